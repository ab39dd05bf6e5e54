import type { SheetPlan } from "../core/plan/sheet-plan";
import { entered } from "./entered";
import type { SizedRequests } from "./sized-requests";

/** Writes what the cells hold, then how their numbers look. */
export async function renderCells(sheet: Excel.Worksheet, plan: SheetPlan, requests: SizedRequests): Promise<void> {
  await requests.writeRows(
    // Excel leaves a cell for which it is given `null` as it is: nothing comes into the way of what a formula spills.
    plan.cells.map((row) => row.map((cell) => (cell === null ? null : entered(cell)))),
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
