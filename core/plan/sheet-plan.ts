import type { Chart } from "./chart";
import type { Condition } from "./condition";
import type { LookName } from "./looks";
import type { Validation } from "./validation";

/** A block of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula with its `=`, English names and commas; each program gets the separators it wants from its renderer. */
export interface PlannedFormula {
  readonly formula: string;
}

/** What a cell is to hold. A text is always a text, also one that begins with `=`, `+`, `-` or `@`. */
export type PlannedCell = number | string | boolean | null | PlannedFormula;

export interface Planned<T> {
  readonly area: Area;
  readonly value: T;
}

/** Everything about a sheet that is to be made, as plain data that survives JSON. Measures are pixels. */
export interface SheetPlan {
  /** Allowed in every program, and free in the workbook it was planned for. */
  readonly name: string;
  /** Rows of one length, from A1 on. Where a formula spills, the cells that it fills are `null`. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** What each formula that spills fills, its own cell included. */
  readonly spills: readonly Area[];
  /** How cells look, by what they are for; the areas do not overlap, and cells outside them look as in a new sheet. */
  readonly looks: readonly Planned<LookName>[];
  /** Patterns of numbers; the areas do not overlap. */
  readonly formats: readonly Planned<string>[];
  /** One width for each column of `cells`. */
  readonly widths: readonly number[];
  /** One height for each row of `cells`. */
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Planned<Validation>[];
  readonly conditions: readonly Planned<Condition>[];
  /** Each on one cell. */
  readonly notes: readonly Planned<string>[];
  /** The cells people fill in; all others are protected. */
  readonly inputs: readonly Area[];
  readonly chart?: Chart;
  /** How it is printed on A4, as wide as the page; the frozen rows stand on every page. */
  readonly orientation: "portrait" | "landscape";
  readonly tabColor: string;
}

export function isFormula(cell: PlannedCell): cell is PlannedFormula {
  return typeof cell === "object" && cell !== null;
}
