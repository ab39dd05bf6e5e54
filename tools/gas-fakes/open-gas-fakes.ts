import { register } from "node:module";
import { WorkbookStore } from "../../test/hosts/workbook-store";
import { answerer } from "./answerer";
import { fillGaps } from "./gaps";
import { SheetRequests } from "./sheet-requests";

/** Those that a spreadsheet needs: the package as a whole asks for an account and opens a store when it is loaded. */
const services = ["scriptapp", "utilities", "spreadsheetapp", "advsheets"];

/** Once in a process, before any of the services is touched. */
export async function loadGasFakes(): Promise<void> {
  register("./offline-hooks.mjs", import.meta.url);
  answerFrom("Sheet1");
  // A spreadsheet of gas-fakes looks for its own file, and asks nothing of it that the add-on needs.
  Object.assign(globalThis, { DriveApp: { getFileById: () => ({}) } });
  for (const service of services) {
    await import(/* @vite-ignore */ `${"@mcpher/gas-fakes"}/src/services/${service}/app.js`);
  }
}

/** The services of gas-fakes over a workbook of one sheet, whose cells are what its requests to Google make of them. */
export async function openGasFakes(sheetName: string) {
  const requests = answerFrom(sheetName);
  const globals = await fillGaps(requests);
  const spreadsheet = globals.SpreadsheetApp.openById(requests.id);
  // Lacking too. It is called where the rendering fails, and what failed must be seen.
  spreadsheet.deleteSheet = (sheet) => requests.workbook.delete(requests.store(sheet.getSheetId()));
  globals.SpreadsheetApp.setActiveSpreadsheet(spreadsheet);
  return { workbook: requests.workbook, requests, globals };
}

function answerFrom(sheetName: string): SheetRequests {
  const requests = new SheetRequests(new WorkbookStore("de_DE", sheetName));
  Object.assign(globalThis, { answerGasFakes: answerer(requests) });
  return requests;
}
