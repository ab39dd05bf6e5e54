import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { payroll } from "../../core/templates/payroll";
import { planTemplate } from "../../core/templates/template";
import { buildGsheets } from "../../gsheets/build";
import { expectRendered } from "../gsheets/rendered-sheet";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { browserFlags, browserPath } from "./find-browser";
import { openGoogleSidebar } from "./open-google-sidebar";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-sidebar-"));
const sheet = new SpreadsheetDouble("de_DE", "Umfrage");

let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  await buildGsheets({ outDir });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  ({ page, complaints } = await openGoogleSidebar(browser, outDir, sheet));
});

afterAll(() => browser?.close());

/** In the page: waits for the first paint, also one that has been. */
const painted = () =>
  new Promise<void>((resolve) => new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true }));

const insert = () => page.locator("button.kpi-primary").first().click();

test("it is painted, and everything in it can be looked at, before Google has answered anything", async () => {
  const waiting = await openGoogleSidebar(browser, outDir, new SpreadsheetDouble("en_US", "Sheet1"), false);
  await waiting.page.getByText("CSAT", { exact: true }).waitFor();
  await waiting.page.evaluate(painted);
  expect(waiting.calls).toEqual(["readSelection"]);
  await waiting.page.getByText("CSAT", { exact: true }).click();
  await waiting.page.getByRole("textbox", { name: /满意起点/ }).waitFor();
  for (const title of ["模板", "排名", "HR", "检查"]) {
    await waiting.page.getByRole("tab", { name: title, exact: true }).click();
    await waiting.page.getByRole("tabpanel", { name: title, exact: true }).waitFor();
  }
  await waiting.page.getByRole("tab", { name: "模板" }).click();
  await waiting.page.getByRole("button", { name: /^客服工资表/ }).waitFor();
  await waiting.page.close();
});

describe("Sidebar.html over the built Code.js", () => {
  test("speaks the browser's language and shows every family at 300 px", async () => {
    await page.getByRole("tab", { name: "函数" }).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("takes the selection, then inserts with semicolons and a percentage", async () => {
    sheet.selection = "B2:B9";
    await page.getByText("CSAT", { exact: true }).click();
    await page.getByRole("button", { name: "把所选区域填入“评分”" }).click();
    await page.waitForFunction(() => [...document.querySelectorAll("input")].some(({ value }) => value === "B2:B9"));
    await page.getByRole("textbox", { name: /满意起点/ }).fill("4");
    sheet.selection = "D7";
    await insert();
    await page.getByText("已插入到 D7").waitFor();
    expect(sheet.cell("D7")).toMatchObject({ formula: "=CSAT(B2:B9;4)", numberFormat: "0.0%" });
  });

  test("asks before it replaces, and says why a protected cell stays as it is", async () => {
    sheet.isProtected = true;
    await insert();
    await page.getByText("D7 里已经有内容，要替换吗？").waitFor();
    await page.getByRole("button", { name: "替换", exact: true }).click();
    await page.getByText(/受保护/).waitFor();
    expect(sheet.cell("D7").formula).toBe("=CSAT(B2:B9;4)");
  });

  test("inserts a template as new sheets, formulas with semicolons, and leaves the user's sheet alone", async () => {
    sheet.isProtected = false;
    const before = JSON.stringify(sheet.sheet("Umfrage"));
    await page.getByRole("tab", { name: "模板" }).click();
    await page.getByRole("button", { name: /^客服工资表/ }).click();
    await page.getByRole("textbox", { name: "人数" }).fill("12");
    await page.getByRole("button", { name: "插入模板" }).click();
    await page.getByText(/^已新建：/).waitFor();
    const month = { year: 2026, month: 10 };
    const plans = planTemplate(
      payroll,
      { language: "zh-CN", flavour: "functions", people: 12, month, sample: true },
      [],
    );
    const [own, ...made] = sheet.workbook.sheets;
    expect(JSON.stringify(own)).toBe(before);
    expect(made.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    for (const plan of plans) expectRendered(sheet.sheet(plan.name), plan, 24);
  });

  test("asks no other server and complains about nothing", () => {
    expect(complaints).toEqual([]);
  });
});
