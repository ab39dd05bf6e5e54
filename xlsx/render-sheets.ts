import type { SheetPlan } from "../core/plan/sheet-plan";
import { withFixedTimes } from "./fixed-times";
import { repairParts } from "./repair-parts";
import { type SheetResults, writeSheet } from "./write-sheet";

const made = new Date(Date.UTC(2000, 0, 1));
const maker = "Service KPI";

/**
 * Planned sheets as the bytes of an .xlsx file; the same plans always give the same bytes. Results, sheet by sheet, are for
 * previews on phones and in mail, which show what a file holds and compute nothing.
 */
export async function renderXlsx(
  plans: readonly SheetPlan[],
  results?: readonly SheetResults[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  workbook.creator = maker;
  workbook.lastModifiedBy = maker;
  workbook.created = made;
  workbook.modified = made;
  // Whether the file holds results or not, every program computes them when it opens the file.
  workbook.calcProperties.fullCalcOnLoad = true;
  plans.forEach((plan, index) => {
    writeSheet(workbook, plan, results?.[index]);
  });
  repairParts(workbook);
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
