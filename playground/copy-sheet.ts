import { generateRandomId, type IWorksheetData } from "@univerjs/core";
import type { SheetCopy } from "../sidebar/sheet-access";
import { changeWorkbook } from "./change-workbook";
import type { Grid } from "./grid";
import { insertion } from "./insertion";
import { openWorkbook, sheetNamed } from "./open-workbook";
import { replacingContent } from "./planned-content";
import { refuseTaken } from "./render-sheets";
import { extrasOf, type SheetExtras } from "./sheet-extras";
import { sheetData } from "./snapshot";
import { withoutColumns } from "./without-columns";
import { words } from "./words";

/** Makes the copy behind all other sheets, as one step for undo, and shows it. */
export async function copySheet(grid: Grid, { source, name, changes, removedColumns }: SheetCopy): Promise<void> {
  const workbook = openWorkbook(grid);
  await workbook.endEditingAsync(true);
  const sheets = workbook.getSheets();
  refuseTaken(
    [name],
    sheets.map((sheet) => sheet.getSheetName()),
  );
  const sheet = sheetNamed(grid, source);
  const whole = { ...sheetData(grid, sheet), id: generateRandomId(), name, hidden: 0 as const };
  change(whole, changes);
  const extras = ownExtras(extrasOf(workbook.save(), sheet.getSheetId()));
  const copy = withoutColumns(whole, extras, removedColumns);
  changeWorkbook(
    grid,
    insertion(workbook.getId(), sheets.length, copy.sheet, copy.extras),
    words.sheetsNotMade,
    copy.sheet.id,
  );
}

function change({ cellData }: IWorksheetData, changes: SheetCopy["changes"]): void {
  for (const { row, column, content } of changes) {
    const line = cellData[row] ?? {};
    cellData[row] = line;
    line[column] = { ...line[column], ...replacingContent(content) };
  }
}

/** Rules and notes of the copy's own: two sheets must not share one. */
function ownExtras({ conditions, validations, notes }: SheetExtras): SheetExtras {
  return {
    conditions: conditions.map((rule) => ({ ...rule, cfId: generateRandomId() })),
    validations: validations.map((rule) => ({ ...rule, uid: generateRandomId() })),
    notes: notes.map((note) => ({ ...note, id: generateRandomId() })),
  };
}
