import { sheetDouble, sheetStore } from "./sheet-double";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const workbooks = new WeakSet<object>();

/** Refuses what is no spreadsheet. */
export function refuseOther(spreadsheet: Spreadsheet): void {
  if (!workbooks.has(spreadsheet)) mismatch("Spreadsheet", [spreadsheet]);
}

/** The open spreadsheet. */
export function workbookDouble(workbook: WorkbookStore): Spreadsheet {
  const members: Partial<Spreadsheet> = {
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getActiveSheet: () => sheetDouble(workbook, workbook.active),
    getNumSheets: () => workbook.sheets.length,
    getSheets: () => workbook.sheets.map((sheet) => sheetDouble(workbook, sheet)),
    getSheetByName: (name) => {
      const found = workbook.sheets.find((sheet) => sheet.name === name);
      return found ? sheetDouble(workbook, found) : null;
    },
    insertSheet: (name?: unknown, index?: unknown) => {
      if (typeof name !== "string" || typeof index !== "number") mismatch("Spreadsheet.insertSheet", [name, index]);
      return sheetDouble(workbook, workbook.insert(name as string, index as number));
    },
    deleteSheet: (sheet) => {
      workbook.delete(sheetStore(sheet));
    },
  };
  const self = strict<Spreadsheet>("Spreadsheet", members, (call) => workbook.watch(call));
  workbooks.add(self);
  return self;
}
