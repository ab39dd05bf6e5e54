import { run, runOnRanges } from "./run-steps";
import { sheetNamed } from "./sheet-named";
import type { Replacement, SheetSteps } from "./sheet-steps";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the sheets behind all others, or the one sheet in the place of another, and shows the first. Should anything fail,
 * those it made are deleted again.
 */
export function renderSheets(sheets: readonly SheetSteps[], replacement: Replacement | null): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const shown = workbook.getActiveSheet();
  const old = replacement && sheetNamed(replacement.name);
  const made: Sheet[] = [];
  try {
    // All sheets come first: a formula may refer to a later one.
    for (const { name, source } of sheets) {
      if (workbook.getSheetByName(name)) throw new Error(`name taken: ${name}`);
      made.push(
        source
          ? sheetNamed(source).copyTo(workbook)
          : workbook.insertSheet(name, old ? old.getIndex() : workbook.getNumSheets()),
      );
    }
    sheets.forEach((steps, index) => {
      fill(made[index] as Sheet, steps);
    });
    if (old) {
      old.setName(replacement.spare);
      made[0]?.setName(replacement.name);
    }
    made[0]?.activate();
    // Google puts calls off; what it refuses must be refused while the sheets can still be deleted.
    SpreadsheetApp.flush();
    if (old) workbook.deleteSheet(old);
  } catch (problem) {
    for (const sheet of made) workbook.deleteSheet(sheet);
    old?.setName(replacement?.name as string);
    shown.activate();
    throw problem;
  }
}

function fill(sheet: Sheet, { sheet: calls, ranges: steps, last, chart, rules, inputs }: SheetSteps): void {
  run(sheet, calls);
  runOnRanges(sheet, steps);
  run(sheet, last);
  if (chart) {
    const [area, chartCalls] = chart;
    sheet.insertChart(run(sheet.newChart().addRange(sheet.getRange(area)), chartCalls as never).build());
  }
  if (!rules) return;
  const areas = [...rules.map(([area]) => area), ...inputs];
  const ranges = areas.length > 0 ? sheet.getRangeList(areas).getRanges() : [];
  sheet.setConditionalFormatRules(
    rules.map(([, ruleCalls], index) =>
      run(SpreadsheetApp.newConditionalFormatRule(), ruleCalls)
        .setRanges(ranges.slice(index, index + 1))
        .build(),
    ),
  );
  sheet.protect().setWarningOnly(true).setUnprotectedRanges(ranges.slice(rules.length));
}
