import type { ICellData } from "@univerjs/core";
import { isFormula, type PlannedCell } from "../core/plan/sheet-plan";
import { toCellData } from "./cell-data";

/** What a cell is to hold, as Univer keeps it. */
export function plannedContent(cell: PlannedCell): ICellData {
  return isFormula(cell) ? { f: cell.formula } : toCellData(cell);
}

/** The same, put in the place of whatever a cell holds by now. */
export function replacingContent(cell: PlannedCell): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, ...plannedContent(cell) };
}
