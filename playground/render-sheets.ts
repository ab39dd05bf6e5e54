import { generateRandomId, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { HostError } from "../sidebar/host";
import { changeWorkbook } from "./change-workbook";
import type { Grid } from "./grid";
import { insertion } from "./insertion";
import { openWorkbook } from "./open-workbook";
import { planData } from "./plan-data";
import { planExtras } from "./plan-extras";
import { words } from "./words";
import { withRoom } from "./workbook-data";

/** Makes new sheets behind all others, as one step for undo, and shows the first. */
export function renderSheets(grid: Grid, plans: readonly SheetPlan[]): void {
  const workbook = openWorkbook(grid);
  const sheets = workbook.getSheets();
  refuseTaken(
    plans.map(({ name }) => name),
    sheets.map((sheet) => sheet.getSheetName()),
  );
  const planned = plans.map(plannedSheet);
  const steps = plans.flatMap((plan, index) =>
    insertion(workbook.getId(), sheets.length + index, planned[index] as IWorksheetData, planExtras(plan)),
  );
  changeWorkbook(grid, steps, words.sheetsNotMade, planned[0]?.id);
}

/** A planned sheet as Univer keeps it, with an id of its own. */
export function plannedSheet(plan: SheetPlan): IWorksheetData {
  const data = { ...withRoom(planData(plan)), id: generateRandomId() };
  return mergeWorksheetSnapshotWithDefault(data) as IWorksheetData;
}

/** A sheet that is there is never touched. */
export function refuseTaken(wanted: readonly string[], taken: readonly string[]): void {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (const name of wanted.map((one) => one.toLowerCase())) {
    if (used.has(name)) throw new HostError(words.sheetNameTaken);
    used.add(name);
  }
}
