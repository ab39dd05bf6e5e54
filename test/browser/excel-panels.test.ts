import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { cellName } from "../../core/formulas/reference";
import { builtExcel } from "../excel/built-excel";
import { openPane } from "../excel/excel-pane";
import { type ExcelSheet, ExcelWorkbook } from "../hosts/excel-workbook";
import { browserFlags, browserPath } from "./find-browser";
import type { HeldSheet, OpenedTeam } from "./opened-team";
import { testPanels } from "./panel-scenarios";
import { october, type TeamSheet, teamSheets } from "./team-sheets";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    builtExcel(),
  ]);
});

afterAll(() => browser?.close());

testPanels({ open, tellsOfSelections: true, separator: ",", calculates: false });

/** The team's workbook in Excel, where the functions of the add-in have a prefix. */
async function open(): Promise<OpenedTeam> {
  const book = new ExcelWorkbook();
  for (const sheet of teamSheets("KPI.")) fill(book.add(sheet.name), sheet);
  book.selection = { sheet: october, address: "A1" };
  const address = "taskpane.html?prefixed";
  const { page, excel, errors } = await openPane(browser, folder, book, { language: "zh-CN", address });
  const sheet = (name: string) => book.sheet(name) as ExcelSheet;
  return {
    page,
    complaints: errors,
    sheetNames: async () => book.sheets.map(({ name }) => name),
    held: async (name) => held(sheet(name)),
    state: async (name) => sheet(name).state,
    select: async (name, cell) => excel.select(name, cell),
    selected: async () => book.selection as { sheet: string; address: string },
    close: () => page.close(),
  };
}

function fill(sheet: ExcelSheet, { rows }: TeamSheet): void {
  rows.forEach((line, row) => {
    line.forEach(({ value, formula, format, filled = [[value]] }, column) => {
      if (formula) sheet.fillFormula(cellName(row, column), formula, filled);
      else if (value !== null) sheet.set(row, column, value);
      if (format) sheet.format(row, column, format);
    });
  });
}

function held(sheet: ExcelSheet): HeldSheet {
  const { rows, columns } = sheet.cells.usedWithin({ row: 0, column: 0, rows: 1000, columns: 100 }) ?? {
    rows: 0,
    columns: 0,
  };
  const all = <T>(of: (row: number, column: number) => T) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column)));
  return {
    values: all((row, column) => sheet.cells.shownAt(row, column)),
    formulas: all((row, column) => {
      const content = sheet.contentAt(row, column);
      return content?.isFormula ? String(content.value) : "";
    }),
  };
}
