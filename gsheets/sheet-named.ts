type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error("no such sheet");
  return sheet;
}
