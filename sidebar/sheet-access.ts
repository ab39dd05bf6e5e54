import type { PlannedCell, SheetPlan } from "../core/plan/sheet-plan";
import type { SheetSnapshot } from "../core/snapshot";
import type { Cell } from "../core/values";
import type { Selection } from "./host";

/** What tells whether a cell is worth explaining. */
export interface CellGlance {
  /** Its formula, or that of the cell that fills it; `null` where there is none. */
  readonly formula: string | null;
  readonly isError: boolean;
}

/** A cell to be changed, and what it held when the change was decided; row and column count from zero. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: { readonly cell: Cell; readonly formula: string | null };
  readonly after: PlannedCell;
}

/** A copy of a sheet, with its looks, behind all other sheets. */
export interface SheetCopy {
  readonly source: string;
  /** Free, and allowed in every program. */
  readonly name: string;
  /** Cells of the copy that are not as in the source; rows and columns are the source's, from zero. */
  readonly changes: readonly { readonly row: number; readonly column: number; readonly content: PlannedCell }[];
  /** Columns, from zero and in rising order, that the copy does not have. */
  readonly removedColumns: readonly number[];
}

/** What a host does with sheets that are already there. Every failure is a `HostError`, and leaves the workbook as it was. */
export interface SheetAccess {
  /** Reads a sheet from A1 to its last used cell. Formulas come with English names and commas, dates as serial numbers. */
  readSheet(name: string): Promise<SheetSnapshot>;
  /** A glance at one cell; row and column count from zero. Absent where the sidebar only reads when it is asked. */
  lookAt?(sheet: string, row: number, column: number): Promise<CellGlance>;
  /** Selects a cell or a range and brings it into sight. */
  showCells(place: Selection): Promise<void>;
  /** Changes all of the cells, or none: `"changed"` when one of them no longer holds what it held before. */
  replaceCells(sheet: string, changes: readonly CellChange[]): Promise<"replaced" | "changed">;
  /** Makes the copy and shows it. The source is not touched. */
  copySheet(copy: SheetCopy): Promise<void>;
  /** Puts a new sheet in the place of one of that name, which is deleted only when the new one stands. */
  replaceSheet(name: string, plan: SheetPlan): Promise<void>;
}
