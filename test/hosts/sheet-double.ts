import { parseReference } from "../../core/formulas/reference";
import type { Area } from "../../core/plan/sheet-plan";
import { chartBuilder, storedChart } from "./chart-builder-double";
import { protectionDouble } from "./protection-double";
import { rangeDouble } from "./range-double";
import { rangeListDouble } from "./range-list-double";
import { storedRule } from "./rule-builder-double";
import type { SheetStore } from "./sheet-store";
import { isColor } from "./sheets-color";
import { mismatch, strict } from "./strict";
import { refuseOther } from "./workbook-double";
import type { WorkbookStore } from "./workbook-store";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const stores = new WeakMap<object, SheetStore>();

/** What a sheet of the double keeps; refuses what is none. */
export function sheetStore(sheet: Sheet): SheetStore {
  return stores.get(sheet) ?? mismatch("Sheet", [sheet]);
}

/** One sheet of a workbook. */
export function sheetDouble(workbook: WorkbookStore, sheet: SheetStore): Sheet {
  const members: Partial<Sheet> = {
    getName: () => sheet.name,
    getIndex: () => workbook.sheets.indexOf(sheet) + 1,
    getDataRange: () => rangeDouble(workbook, { sheet, area: sheet.used }),
    setName: (name) => {
      workbook.refuseName(name, sheet);
      sheet.name = name;
      return self;
    },
    showSheet: () => {
      sheet.isHidden = false;
      return self;
    },
    copyTo: (spreadsheet) => {
      refuseOther(spreadsheet);
      return sheetDouble(workbook, workbook.append(sheet));
    },
    getRange: (...place: readonly unknown[]) => rangeDouble(workbook, { sheet, area: areaOf(place) }),
    getRangeList: (names) => {
      return rangeListDouble(
        workbook,
        names.map((name) => ({ sheet, area: areaOf([name]) })),
      );
    },
    activate: () => {
      workbook.active = sheet;
      return self;
    },
    newChart: () => chartBuilder(workbook, sheet),
    insertChart: (chart) => {
      sheet.charts = [...sheet.charts, storedChart(chart) ?? mismatch("Sheet.insertChart", [chart])];
    },
    protect: () => protectionDouble(workbook, sheet),
    setConditionalFormatRules: (rules) => {
      sheet.rules = rules.map((rule) => storedRule(rule) ?? mismatch("Sheet.setConditionalFormatRules", [rules]));
    },
    setHiddenGridlines: (isHidden) => {
      if (typeof isHidden !== "boolean") mismatch("Sheet.setHiddenGridlines", [isHidden]);
      sheet.hasGridlines = !isHidden;
      return self;
    },
    setTabColor: (color) => {
      if (!isColor(color)) mismatch("Sheet.setTabColor", [color]);
      sheet.tabColor = color;
      return self;
    },
    ...sizing(sheet, () => self),
  };
  const self = strict<Sheet>("Sheet", members, (call) => workbook.watch(call, sheet));
  stores.set(self, sheet);
  return self;
}

/** How many rows and columns there are, how large they are, and which stay in sight. */
function sizing(sheet: SheetStore, self: () => Sheet): Partial<Sheet> {
  const setHeights = (first: number, count: number, height: number, lowest: number) => {
    refuseUnless(isWhole(height) && sheet.has({ row: first - 1, column: 0, rows: count, columns: 1 }));
    sheet.setHeights(first - 1, count, Math.max(lowest, height));
    return self();
  };
  return {
    insertRowsAfter: (after, count) => {
      refuseUnless(after === sheet.rows && isWhole(count));
      sheet.rows += count;
      return self();
    },
    insertColumnsAfter: (after, count) => {
      refuseUnless(after === sheet.columns && isWhole(count));
      sheet.columns += count;
      return self();
    },
    deleteColumns: (first, count) => {
      refuseUnless(sheet.has({ row: 0, column: first - 1, rows: 1, columns: count }));
      if (count === sheet.columns) throw new Error("You can't delete all the columns on the sheet.");
      sheet.deleteColumns(first - 1, count);
    },
    setColumnWidths: (first, count, width) => {
      refuseUnless(isWhole(width) && sheet.has({ row: 0, column: first - 1, rows: 1, columns: count }));
      sheet.setWidths(first - 1, count, width);
      return self();
    },
    setRowHeights: (first, count, height) => setHeights(first, count, height, 21),
    setRowHeightsForced: (first, count, height) => setHeights(first, count, height, 2),
    setFrozenRows: (rows) => {
      refuseUnless(Number.isInteger(rows) && rows >= 0 && rows < sheet.rows);
      sheet.frozenRows = rows;
    },
    setFrozenColumns: (columns) => {
      refuseUnless(Number.isInteger(columns) && columns >= 0 && columns < sheet.columns);
      sheet.frozenColumns = columns;
    },
  };
}

/** An A1 notation, or row, column, rows and columns counted from 1. */
function areaOf(place: readonly unknown[]): Area {
  if (place.length === 1) {
    const { sheet, ...area } = parseReference(String(place[0])) ?? { sheet: "?" };
    if (sheet !== "" || !("row" in area)) throw new Error("Range not found");
    return area;
  }
  if (!place.every(isWhole)) mismatch("Sheet.getRange", place);
  const [row = 1, column = 1, rows = 1, columns = 1] = place as number[];
  return { row: row - 1, column: column - 1, rows, columns };
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function refuseUnless(fits: boolean): void {
  if (!fits) throw new Error("Those rows or columns are out of bounds, or the size is no whole number.");
}
