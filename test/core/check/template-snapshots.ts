import { isFormula, type Planned, type SheetPlan } from "../../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** A planned sheet as a program shows it once it has calculated: what each cell holds comes from an engine. */
export function snapshotOfPlan(plan: SheetPlan, results: readonly (readonly Cell[])[]): SheetSnapshot {
  const formatAt = valuesByCell(plan.formats);
  return {
    name: plan.name,
    cells: plan.cells.map((line, row) => line.map((_, column) => blankAsNull(results[row]?.[column] ?? null))),
    formulas: plan.cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.formula : null))),
    formats: plan.cells.map((line, row) => line.map((_, column) => formatAt(row, column))),
  };
}

/** Programs give the empty text that a formula returns as a blank. */
function blankAsNull(cell: Cell): Cell {
  return cell === "" ? null : cell;
}

function valuesByCell(planned: readonly Planned<string>[]): (row: number, column: number) => string | null {
  return (row, column) => {
    const one = planned.find(({ area }) => {
      return (
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
      );
    });
    return one?.value ?? null;
  };
}
