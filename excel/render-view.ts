import type { SheetPlan } from "../core/plan/sheet-plan";
import { rangeOf } from "./range-of";

/** How the sheet is shown. */
export function renderView(sheet: Excel.Worksheet, { frozen, tabColor }: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.tabColor = tabColor;
  freeze(sheet, frozen);
}

/** A second freeze would end the first, so that rows and columns are frozen in one. */
function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** Only what people fill in can be changed; anybody can lift the protection, as it has no password. */
export function protect(sheet: Excel.Worksheet, { inputs }: SheetPlan): void {
  for (const area of inputs) rangeOf(sheet, area).format.protection.locked = false;
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
}
