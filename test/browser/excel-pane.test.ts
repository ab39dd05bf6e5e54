import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { payroll } from "../../core/templates/payroll";
import { planTemplate } from "../../core/templates/template";
import { builtExcel } from "../excel/built-excel";
import { openPane } from "../excel/excel-pane";
import { expectRendered } from "../excel/rendered-sheet";
import { shownResult } from "../excel/shown-result";
import { ExcelWorkbook } from "../hosts/excel-workbook";
import { browserFlags, browserPath } from "./find-browser";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    builtExcel(),
  ]);
});

afterAll(() => browser?.close());

function workbook() {
  const book = new ExcelWorkbook();
  const sheet = book.add("一月").fill("B2", [[5], [4], [null], [1]]);
  book.selection = { sheet: "一月", address: "D2" };
  return { book, sheet };
}

test("the pane shows itself in Excel's language and follows the selection", async () => {
  const { page, excel, errors } = await openPane(browser, folder, workbook().book, { language: "zh-TW" });
  await page.getByRole("status").getByText("D2").waitFor();
  expect(await page.locator("#sidebar").textContent()).toContain("滿意度");
  excel.select("一月", "B2:B5");
  await page.getByRole("status").getByText("B2:B5").waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test("the same page computes for the cells", async () => {
  const { page, excel, errors } = await openPane(browser, folder, workbook().book);
  await page.getByRole("status").getByText("D2").waitFor();
  const shown = await excel.call({
    name: "SCORECARD",
    values: [[[90, 0, 70]], [[50, 30, 20]], "zero"],
    address: "一月!F1",
    parameterAddresses: ["一月!G1:I1", "一月!G2:I2", null],
  });
  expect(shownResult(shown)).toBe(59);
  expect(errors).toEqual([]);
  await page.close();
});

test.each([
  ["taskpane.html", "=CSAT("],
  ["taskpane.html?prefixed", "=KPI.CSAT("],
])("opened as %s it writes %s", async (address, beginning) => {
  const { book, sheet } = workbook();
  const { page, excel, errors } = await openPane(browser, folder, book, { address });
  await page.getByRole("status").getByText("D2").waitFor();
  await page.getByRole("button", { name: /^CSAT / }).click();
  excel.select("一月", "B2:B5");
  await page.getByRole("status").getByText("B2:B5").waitFor();
  excel.select("一月", "D2");
  await page.getByRole("status").getByText("D2").waitFor();
  await page.getByRole("button", { name: "Insert into D2" }).click();
  await expect.poll(() => sheet.formulaAt(1, 3)).toContain(beginning);
  expect(sheet.formatAt(1, 3)).toBe("0.0%");
  expect(errors).toEqual([]);
  await page.close();
});

test("a template is inserted as new sheets beside the user's", async () => {
  const { book, sheet } = workbook();
  const { page, errors } = await openPane(browser, folder, book, { address: "taskpane.html?prefixed" });
  const before = JSON.stringify(sheet.contentAt(1, 1));
  await page.getByRole("tab", { name: "Templates" }).click();
  await page.getByRole("button", { name: new RegExp(`^${payroll.title.en}`) }).click();
  await page.getByRole("button", { name: "Insert template" }).click();
  await page.getByText(/^Added: /).waitFor();
  const people = payroll.rows?.usual ?? 0;
  const month = { year: 2026, month: 10 };
  const plans = planTemplate(payroll, { language: "en", flavour: "prefixed", people, month, sample: true }, []);
  expect(book.sheets.map(({ name }) => name)).toEqual(["一月", ...plans.map(({ name }) => name)]);
  plans.forEach((plan, index) => {
    expectRendered(book.sheets[index + 1] as (typeof book.sheets)[number], plan, "hints");
  });
  expect(JSON.stringify(sheet.contentAt(1, 1))).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

test("outside Excel it says where it belongs", async () => {
  const page = await browser.newPage({ locale: "zh-CN" });
  await page.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop() ?? "";
    if (name !== "office.js") return route.fulfill({ path: `${folder}/${name}` });
    const body =
      "Office = { onReady: async () => ({ host: null }), HostType: {} }; CustomFunctions = { associate() {} };";
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto("https://localhost:3000/taskpane.html");
  await page.getByText("要在 Excel 里使用").waitFor();
  await page.close();
});
