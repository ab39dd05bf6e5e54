import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs from "exceljs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printNative } from "../../core/formulas/print-native";
import { nps } from "../../core/functions/nps";
import { buildPlayground } from "../../playground/build";
import { openFile } from "../../playground/open-file";
import { type Served, serve } from "../../playground/serve";
import { words } from "../../playground/words";
import { browserFlags, browserPath } from "./find-browser";
import { noteStrangers } from "./strangers";

const project = join(import.meta.dirname, "../..");
const shared = join(project, "../shared/data/survey-2019.csv");
const survey = existsSync(shared) ? shared : join(project, "test/fixtures/survey.csv");

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "playground-"));
  await buildPlayground({ outDir: folder });
  served = await serve({ root: folder, port: 0, file: survey });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  page = await openPage("zh-CN");
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true });
});

describe("the playground opened with a survey", () => {
  test("computes what a person types, as a function and in its native form", async () => {
    const answers = await scores();
    const range = `B2:B${answers.length + 1}`;
    await typeInto("N2", `=NPS(${range})`);
    const native = printNative(nps, { scores: range });
    await typeInto("N3", `=${native}`);
    const sheet = (await download()).worksheets[0];
    const share = (test: (score: number) => boolean) => answers.filter(test).length / answers.length;
    const expected = (share((score) => score >= 9) - share((score) => score < 7)) * 100;
    expect([sheet?.getCell("N2").formula, sheet?.getCell("N3").formula]).toEqual([`NPS(${range})`, native]);
    expect(sheet?.getCell("N2").result).toBeCloseTo(expected, 9);
    expect(sheet?.getCell("N3").result).toBeCloseTo(expected, 9);
    if (survey === shared) expect(expected).toBeCloseTo(-35.897, 3);
  });

  test("tells the reason of an error in the selected cell, once, whether the strip is unfolded or not", async () => {
    await goTo("N4");
    await page.keyboard.type("=NPS(A2:A3)");
    await page.keyboard.press("Enter");
    const reason = page.getByText(/^A3 是/);
    const toggle = page.getByRole("button", { name: "解释" });
    for (const isOpen of ["true", "false"]) {
      await goTo("N5");
      await reason.waitFor({ state: "detached" });
      await goTo("N4");
      await reason.waitFor();
      expect(await reason.count()).toBe(1);
      expect(await toggle.getAttribute("aria-expanded")).toBe(isOpen);
      await toggle.click();
    }
  });

  test("the sidebar follows the selection", async () => {
    await goTo("N2");
    await page.locator("#sidebar", { hasText: "N2" }).waitFor();
  });

  test("the sidebar's formula goes into the selected cell with its format, and never over another", async () => {
    await goTo("N6");
    const sidebar = page.locator("#sidebar");
    await sidebar.getByText("NPS", { exact: true }).first().click();
    await sidebar.locator("input[aria-required=true]").fill("B2:B20");
    const insert = sidebar.locator("button.kpi-primary", { hasText: "N6" });
    await insert.click();
    await page.waitForTimeout(700);
    const cell = (await download()).worksheets[0]?.getCell("N6");
    expect(cell?.formula).toBe("NPS(B2:B20)");
    expect(cell?.result).toBeTypeOf("number");
    expect(cell?.numFmt).toBe("0.00");
    await goTo("N2");
    await sidebar.locator("button.kpi-primary", { hasText: "N2" }).click();
    await page.waitForTimeout(700);
    expect((await download()).worksheets[0]?.getCell("N2").formula).not.toBe("NPS(B2:B20)");
  });

  test("a download has what was typed a moment ago, and what is still being typed", async () => {
    await goTo("N8");
    await page.keyboard.type("=NPS(B2:B20)");
    await page.keyboard.press("Enter");
    await page.keyboard.type("=N8*2");
    const sheet = (await download()).worksheets[0];
    expect(sheet?.getCell("N8").result).toBeTypeOf("number");
    expect(sheet?.getCell("N9").result).toBe(Number(sheet?.getCell("N8").result) * 2);
  });

  test("says in a sentence why a file cannot be opened, and keeps the workbook", async () => {
    await goTo("P1");
    const damaged = join(folder, "damaged.xlsx");
    await writeFile(damaged, "not a workbook");
    await page.setInputFiles("#bar input[type=file]", damaged);
    await page.locator("#bar .notice", { hasText: words.damaged["zh-CN"] }).waitFor();
    expect((await download()).worksheets[0]?.getCell("N2").formula).toMatch(/^NPS/);
  });

  test("asks before it throws changes away, and not otherwise", async () => {
    const questions: string[] = [];
    page.on("dialog", async (dialog) => {
      questions.push(dialog.message());
      await dialog.accept();
    });
    await typeInto("P2", "1");
    for (const expected of [1, 1]) {
      await page.locator("#bar button", { hasText: words.sample["zh-CN"] }).click();
      await page.waitForTimeout(500);
      expect(questions).toHaveLength(expected);
    }
    const sheet = (await download()).getWorksheet("2026-10");
    expect(sheet?.getCell("D5").value).toMatchObject({ shareType: "array", ref: "D5:D16" });
    expect(sheet?.getCell("D6").value).toBeCloseTo(240 / 388, 9);
    expect(sheet?.getCell("L5").result).toBe("A");
    expect(sheet?.getCell("K15").formula).toMatch(/^SCORECARD/);
    expect(sheet?.getCell("K15").result).toBeUndefined();
  });

  test("asks nobody else for anything, and complains about nothing", () => {
    expect(complaints).toEqual([]);
  });
});

test.each(["en", "zh-TW"] as const)("the sample opens in %s", async (language) => {
  const sampled = await serve({ root: folder, port: 0 });
  const other = await openPage(language, sampled.url);
  await other.locator("#bar", { hasText: words.download[language] }).waitFor();
  await other.close();
  await sampled.close();
  expect(complaints).toEqual([]);
});

async function openPage(language: string, url = served.url): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  noteStrangers(
    opened,
    ({ origin }) => origin === new URL(url).origin,
    (complaint) => complaints.push(complaint),
  );
  opened.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(error.message));
  await opened.goto(`${url}?language=${language}`);
  await opened.locator("canvas[id^=univer-sheet-main-canvas]").waitFor();
  return opened;
}

/** Jumps to a cell as people do: its name into the box above the grid. */
async function goTo(cell: string) {
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  await box.click();
  await box.fill(cell);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
}

async function typeInto(cell: string, text: string) {
  await goTo(cell);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(700);
}

async function download(): Promise<ExcelJs.Workbook> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#bar button.primary").click()]);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(await file.path());
  return workbook;
}

/** The scores in the survey's second column. */
async function scores(): Promise<number[]> {
  const bytes = new Uint8Array(await readFile(survey));
  const data = await openFile({ name: "survey.csv", size: bytes.length, read: async () => bytes });
  const rows = Object.values(data.sheets["sheet-1"]?.cellData ?? {}).slice(1);
  return rows.map((row) => Number(row?.[1]?.v));
}
