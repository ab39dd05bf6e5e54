import type { Selection } from "../sidebar/host";
import type { CellSteps } from "./cell-steps";
import { runOnRanges } from "./run-steps";
import { sheetNamed } from "./sheet-named";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A value of a cell; a date, which cannot cross to the sidebar, as its instant in a list. */
export type CrossingValue = number | string | boolean | readonly [instant: number | null];

/** What cells hold, in the words of the workbook's locale and by the clock of its time zone. */
export type SheetContents = readonly [
  values: readonly (readonly CrossingValue[])[],
  formulas: readonly (readonly string[])[],
  formats: readonly (readonly string[])[],
  locale: string,
  timeZone: string,
];

/** `SheetContents` in JSON: one text crosses to the sidebar sooner than many cells. */
export function readSheet(name: string): string {
  return withPlace(contentsOf(sheetNamed(name).getDataRange()));
}

export function showCells({ sheet, address }: Selection): void {
  SpreadsheetApp.setActiveRange(sheetNamed(sheet).showSheet().activate().getRange(address));
}

/** Changes cells that hold what is expected, all or none, and says nothing; else what they hold. */
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
        // A cell that could not be changed cannot be changed back; all others must be.
      }
    }
    throw problem;
  }
  return "";
}

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
