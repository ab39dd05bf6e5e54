import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs from "exceljs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../../playground/build";
import { type Served, serve } from "../../playground/serve";
import { f, sheetOf } from "../core/check/sheet-of";
import { hostileTexts } from "../hostile/hostile-texts";
import { openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import { browserFlags, browserPath } from "./find-browser";

const image = "<img src=x onerror=alert(1)>";
const vector = '"><svg onload=alert(1)>';

let browser: Browser;
let script: string;
let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  [browser, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    sidebarScript(),
    buildPlayground({ outDir: folder }),
  ]);
  served = await serve({ root: folder, port: 0 });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true });
});

/** Collects everything that a text which became markup or a script would cause. */
function watch(page: Page): string[] {
  const caused: string[] = [];
  page.on("dialog", (dialog) => {
    caused.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("pageerror", (error) => caused.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") caused.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(served.url)) caused.push(`a request: ${url}`);
  });
  return caused;
}

/** Elements and attributes that only come from a text that was taken for markup. */
function strangeMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.body.querySelectorAll("img, iframe, object, embed, #sidebar script, [href^='javascript:']");
    const handled = [...document.body.querySelectorAll("*")].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith("on")),
    );
    return [...found, ...handled].map((element) => element.outerHTML.slice(0, 200));
  });
}

/** Scores of people, whose headings, names, grades and sheet mean harm; with slips for the check to find. */
const scores = sheetOf(
  [
    ["Name", "Total score", vector, image],
    ...hostileTexts.map((text, index) => [text, index === 3 ? "９０" : 100 - index, text, f("=GRADE(B2)", text)]),
  ],
  `${image} 2026-10`,
);

describe("in the sidebar, names, headings, grades and the sheet's name stay texts", () => {
  let page: Page;
  let caused: string[];

  const tab = (index: number) => page.getByRole("tab").nth(index).click();
  const text = (panel: string) => page.locator(panel).innerText();
  const clean = async () => {
    expect(await strangeMarkup(page)).toEqual([]);
    expect(caused).toEqual([]);
  };

  beforeAll(async () => {
    page = await openSidebar(browser, script, {
      explains: true,
      remembered: JSON.stringify({ language: image, people: vector, month: { year: image, month: 1 }, flavour: image }),
    });
    caused = watch(page);
    await page.evaluate((given) => {
      window.host.contents.set(given.name, given);
      window.host.sheets.push(given.name);
      window.host.select("D2", given.name);
    }, scores);
  });

  afterAll(() => page?.close());

  test("in the explanation at the foot", async () => {
    await expect.poll(() => text("#sidebar")).toContain("GRADE");
    await clean();
  });

  test("in the fields of a function", async () => {
    await page.getByRole("button", { name: /^GRADE / }).click();
    const field = page.locator(".kpi-help input").first();
    for (const hostile of hostileTexts) await field.fill(hostile);
    await field.fill(image);
    await expect.poll(() => field.inputValue()).toBe(image);
    await clean();
  });

  test("in the templates, where hostile choices were remembered", async () => {
    await tab(1);
    await page.locator("#kpi-panel-templates button").first().click();
    await page.locator(".kpi-template-foot button").first().waitFor();
    await clean();
  });

  test("in the ranking", async () => {
    await tab(2);
    await expect.poll(() => text("#kpi-panel-ranking")).toContain(image);
    await clean();
    await page.locator("#kpi-panel-ranking button.kpi-primary").click();
    await expect.poll(() => page.evaluate(() => window.host.rendered.length)).toBe(1);
    await clean();
  });

  test("in the copy for HR", async () => {
    await page.evaluate((name) => window.host.select("D2", name), scores.name);
    await tab(3);
    await expect.poll(() => text("#kpi-panel-hr")).toContain(vector);
    await clean();
  });

  test("in the findings of the check", async () => {
    await tab(4);
    await page.locator("#kpi-panel-check button[type=submit]").click();
    await page.locator(".kpi-finding").first().waitFor();
    await clean();
  });
});

describe("a file opened in the playground", () => {
  const csv = hostileTexts.map((text) => `"${text.replaceAll('"', '""')}"`).join("\r\n");

  async function workbook(): Promise<Buffer> {
    const book = new ExcelJs.Workbook();
    const sheet = book.addWorksheet("<svg onload=alert(1)>");
    hostileTexts.forEach((text, row) => {
      const cell = sheet.getCell(row + 1, 1);
      cell.value = text;
      cell.note = image;
    });
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  test.each([
    ["a .csv", `${image}.csv`, async () => Buffer.from(csv)],
    ["an .xlsx", `${vector}.xlsx`, workbook],
  ] as const)("%s shows its name and its texts, and runs nothing", async (_, name, content) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const caused = watch(page);
    await page.goto(`${served.url}?language=en`);
    await page.locator("#bar button.primary").waitFor();
    const buffer = await content();
    await page.setInputFiles("#bar input[type=file]", { name, mimeType: "application/octet-stream", buffer });
    await page.locator("#bar .file-name", { hasText: name }).waitFor();
    await page.mouse.move(120, 200);
    await page.waitForTimeout(1500);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#bar button.primary").click()]);
    const saved = new ExcelJs.Workbook();
    await saved.xlsx.readFile(await file.path());
    const column = hostileTexts.map((__, row) => saved.worksheets[0]?.getCell(row + 1, 1));
    expect(column.map((cell) => cell?.formula).filter(Boolean)).toEqual([]);
    expect(column.map((cell) => String(cell?.value).trim())).toEqual(hostileTexts.map((text) => text.trim()));
    expect(await strangeMarkup(page)).toEqual([]);
    expect(caused).toEqual([]);
    await page.close();
  });
});
