import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { sheetOf } from "../core/hr-copy/sheet-of";
import type { Looks } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { faintText } from "./faint-text";
import { calls, focused, open as openSidebar, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";

const name = "工资表 10 月";
const pay = sheetOf(name, [
  ["姓名", "手机号", "绩效", "CSAT", "名次", "联系"],
  [
    "李娜",
    "138-0000-1111",
    300,
    ["=CSAT(评分!B2:B9)", 0.9],
    ["=RANKING(A2:A3,C2:C3)", "1"],
    ["=A2&B2", "李娜138-0000-1111"],
  ],
  ["王磊", "138-0000-2222", 100, ["=CSAT(评分!C2:C9)", { error: "#N/A" }], "2", ["=SUM(B3:C3)", 100]],
]);
const damaged = sheetOf("评分", [["=1+1", ["=_xldudf_KPI_NPS(B2:B9)", { error: "#NAME?" }]]]);

const open = (options: Partial<PageOptions> = {}, looks: Looks = {}, sheets = [pay, damaged]) =>
  openSidebar({ templates: "tiny", ...options }, looks, sheets);

async function openPanel(...given: Parameters<typeof open>): Promise<void> {
  await open(...given);
  await page.getByRole("tab", { name: "HR", exact: true }).click();
  await page.locator(".kpi-hr-form, .kpi-hr > [role=alert]:not(:empty)").first().waitFor();
}

const panel = () => page.locator(".kpi-hr");
const button = (label: string | RegExp) => panel().getByRole("button", { name: label });
const sees = (text: string | RegExp) => panel().getByText(text).first().waitFor();
const leaveOut = (column: string) => panel().getByRole("checkbox", { name: column }).check();
const copies = () => page.evaluate(() => window.host.copies);

describe.each([
  ["en", "Make the copy", "Made “工资表 10 月 (HR)”. Converted: 2; fixed as values: 2."],
  ["zh-CN", "生成副本", "已生成“工资表 10 月（HR）”。转换公式 2 个，固定为数值 2 个。"],
  ["zh-TW", "產生副本", "已產生「工资表 10 月（HR）」。轉換公式 2 個，固定為數值 2 個。"],
] as const)("in %s", (language, make, made) => {
  test("the mouse is enough", async () => {
    await openPanel({ language });
    await leaveOut("B 手机号");
    await button(make).click();
    await sees(made);
    const [copy] = await copies();
    expect(copy).toMatchObject({ source: name, removedColumns: [1] });
    const kept = await page.evaluate(() => JSON.stringify([...window.host.contents].slice(2)));
    for (const trace of ["138", "手机号"]) expect(kept).not.toContain(trace);
  });

  test("the keyboard is enough", async () => {
    await open({ language });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press("Tab", "ArrowRight", "ArrowRight", "ArrowRight");
    await page.locator(".kpi-hr-form").waitFor();
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Space");
    expect(await panel().getByRole("checkbox", { name: "B 手机号" }).isChecked()).toBe(true);
    await press("Enter");
    await sees(made);
  });
});

describe("before a copy is made", () => {
  test("nothing is read until the panel is opened", async () => {
    await open();
    expect(await calls()).toEqual([]);
    await page.getByRole("tab", { name: "HR", exact: true }).click();
    await page.locator(".kpi-hr-form").waitFor();
    expect((await calls()).filter((call) => call !== "recall")).toEqual(["sheetNames", "readSheet"]);
  });

  test("what will come of it is said, and each place can be seen", async () => {
    await openPanel();
    await sees("KPI formulas to convert: 2.");
    await sees("1 formula becomes a value");
    await sees("has no native form");
    await sees("Showing an error: 1 cell.");
    await sees("The copy still calculates from “评分”.");
    await sees("Adds “工资表 10 月 (HR)” and a sheet that explains it.");
    await button("Go to E2").click();
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: "工资表 10 月", address: "E2" }]);
    await leaveOut("B 手机号");
    await sees("2 formulas become values");
    await sees("needs a column left out");
    await sees("Left empty, as they show what stands in a column left out: 1 cell");
  });

  test("values only need no other sheet", async () => {
    await openPanel();
    await panel().getByRole("radio", { name: "Values only" }).check();
    await panel()
      .getByRole("checkbox", { name: /How it was computed/ })
      .uncheck();
    await sees("Adds “工资表 10 月 (HR)”.");
    expect(await panel().getByText("still calculates").count()).toBe(0);
    await button("Make the copy").click();
    await sees("Converted: 0; fixed as values: 5.");
    expect((await calls()).slice(-3)).toEqual(["readSheet", "sheetNames", "copySheet"]);
  });

  test("one column is kept at least", async () => {
    await openPanel();
    for (const box of await panel().locator(".kpi-check input").all()) await box.check();
    await sees("Keep at least one column.");
    expect(await button("Make the copy").isDisabled()).toBe(true);
  });

  test("what is still being calculated is waited for", async () => {
    await openPanel({}, {}, [sheetOf(name, [["a", ["=CSAT(A1:A9)", { error: "#BUSY!" }]]])]);
    await sees("Still being calculated: 1 cell.");
    expect(await button("Make the copy").isDisabled()).toBe(true);
    await page.evaluate((sheet) => window.host.contents.set(sheet.name, sheet), pay);
    await button("Read the sheet again").click();
    await sees("1 formula becomes a value");
    expect(await button("Make the copy").isDisabled()).toBe(false);
  });

  test("an empty sheet is said to be empty, and another can be chosen", async () => {
    await openPanel({}, {}, [sheetOf(name, []), damaged]);
    await sees("This sheet is empty: choose another one.");
    await panel().getByRole("combobox").selectOption("评分");
    await sees("Adds “评分 (HR)”");
  });

  test("the sheet that is selected is the one that is copied", async () => {
    await open();
    await page.evaluate(() => window.host.select("B2", "评分"));
    await page.getByRole("tab", { name: "HR", exact: true }).click();
    await sees("Adds “评分 (HR)”");
  });

  test("a sheet that cannot be read says why, and can be read again", async () => {
    await openPanel();
    await page.evaluate(() => {
      window.host.failure = { en: "The workbook is busy.", "zh-CN": "工作簿忙。", "zh-TW": "活頁簿忙碌。" };
    });
    await button("Read the sheet again").click();
    await sees("The workbook is busy.");
    await button("Read the sheet again").click();
    await panel().getByText("The workbook is busy.").waitFor({ state: "detached" });
    await sees("Adds “工资表 10 月 (HR)”");
  });

  test("a sheet of 20,000 rows is looked at too", async () => {
    await open();
    await page.evaluate((sheet) => {
      const cells = Array.from({ length: 20_000 }, (_, row) => [`P${row}`, 1, { error: "#N/A" } as const]);
      const formulas = cells.map((_, row) => [null, null, `=RANKING(A${row + 1},B${row + 1})`]);
      window.host.contents.set(sheet, { name: sheet, cells, formulas, formats: formulas });
    }, name);
    await page.getByRole("tab", { name: "HR", exact: true }).click();
    await sees("20000 formulas become values");
    expect(await panel().locator(".kpi-hr-finding li").count()).toBe(2);
  });
});

