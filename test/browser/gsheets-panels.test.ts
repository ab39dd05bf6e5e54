import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { withSeparator } from "../../core/formulas/native";
import { isCellError } from "../../core/values";
import { buildGsheets } from "../../gsheets/build";
import type { SheetStore } from "../hosts/sheet-store";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { browserFlags, browserPath } from "./find-browser";
import { openGoogleSidebar } from "./open-google-sidebar";
import type { HeldSheet, OpenedTeam } from "./opened-team";
import { testPanels } from "./panel-scenarios";
import { october, type TeamSheet, teamSheets } from "./team-sheets";

const folder = mkdtempSync(join(tmpdir(), "service-kpi-panels-"));
let browser: Browser;

beforeAll(async () => {
  await buildGsheets({ outDir: folder });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(() => browser?.close());

testPanels({ open, tellsOfSelections: false, separator: ";", calculates: false });

/** The team's workbook as somebody in Germany has it in Google Sheets. */
async function open(): Promise<OpenedTeam> {
  const double = new SpreadsheetDouble("de_DE", october);
  const [first, second] = teamSheets();
  fill(double.sheet(), first);
  fill(double.workbook.insert(second.name, 1), second);
  double.workbook.active = double.sheet();
  const { page, complaints } = await openGoogleSidebar(browser, folder, double);
  return {
    page,
    complaints,
    sheetNames: async () => double.workbook.sheets.map(({ name }) => name),
    held: async (name) => held(double.sheet(name)),
    state: async (name) => JSON.parse(JSON.stringify(double.sheet(name))),
    select: async (sheet, address) => {
      double.workbook.active = double.sheet(sheet);
      double.selection = address;
    },
    selected: async () => ({ sheet: double.workbook.active.name, address: double.selection }),
    close: () => page.close(),
  };
}

function fill(sheet: SheetStore, { rows }: TeamSheet): void {
  rows.forEach((line, row) => {
    line.forEach(({ value, formula, format, filled = [[value]] }, column) => {
      filled.forEach((values, down) => {
        values.forEach((one, right) => {
          if (one !== null) sheet.cell(row + down, column + right).value = isCellError(one) ? one.error : one;
        });
      });
      if (formula) sheet.cell(row, column).formula = withSeparator(formula, ";");
      if (format) sheet.cell(row, column).numberFormat = format;
    });
  });
}

function held(sheet: SheetStore): HeldSheet {
  const { rows, columns } = sheet.used;
  const all = <T>(of: "value" | "formula") =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => sheet.seen(row, column)[of] as T),
    );
  return { values: all("value"), formulas: all<string>("formula") };
}
