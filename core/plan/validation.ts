/** What may be typed into a cell; anything else is refused with the message. A blank is always allowed. */
export type Validation =
  | { readonly kind: "list"; readonly words: readonly string[]; readonly message: string }
  | {
      readonly kind: "number";
      readonly lowest: number;
      readonly highest: number | null;
      readonly isWhole: boolean;
      readonly message: string;
    };
