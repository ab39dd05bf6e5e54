import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { formula, sheetOf } from "../core/explain/sheet-of";
import type { Looks } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { faintText } from "./faint-text";
import { open as openSidebar, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";

const month = "工资表 10 月";

const sheet = sheetOf(month, [
  ["姓名", "响应", "态度", "综合得分", "满意度", "评分"],
  ["权重", 0.6, 0.4, null, formula("=CSAT(F2:F7)", 0.6), 5],
  ["周敏", 96, 95, formula("=SCORECARD(B3:C5,$B$2:$C$2)", 95.6), null, 4],
  ["陈浩", 92, null, null, null, 3],
  ["<b>李娜</b>", 88, 90, 88.8, null, 5],
  ["王磊", 10, 12, formula("=CONVERSION(B6,C6)", { error: "#VALUE!" }), null, 1],
  ["周", 0.9, 100, formula("=BANDSCORE(0.95,'规则 表'!A1:B2)", 100), null, null],
]);
const rules = sheetOf("规则 表", [
  [0.9, 100],
  [0.8, 85],
]);

const divided = sheetOf(month, [
  ["Name", "Asked", "Rate", "Points"],
  ["Ann", 0, formula("=10/B2", { error: "#DIV/0!" }), null],
  ["Bob", 5, formula("=10/B3", 2), formula("=SUM(C2:C3)", { error: "#DIV/0!" })],
]);

const open = (options: Partial<PageOptions> = {}, looks: Looks = {}) =>
  openSidebar({ explains: true, ...options }, looks, [sheet, rules]);

const strip = () => page.getByRole("region", { name: "Explain" });
const toggle = () => strip().getByRole("button", { name: "Explain" });
const select = (address: string) => page.evaluate((cells) => window.host.select(cells), address);
const sees = (text: string | RegExp) => strip().getByText(text).first().waitFor();
const reads = () => page.evaluate(() => window.host.calls.filter((call) => call === "readSheet").length);
const parts = () => strip().getByRole("list", { name: "What it is made of" }).getByRole("listitem").allInnerTexts();
/** Longer than the strip waits for the next selection. */
const aWhile = () => page.waitForTimeout(400);

describe("where the program tells of selections", () => {
  test("the strip follows them, from one result to the next", async () => {
    await open();
    await select("E2");
    await sees("3 satisfied ÷ 5 answers");
    expect(await strip().getByText("60.0\u00a0%", { exact: true }).count()).toBe(1);
    await sees(/^95\u00a0% interval/);
    await select("D5");
    await sees("= 2 metrics × their weights");
    expect((await parts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
      "响应 88 × 60 % 52.8",
      "态度 90 × 40 % 36",
    ]);
    await sees(/· 综合得分 · <b>李娜<\/b>/);
  });

  test("a cell without a KPI is only named", async () => {
    await open();
    await select("E2");
    await sees("3 satisfied ÷ 5 answers");
    await select("A3");
    await strip().getByText("3 satisfied ÷ 5 answers").waitFor({ state: "detached" });
    expect((await strip().innerText()).replace(/\s+/g, " ")).toBe("Selected A3 Explain English 简体中文 繁體中文");
  });

  test("an error says what is wrong in which cell and leads there", async () => {
    await open();
    await select("D6");
    await sees(/^C6 is 12, more than the whole/);
    await strip().getByRole("button", { name: "Show C6" }).click();
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: month, address: "C6" }]);
  });

  test("an error without a KPI leads to the cell it comes from, and that one says what to do", async () => {
    await open();
    await page.evaluate((one) => window.host.contents.set(one.name, one), divided);
    await select("D3");
    await sees("This error comes from C2: put that cell right first.");
    await strip().getByRole("button", { name: "Show C2" }).click();
    await select("C2");
    await sees("B2 is 0 or empty, and this formula divides by it: fill in B2.");
    await strip().getByRole("button", { name: "Show B2" }).click();
    expect(await page.evaluate(() => window.host.shown.map(({ address }) => address))).toEqual(["C2", "B2"]);
  });

  test("a filled cell leads to its formula", async () => {
    await open();
    await select("D4");
    await sees("C4 is still blank, so there is no result yet: fill it in.");
    await sees("Filled by the formula in D3.");
    await strip().getByRole("button", { name: "Show D3" }).click();
    expect(await page.evaluate(() => window.host.shown.map(({ address }) => address))).toEqual(["D3"]);
  });

  test("other sheets are read where the formula refers to them", async () => {
    await open();
    await select("D7");
    await sees("The highest threshold reached counts.");
    const marked = strip().locator("[aria-current=true]");
    expect((await marked.innerText()).replace(/\s+/g, " ")).toBe("≥ 0.9 100");
  });

  test("folded up it reads nothing, unfolded it explains what is selected", async () => {
    await open({ explains: false });
    await select("E2");
    await aWhile();
    expect(await reads()).toBe(0);
    expect(await toggle().getAttribute("aria-expanded")).toBe("false");
    await toggle().focus();
    await page.keyboard.press("Enter");
    await sees("3 satisfied ÷ 5 answers");
    await page.keyboard.press("Enter");
    await strip().getByText("3 satisfied ÷ 5 answers").waitFor({ state: "hidden" });
  });

  test("folded up it still says what is wrong where an error is selected, and reads for nothing else", async () => {
    await open({ explains: false });
    await select("D6");
    await sees(/^C6 is 12, more than the whole/);
    expect(
      await strip()
        .getByText(/^C6 is 12/)
        .count(),
    ).toBe(1);
    expect(await toggle().getAttribute("aria-expanded")).toBe("false");
    const before = await reads();
    await strip().getByRole("button", { name: "Show C6" }).click();
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: "工资表 10 月", address: "C6" }]);
    await select("E2");
    await strip()
      .getByText(/^C6 is 12/)
      .waitFor({ state: "detached" });
    await aWhile();
    expect(await reads()).toBe(before);
  });

  test("folded up it also leads from an error without a KPI to the cell it comes from", async () => {
    await open({ explains: false });
    await page.evaluate((one) => window.host.contents.set(one.name, one), divided);
    await select("D3");
    await sees("This error comes from C2: put that cell right first.");
  });

  test("while the keys run through many cells only the last is read", async () => {
    await open();
    await aWhile();
    const before = await reads();
    await page.evaluate(() => {
      for (const cell of ["A1", "B1", "C1", "D3", "E2"]) window.host.select(cell);
    });
    await sees("3 satisfied ÷ 5 answers");
    expect((await reads()) - before).toBe(1);
  });

  test("a cell behind which no KPI stands costs no reading of its sheet", async () => {
    await open();
    await page.evaluate((name) => {
      window.host.lookAt = async (sheet, row, column) => {
        const other = sheet === name && column === 0 ? "=A1+1" : null;
        return { formula: window.host.contents.get(sheet)?.formulas[row]?.[column] ?? other, isError: false };
      };
    }, month);
    await aWhile();
    const before = await reads();
    for (const cell of ["A3", "B4", "E5"]) {
      await select(cell);
      await aWhile();
    }
    expect((await reads()) - before).toBe(0);
    await select("E2");
    await sees("3 satisfied ÷ 5 answers");
    expect((await reads()) - before).toBe(1);
    await select("B4");
    await strip().getByText("3 satisfied ÷ 5 answers").waitFor({ state: "detached" });
  });

  test("a slow answer for an earlier selection is not shown for a later one", async () => {
    await open();
    await aWhile();
    await page.evaluate(() => window.host.hold());
    await select("E2");
    await sees("Reading the sheet…");
    await select("D5");
    await aWhile();
    await page.evaluate(() => window.host.letGo());
    await sees("= 2 metrics × their weights");
    expect(await strip().getByText("3 satisfied ÷ 5 answers").count()).toBe(0);
    await strip().getByText("Reading the sheet…").waitFor({ state: "detached" });
  });

  test("what the program refuses is said in its words, and the next selection is explained", async () => {
    await open();
    await aWhile();
    await page.evaluate(() => {
      const sentence = "The sheet is being edited: leave the cell first.";
      window.host.failure = { en: sentence, "zh-CN": sentence, "zh-TW": sentence };
      window.host.select("E2");
    });
    await strip().getByRole("alert").getByText("The sheet is being edited: leave the cell first.").waitFor();
    await select("D5");
    await sees("= 2 metrics × their weights");
    expect(await strip().getByRole("alert").allInnerTexts()).not.toContain(
      "The sheet is being edited: leave the cell first.",
    );
  });

  test("the definition, its source and the native form unfold by the keyboard", async () => {
    await open();
    await select("E2");
    await sees("Definition and source");
    await strip().getByText("Definition and source").focus();
    await page.keyboard.press("Enter");
    await sees(/Zendesk and Intercom/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await strip().getByRole("button", { name: "Copy" }).waitFor();
    expect(await strip().locator("code").last().innerText()).toMatch(/^=IF\(COUNTIFS\(F2:F7,/);
  });
});

describe("where it does not", () => {
  test("nothing is read until the user asks", async () => {
    await open({ tellsOfSelections: false });
    await select("E2");
    await aWhile();
    expect(await reads()).toBe(0);
    await toggle().click();
    await sees("3 satisfied ÷ 5 answers");
    await select("D5");
    await aWhile();
    expect(await reads()).toBe(1);
    await strip().getByRole("button", { name: "Read the selection again" }).click();
    await sees("= 2 metrics × their weights");
  });

  test("who asked about a cell without a KPI is told so", async () => {
    await open({ tellsOfSelections: false });
    await select("A3");
    await toggle().click();
    await sees(/^There is no KPI formula in A3\./);
  });

  test("the same cell is read anew when asked again", async () => {
    await open({ tellsOfSelections: false });
    await select("E2");
    await toggle().click();
    await sees("3 satisfied ÷ 5 answers");
    await page.evaluate((name) => {
      const before = window.host.contents.get(name) as typeof sheet;
      const cells = before.cells.map((row, index) => (index === 3 ? [...row.slice(0, 5), 5] : row));
      window.host.contents.set(name, { ...before, cells });
    }, month);
    await strip().getByRole("button", { name: "Read the selection again" }).click();
    await sees("4 satisfied ÷ 5 answers");
  });

  test("a failure is a sentence", async () => {
    await open({ tellsOfSelections: false, language: "zh-TW" });
    await page.evaluate(() => {
      window.host.failure = { en: "No.", "zh-CN": "不行：请再试。", "zh-TW": "不行：請再試。" };
    });
    await page.getByRole("button", { name: "說明" }).click();
    await page.getByRole("alert").getByText("不行：請再試。").waitFor();
  });
});

describe.each(
  languages.flatMap((language) => (["light", "dark"] as const).map((colorScheme) => ({ language, colorScheme }))),
)("$language, $colorScheme", ({ language, colorScheme }) => {
  test.each([300, 400])("at %s px nothing is cut off and nothing is faint", async (width) => {
    await open({ language }, { width, colorScheme });
    for (const cell of ["E2", "D3", "D4", "D6", "D7"]) {
      await select(cell);
      await page.locator(".kpi-explain-title").waitFor();
      await aWhile();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await overflowing(page), cell).toEqual([]);
      expect(await faintText(page), cell).toEqual([]);
    }
  });
});
