import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs, { type CellValue } from "exceljs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { areaName } from "../../core/formulas/reference";
import { isCellError } from "../../core/values";
import { buildPlayground } from "../../playground/build";
import { type Served, serve } from "../../playground/serve";
import { today } from "../today";
import { browserFlags, browserPath } from "./find-browser";
import type { HeldSheet, OpenedTeam } from "./opened-team";
import { testPanels } from "./panel-scenarios";
import { noteStrangers } from "./strangers";
import { type TeamSheet, teamSheets } from "./team-sheets";

let folder: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "playground-panels-"));
  const file = join(folder, "team.xlsx");
  await Promise.all([buildPlayground({ outDir: folder }), teamWorkbook().xlsx.writeFile(file)]);
  served = await serve({ root: folder, port: 0, file });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true });
});

testPanels({ open, tellsOfSelections: true, separator: ",", calculates: true });

/** The team's workbook, as a file that was opened in the playground. */
async function open(): Promise<OpenedTeam> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: unknown[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  noteStrangers(
    page,
    ({ origin }) => origin === new URL(served.url).origin,
    (complaint) => complaints.push(complaint),
  );
  // Before anything is scheduled: the spreadsheet does not bear a clock that is exchanged later.
  await page.clock.install({ time: today });
  await page.goto(`${served.url}?language=zh-CN`);
  await page.locator("canvas[id^=univer-sheet-main-canvas]").waitFor();
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  return {
    page,
    complaints,
    sheetNames: async () => (await download(page)).worksheets.map(({ name }) => name),
    held: async (name) => held(sheetOf(await download(page), name)),
    state: async (name) => sheetOf(await download(page), name).model,
    select: async (sheet, address) => {
      await page.locator("#grid [data-u-comp=slide-tab-item]", { hasText: sheet }).click();
      await box.click();
      await box.fill(address);
      await page.keyboard.press("Enter");
    },
    selected: async () => ({
      sheet: await page.locator("#grid [data-u-comp=slide-tab-item][aria-selected=true]").innerText(),
      address: await box.inputValue(),
    }),
    close: () => page.close(),
  };
}

function teamWorkbook(): ExcelJs.Workbook {
  const workbook = new ExcelJs.Workbook();
  for (const sheet of teamSheets()) fill(workbook.addWorksheet(sheet.name), sheet);
  return workbook;
}

function fill(sheet: ExcelJs.Worksheet, { rows }: TeamSheet): void {
  rows.forEach((line, row) => {
    line.forEach(({ value, formula, format, filled }, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      const result = { result: value as never };
      if (filled) {
        const ref = areaName(row, column, filled.length, filled[0]?.length ?? 1);
        cell.value = { formula: formula?.slice(1) ?? "", shareType: "array", ref, ...result } as CellValue;
      } else cell.value = formula ? { formula: formula.slice(1), ...result } : (value as CellValue);
      if (format) cell.numFmt = format;
    });
  });
}

/** The workbook as the user would download it. */
async function download(page: Page): Promise<ExcelJs.Workbook> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#bar button.primary").click()]);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(await file.path());
  return workbook;
}

function sheetOf(workbook: ExcelJs.Workbook, name: string): ExcelJs.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function held(sheet: ExcelJs.Worksheet): HeldSheet {
  const all = <T>(of: (cell: ExcelJs.Cell) => T) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) => of(sheet.getCell(row + 1, column + 1))),
    );
  return {
    values: all((cell) => plain(cell.formula ? cell.result : cell.value)),
    formulas: all((cell) => (cell.formula ? `=${cell.formula}` : "")),
  };
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (isCellError(value as never)) return value;
  return value ?? null;
}
