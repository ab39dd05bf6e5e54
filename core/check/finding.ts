import type { Area, PlannedCell } from "../plan/sheet-plan";
import type { Text } from "../text";
import type { Cell } from "../values";
import type { CheckedSheet } from "./checked-sheet";

/** A cell that a fix changes, and what it holds until then; row and column count from zero. */
export interface FixedCell {
  readonly row: number;
  readonly column: number;
  readonly before: { readonly cell: Cell; readonly formula: string | null };
  readonly after: PlannedCell;
}

/** A change that is safe to offer. It is made only when the user asks for it. */
export interface Fix {
  /** What it does, fit for a button: "Change to 90". */
  readonly label: Text;
  readonly changes: readonly FixedCell[];
}

export interface Finding {
  /** `error`: a result is wrong or will be. `warning`: probably not what was meant. */
  readonly severity: "error" | "warning";
  readonly area: Area;
  /** What is wrong and what to do; it stands behind the name of the cells. */
  readonly sentence: Text;
  readonly fix?: Fix;
}

/** One thing that is looked for. */
export interface Rule {
  readonly id: string;
  /** What is so where nothing is found: "Weights add up to 100%". */
  readonly title: Text;
  readonly check: (sheet: CheckedSheet) => readonly Finding[];
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
