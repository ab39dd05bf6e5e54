import { isFormula, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan";
import { typedText } from "../core/plan/typed-text";
import type { SizedRequests } from "./sized-requests";

/** Writes what the cells hold, then how their numbers look. */
export async function renderCells(sheet: Excel.Worksheet, plan: SheetPlan, requests: SizedRequests): Promise<void> {
  await requests.writeRows(
    plan.cells.map((row) => row.map(entered)),
    (rows, first) => {
      sheet.getRangeByIndexes(first, 0, rows.length, plan.widths.length).formulas = rows;
    },
  );
  for (const { area, value } of plan.formats) {
    const line = Array.from({ length: area.columns }, () => value);
    const lines = Array.from({ length: area.rows }, () => line);
    await requests.writeRows(lines, (rows, first) => {
      sheet.getRangeByIndexes(area.row + first, area.column, rows.length, area.columns).numberFormat = rows;
    });
  }
}

/** Excel leaves a cell for which it is given `null` as it is: nothing comes into the way of what a formula spills. */
function entered(cell: PlannedCell): string | number | boolean | null {
  if (cell === null) return null;
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "string" ? typedText(cell) : cell;
}
