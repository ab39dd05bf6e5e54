/** Looks that a cell takes on by what it holds: fill, and font where it is to stand out. */
export const conditionLooks = {
  met: { fill: "#e3f3ec", color: "#0b6e4f" },
  missed: { fill: "#fdecea", color: "#b42318" },
  warning: { fill: "#fff4d6", color: "#8a5a00" },
  first: { fill: "#ffefb8", color: "#1f2328" },
  placed: { fill: "#fff8e1", color: "#1f2328" },
} as const satisfies Record<string, { readonly fill: string; readonly color: string }>;

export type ConditionLook = keyof typeof conditionLooks;

/** The colour of data bars, and of the darkest shade where a program has no bars. */
export const barColor = "#9ccdb9";

/**
 * How a cell is marked by what it holds.
 * - `formula`: with its `=`, written for the first cell of the area, relative references moving along; never of another sheet.
 * - `bar`: a bar from 0 to `full`.
 */
export type Condition =
  | { readonly kind: "formula"; readonly formula: string; readonly look: ConditionLook }
  | { readonly kind: "bar"; readonly full: number };
