import type { Selection } from "../sidebar/host";
import type { CellSteps } from "./cell-steps";
import { runOnRanges } from "./run-steps";
import { sheetNamed } from "./sheet-named";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a sheet holds, as `SheetContents` in JSON: one text crosses to the sidebar sooner than many cells. */
export function readSheet(name: string): string {
  return withPlace(contentsOf(sheetNamed(name).getDataRange()));
}

export function showCells({ sheet, address }: Selection): void {
  SpreadsheetApp.setActiveRange(sheetNamed(sheet).showSheet().activate().getRange(address));
}

/** Changes cells that hold what is expected, all or none; nothing is said then, and what they hold otherwise. */
export function replaceCells({ sheet: name, box, cells, expected, steps, undo }: CellSteps): string {
  const sheet = sheetNamed(name);
  const grids = contentsOf(sheet.getRange(box));
  const found = withPlace(grids.map((grid) => [cells.map(([row, column]) => grid[row]?.[column])]));
  if (found !== expected) return found;
  try {
    runOnRanges(sheet, steps);
    SpreadsheetApp.flush();
  } catch (problem) {
    for (const step of undo) {
      try {
        runOnRanges(sheet, [step]);
        SpreadsheetApp.flush();
      } catch {
        // The cells that could not be changed cannot be changed back: the others must be.
      }
    }
    throw problem;
  }
  return "";
}

/** Values, formulas and formats. A date cannot cross: its instant does, in a list to tell it from a number. */
function contentsOf(range: Range): readonly unknown[][][] {
  return [
    range.getValues().map((row) => row.map((value) => (typeof value === "object" ? [+value] : value))),
    range.getFormulas(),
    range.getNumberFormats(),
  ];
}

function withPlace(grids: readonly unknown[][][]): string {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  return JSON.stringify([...grids, workbook.getSpreadsheetLocale(), workbook.getSpreadsheetTimeZone()]);
}
