import type { KpiFunction } from "../define";
import type { Text } from "../text";
import type { ChartAxis } from "./chart";
import type { ConditionLook } from "./condition";
import type { LookName } from "./looks";
import type { Place } from "./place";

export type Literal = number | string | boolean | null | Text;

/** What may be typed into an input; the message is made from it. */
export type Allowed =
  | { readonly words: readonly Text[] }
  | { readonly lowest: number; readonly highest?: number; readonly isWhole?: true };

/** A formula without its `=`; what it refers to is found through its place. */
export type Written = (at: Place) => string;

/** One cell: a literal of the sheet's own, a value people may change, or a formula. */
export type Content =
  | Literal
  | {
      readonly input: Literal;
      /** Left blank without the sample data. */
      readonly isSample?: true;
      readonly look?: LookName;
      readonly format?: string;
      readonly allowed?: Allowed;
    }
  | { readonly formula: Written; readonly look?: LookName; readonly format?: string };

/**
 * What a column holds, row by row.
 * - `sample`: inputs; the values are sample data, and the rows beyond them are blank.
 * - `cells`: each row its own; rows beyond the list are blank.
 * - `formula`: the same formula in every row.
 * - `call`: one call of a KPI for all rows: spilled with our functions, a formula a row without. May fill the columns to the
 *   right of it too, which are then declared as `filled`.
 */
export type Body =
  | { readonly sample: readonly Literal[] }
  | { readonly cells: readonly Content[] }
  | { readonly formula: Written }
  | { readonly call: (at: Place) => readonly [KpiFunction, Readonly<Record<string, string | undefined>>] }
  | { readonly filled: true };

export interface Column {
  readonly id: string;
  readonly heading: Text;
  /** In pixels; of columns below each other the widest counts. */
  readonly width: number;
  readonly look: LookName;
  readonly format?: string;
  /** The KPI the column shows; its definition becomes the heading's note. */
  readonly kpi?: KpiFunction;
  /** What else the heading's note says, before the definition. */
  readonly note?: Text;
  readonly body: Body;
  readonly allowed?: Allowed;
  /** Cells of the table's standards and totals, by the row's name. */
  readonly standards?: Readonly<Record<string, Content>>;
  readonly totals?: Readonly<Record<string, Content>>;
  /** The first that holds marks the cell; conditions of blank cells must not hold. */
  readonly conditions?: readonly { readonly when: Written; readonly look: ConditionLook }[];
  /** A bar from 0 to this value. */
  readonly bar?: number;
}

/** A row above (targets, weights) or below (totals) the body, with what stands in its first column. */
export interface SideRow {
  readonly id: string;
  readonly label: Text;
}

/** A heading row, standards, the body and totals. */
export interface Table {
  /** Unlike that of any other table of the template. */
  readonly id: string;
  readonly caption?: Text;
  /** Right of the table before, with one narrow column between; else below it. */
  readonly isBeside?: true;
  /** Without it (a list of labels and values) the table has no heading row. */
  readonly hasHeading?: false;
  readonly columns: readonly Column[];
  readonly standards?: readonly SideRow[];
  /** How many rows the body has, or the name of each. */
  readonly rows: number | readonly string[];
  /** In pixels. */
  readonly rowHeight?: number;
  readonly totals?: readonly SideRow[];
}

/** A chart right of all tables. */
export interface ChartDesign {
  readonly kind: "bar" | "line";
  readonly title: Text;
  /** The table it shows, which has headings and no standards. */
  readonly table: string;
  /** The column of the names, and right beside it the first and the last of what is charted. */
  readonly names: string;
  readonly values: readonly [first: string, last: string];
  /** So many rows of the body, the first ones, can still be told apart. */
  readonly most: number;
  readonly axis: ChartAxis;
}

/** A sheet by its parts and names, without addresses. `{month}` in name and title is the month. */
export interface SheetDesign {
  readonly name: Text;
  readonly title: Text;
  /** One line below the title: what to fill in and how it is computed. */
  readonly guide: Text;
  readonly orientation: "portrait" | "landscape";
  readonly tables: readonly Table[];
  readonly chart?: ChartDesign;
  /** How many columns stay in sight; 1 where it is not said. */
  readonly frozenColumns?: number;
}