describe("making a copy", () => {
  test("says when it takes long; pressing again meanwhile does nothing", async () => {
    await openPanel();
    await page.evaluate(() => window.host.hold());
    await button("Make the copy").click();
    await sees("Making the copy…");
    expect(await focused()).toBe("Make the copy");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.host.letGo());
    await sees("Made “工资表 10 月 (HR)”.");
    expect(await copies()).toHaveLength(1);
    const place = { sheet: "工资表 10 月 (HR)", address: "A1" };
    // The copy is what was asked for, so it is in sight, not the sheet that explains it.
    expect(await page.evaluate(() => window.host.shown)).toEqual([place]);
    await button("Show it").click();
    expect(await page.evaluate(() => window.host.shown)).toEqual([place, place]);
  });

  test("makes nothing of a sheet that is not the one that was seen", async () => {
    await openPanel();
    await leaveOut("B 手机号");
    await page.evaluate(
      (sheet) => window.host.contents.set(sheet.name, sheet),
      sheetOf(
        name,
        pay.cells.map((row) => ["新", ...row]),
      ),
    );
    await button("Make the copy").click();
    await sees("The sheet has changed meanwhile");
    expect(await copies()).toEqual([]);
    expect(await panel().getByRole("checkbox", { name: "C 手机号" }).isChecked()).toBe(false);
    await leaveOut("C 手机号");
    await button("Make the copy").click();
    await sees("Made “工资表 10 月 (HR)”.");
    expect(await copies()).toMatchObject([{ removedColumns: [2] }]);
  });

  test("a refusal is said in its words, with a way on", async () => {
    await openPanel();
    await page.evaluate(() => {
      window.host.failure = { en: "The workbook is protected.", "zh-CN": "工作簿受保护。", "zh-TW": "活頁簿受保護。" };
    });
    await button("Make the copy").click();
    await sees("The workbook is protected.");
    await button("Try again").click();
    await sees("Made “工资表 10 月 (HR)”.");
  });

  test("says where only the explanation has failed", async () => {
    await openPanel();
    await page.evaluate(() => {
      window.host.intruder = "How it was computed";
    });
    await button("Make the copy").click();
    await sees("Made “工资表 10 月 (HR)”.");
    await sees("The copy is there; the sheet that explains it is not.");
  });
});

