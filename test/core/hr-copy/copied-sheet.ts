import type { HrCopy } from "../../../core/hr-copy/hr-copy";
import type { PlannedCell, SheetPlan } from "../../../core/plan/sheet-plan";
import { isFormula } from "../../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** A planned sheet as a program shows it once it has been calculated. */
export function snapshotOfPlan({ name, cells }: SheetPlan, results: readonly (readonly Cell[])[]): SheetSnapshot {
  return {
    name,
    cells: cells.map((line, row) => line.map((_, column) => results[row]?.[column] ?? null)),
    formulas: cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.formula : null))),
    formats: cells.map((line) => line.map(() => null)),
  };
}

/**
 * The copy as a program makes it: first the changes, then the columns go. What a formula of the source has filled is empty
 * unless the copy fills it again.
 */
export function copiedCells(
  typed: readonly (readonly PlannedCell[])[],
  { changes, removedColumns }: HrCopy,
): PlannedCell[][] {
  const cells = typed.map((line) => [...line]);
  for (const { row, column, content } of changes) (cells[row] as PlannedCell[])[column] = content;
  return cells.map((line) => line.filter((_, column) => !removedColumns.includes(column)));
}
