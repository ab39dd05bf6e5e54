/** What a request can do with an object of the double. Whatever an object does not list is refused. */
export interface ExcelNode {
  readonly kind: string;
  /** The objects that belong to it, by property. */
  readonly parts?: Readonly<Record<string, () => ExcelNode>>;
  /** The object that an indexer gives. */
  readonly item?: (key: string) => ExcelNode;
  // biome-ignore lint/suspicious/noExplicitAny: each method knows what it is to be given.
  readonly methods?: Readonly<Record<string, (...given: any[]) => ExcelNode | undefined>>;
  /** What can be loaded, by the names that a load uses. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: each property knows what it is to be set to.
  readonly setters?: Readonly<Record<string, (value: any) => void>>;
  /** Of a collection. */
  readonly items?: () => readonly ExcelNode[];
}

/** What stands for an object that is not there. */
export const nullNode: ExcelNode = { kind: "null" };