describe("damaged formulas", () => {
  const formula = () => page.evaluate(() => window.host.contents.get("评分")?.formulas[0]?.[1]);

  test("are repaired once the user agrees", async () => {
    await openPanel();
    await button("Find damaged formulas").click();
    await sees("1 formula can be repaired. Nothing is changed yet.");
    await sees("=_xldudf_KPI_NPS(B2:B9)");
    await sees("=NPS(B2:B9)");
    expect(await focused()).toBe("Repair it");
    expect(await formula()).toBe("=_xldudf_KPI_NPS(B2:B9)");
    await page.keyboard.press("Enter");
    await sees("1 formula repaired.");
    expect(await formula()).toBe("=NPS(B2:B9)");
    expect(await focused()).toBe("Search again");
    await page.keyboard.press("Enter");
    await sees("No damaged KPI formula was found.");
  });

  test("stay as they are where the user does not agree", async () => {
    await openPanel();
    for (const leave of [() => page.keyboard.press("Escape"), () => button("Cancel").click()]) {
      await button("Find damaged formulas").click();
      await sees("1 formula can be repaired.");
      await leave();
      expect(await panel().getByRole("alertdialog").count()).toBe(0);
      expect(await focused()).toBe("Find damaged formulas");
    }
    expect(await formula()).toBe("=_xldudf_KPI_NPS(B2:B9)");
    expect(await calls()).not.toContain("replaceCells");
  });

  test("that have changed meanwhile are not touched", async () => {
    await openPanel();
    await button("Find damaged formulas").click();
    await sees("1 formula can be repaired.");
    await page.evaluate((sheet) => window.host.contents.set(sheet.name, sheet), sheetOf("评分", [[1, 2]]));
    await button("Repair it").click();
    await sees("“评分” was left as it is. A cell has changed since the search: search again.");
    expect(await formula()).toBeNull();
  });
});

describe.each(languages)("at 300 px in %s", (language) => {
  test("nothing is cut off", async () => {
    await openPanel({ language });
    expect(await overflowing(page)).toEqual([]);
    await leaveOut("B 手机号");
    await page.locator(".kpi-hr-form button[type=submit]").click();
    await page.locator(".kpi-hr-form .kpi-done:not(:empty)").waitFor();
    await page.locator(".kpi-hr-repair > .kpi-buttons button").click();
    await panel().getByRole("alertdialog").waitFor();
    expect(await overflowing(page)).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("every word can be read where it is %s", async (colorScheme) => {
  await openPanel({}, { colorScheme });
  await leaveOut("B 手机号");
  await button("Find damaged formulas").click();
  await panel().getByRole("alertdialog").waitFor();
  expect(await faintText(page)).toEqual([]);
  await page.evaluate(() => {
    window.host.intruder = "How it was computed";
  });
  await button("Make the copy").click();
  await sees("Made “工资表 10 月 (HR)”.");
  expect(await faintText(page)).toEqual([]);
});
