import type { IWorksheetData } from "@univerjs/core";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { changeWorkbook, reversed } from "./change-workbook";
import type { Grid } from "./grid";
import { insertion } from "./insertion";
import { openWorkbook, sheetNamed } from "./open-workbook";
import { planExtras } from "./plan-extras";
import { plannedSheet } from "./render-sheets";
import { extrasOf } from "./sheet-extras";
import { sheetData } from "./snapshot";
import { words } from "./words";

/** Puts a new sheet where one of that name stands, as one step for undo, and shows it; the old one is deleted last. */
export async function replaceSheet(grid: Grid, name: string, plan: SheetPlan): Promise<void> {
  const workbook = openWorkbook(grid);
  await workbook.endEditingAsync(true);
  const sheet = sheetNamed(grid, name);
  const [unitId, index] = [workbook.getId(), sheet.getIndex()];
  const old = sheetData(grid, sheet);
  const planned: IWorksheetData = { ...plannedSheet(plan), name: old.name };
  // For a moment both have the name, and formulas that look at it are to find the one that comes.
  const gone = "";
  const steps = [
    ...insertion(unitId, index, planned, planExtras(plan), gone),
    ...reversed(insertion(unitId, index + 1, old, extrasOf(workbook.save(), old.id), gone)),
  ];
  changeWorkbook(grid, steps, words.sheetNotReplaced, planned.id);
}
