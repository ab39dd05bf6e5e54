import type { SheetPlan } from "../core/plan/sheet-plan";
import { withFixedTimes } from "./fixed-times";
import { repairParts } from "./repair-parts";
import { writeSheet } from "./write-sheet";

const made = new Date(Date.UTC(2000, 0, 1));
const maker = "Service KPI";

/** Planned sheets as the bytes of an .xlsx file; the same plans always give the same bytes. */
export async function renderXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  workbook.creator = maker;
  workbook.lastModifiedBy = maker;
  workbook.created = made;
  workbook.modified = made;
  // The file holds no results: every program computes them when it opens the file.
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const plan of plans) writeSheet(workbook, plan);
  repairParts(workbook);
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
