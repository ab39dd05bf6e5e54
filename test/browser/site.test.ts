import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import ExcelJs from "exceljs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../playground/serve";
import { words as playgroundWords } from "../../playground/words";
import { siteWords } from "../../site/words";
import { builtSite, subFolder } from "../site/built-site";
import { browserFlags, browserPath } from "./find-browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let served: Served;
let browser: Browser;
let site: string;

beforeAll(async () => {
  served = await serve({ root: await builtSite(), port: 0 });
  site = `${served.url}${subFolder}/`;
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Opened {
  readonly page: Page;
  /** Errors, and requests to anything outside the site's own folder. */
  readonly complaints: string[];
}

async function open(address: string, look: Parameters<Browser["newPage"]>[0] = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...look });
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(site)) complaints.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site + address);
  return { page, complaints };
}

/** The bar is there once the functions are known to the grid. */
const grid = (page: Page) => page.locator("#bar button.primary").waitFor();

describe("from the start page, below another folder of the server", () => {
  test("the playground opens and computes", async () => {
    const { page, complaints } = await open("index.html");
    await page.locator(".door").first().click();
    await grid(page);
    const box = page.locator("#grid [data-u-comp=defined-name] input");
    await box.click();
    await box.fill("N2");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    await page.keyboard.type("=ATTAINMENT(3,4)", { delay: 5 });
    await page.keyboard.press("Enter");
    const result = async () => (await download(page)).worksheets[0]?.getCell("N2").result;
    await expect.poll(result, { timeout: 30_000 }).toBe(0.75);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the functions open, a search finds CSAT and its anchor leads to it", async () => {
    const { page, complaints } = await open("index.html");
    await page.locator(".door").nth(1).click();
    const field = page.getByRole("searchbox", { name: siteWords.search.en });
    await field.fill("satisfaction CUSTOMER");
    await expect
      .poll(() => page.locator("article:visible h3").allTextContents())
      .toContain("CSAT Customer satisfaction");
    expect(await page.locator("article:visible").count()).toBeLessThan(10);
    await field.fill("满意客户的占比");
    await expect
      .poll(() => page.locator("article:visible h3").allTextContents())
      .toEqual(["CSAT Customer satisfaction"]);
    await field.fill("no such thing");
    await page.getByText(siteWords.nothing.en).waitFor();
    await page.goto(`${site}functions.html#GRADE`);
    await expect.poll(() => page.locator("#GRADE").isVisible()).toBe(true);
    await page.locator(".index").getByRole("link", { name: "CSAT", exact: true }).click();
    await expect.poll(() => isInView(page, "#CSAT h3")).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the templates open with pictures, a workbook to download and one to try", async () => {
    const { page, complaints } = await open("index.html");
    await page.locator(".door").nth(2).click();
    const payroll = page.locator("#payroll");
    await payroll.scrollIntoViewIfNeeded();
    const picture = payroll.locator("img").first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
    const [file] = await Promise.all([page.waitForEvent("download"), payroll.getByText(siteWords.download.en).click()]);
    expect(file.suggestedFilename()).toBe("Payroll.xlsx");
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.readFile(await file.path());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Pay 2026-10", "Pay rules 2026-10"]);
    await payroll.getByText(siteWords.openIt.en).click();
    await grid(page);
    await page.locator("#bar", { hasText: "payroll-functions.xlsx" }).waitFor();
    // A pool of 12,000 by sales of 186,420.50 of 730,286.50.
    const share = async () => (await download(page)).getWorksheet("Pay 2026-10")?.getCell("D5").result;
    await expect.poll(share, { timeout: 30_000 }).toBe(3063.24);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test("another language opens the same page at the same place", async () => {
  const { page, complaints } = await open("functions.html#NPS");
  await page.getByRole("link", { name: "繁體中文" }).click();
  await page.waitForURL("**/functions-zh-TW.html#NPS");
  await page.locator("#NPS", { hasText: "淨推薦值" }).waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/functions.html#NPS");
  expect(complaints).toEqual([]);
  await page.close();
});

test("the start page opens in the browser's language, and in another one when that is chosen", async () => {
  const { page, complaints } = await open("index.html", { locale: "zh-CN" });
  await page.waitForURL("**/index-zh-CN.html");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL("**/index.html");
  await page.getByText(siteWords.tryMore.en).waitFor();
  await page.waitForTimeout(300);
  expect(page.url()).toBe(`${site}index.html`);
  expect(complaints).toEqual([]);
  await page.close();
});

describe("a file named in the playground's address", () => {
  test.each([
    ["of another website", "https://files.example/secret.xlsx", playgroundWords.fileElsewhere.en],
    ["of another website, without its scheme", "//files.example/secret.xlsx", playgroundWords.fileElsewhere.en],
    ["written into the address", "data:text/csv,9", playgroundWords.fileElsewhere.en],
    ["of another port", "http://127.0.0.1:1/secret.xlsx", playgroundWords.fileElsewhere.en],
    ["that is no workbook", "main.js", playgroundWords.unknownType.en],
  ])("%s is refused with a sentence, and never asked for", async (_, file, sentence) => {
    const { page, complaints } = await open(`playground/index.html?language=en&file=${encodeURIComponent(file)}`);
    await page.locator("#bar .notice", { hasText: sentence }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("that is not there is said to be missing", async () => {
    const { page } = await open("playground/index.html?language=en&file=none.xlsx");
    await page.locator("#bar .notice", { hasText: playgroundWords.fileNotThere.en }).waitFor();
    await page.close();
  });
});

describe.each([
  ["index-zh-CN.html", "light", 1280],
  ["index.html", "dark", 360],
  ["functions.html", "light", 1280],
  ["functions-zh-TW.html", "dark", 360],
  ["templates.html", "light", 360],
  ["templates-zh-CN.html", "dark", 1280],
] as const)("%s, %s, %i pixels wide", (address, colorScheme, width) => {
  test("fits, and axe has nothing to say", async () => {
    const { page } = await open(address, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    await page.close();
  });
});

interface Axe {
  run(): Promise<AxeResults>;
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

async function download(page: Page): Promise<ExcelJs.Workbook> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#bar button.primary").click()]);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(await file.path());
  return workbook;
}
