import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import type { Selection } from "../../sidebar/host";
import { open, page } from "./opened-sidebar";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const openFunction = (name: string) => button(new RegExp(`^${name} `)).click();
const select = (address: string, sheet?: string) =>
  page.evaluate(([cells, name]) => window.host.select(cells, name), [address, sheet] as [string, string | undefined]);
const occupy = (cell: string) => page.evaluate((name) => window.host.occupied.add(`工资表 10 月!${name}`), cell);
const inserted = () =>
  page.evaluate(() =>
    window.host.insertions.map(({ target, formula, replace }): [string, string, boolean] => [
      (target as Selection).address,
      formula,
      replace,
    ]),
  );
const sees = (text: string) => page.getByText(text, { exact: true }).waitFor();

test.each([
  ["en", "Service KPI"],
  ["zh-CN", "客服 KPI"],
  ["zh-TW", "客服 KPI"],
] as const)("in %s the version stands below the functions", async (language, product) => {
  await open({ language });
  await sees(`${product} ${version}`);
});

describe("finding a function", () => {
  test("in another language than the one shown", async () => {
    await open();
    await page.getByRole("searchbox", { name: "Search functions" }).fill("滿意度");
    expect(await page.locator("[aria-expanded] code").allTextContents()).toEqual(["CSAT", "FCR"]);
    await page.getByRole("searchbox").fill("xyz");
    await sees("No function matches “xyz”. Try another word.");
  });

  test("opens its help and closes it again", async () => {
    await open();
    await openFunction("CSAT");
    await sees("60.0\u00a0%");
    expect(await button(/^CSAT /).getAttribute("aria-expanded")).toBe("true");
    await openFunction("CSAT");
    expect(await field("Ratings").count()).toBe(0);
  });
});

describe("where the program tells of selections", () => {
  test("a range is the argument, a cell the target", async () => {
    await open();
    await openFunction("CSAT");
    expect(await button("Insert into A1").isDisabled()).toBe(true);
    await select("B2:B90");
    await button("Insert into B91").waitFor();
    expect(await field("Ratings").inputValue()).toBe("B2:B90");
    await select("D7");
    await button("Insert into D7").click();
    await sees("Inserted into D7");
    expect(await inserted()).toEqual([["D7", "=CSAT(B2:B90)", false]]);
  });

  test("a range selected before the function is opened is used once", async () => {
    await open();
    await select("B2:B90");
    await openFunction("CSAT");
    await button("Insert into B91").click();
    await sees("Inserted into B91");
    await openFunction("NPS");
    expect(await field("Scores").inputValue()).toBe("");
  });

  test("typed arguments stay", async () => {
    await open();
    await openFunction("CSAT");
    await field("Ratings").fill("评分");
    await field("Scale").fill("７");
    await select("B2:B90");
    await select("D7");
    await button("Insert into D7").click();
    await sees("Inserted into D7");
    expect(await inserted()).toEqual([["D7", "=CSAT(评分,,7)", false]]);
  });

  test("nothing is overwritten unasked", async () => {
    await open();
    await openFunction("CSAT");
    await select("B2:B90");
    await select("D7");
    await occupy("D7");
    await button("Insert into D7").click();
    await sees("D7 already holds something. Replace it?");
    await button("Cancel").click();
    expect(await inserted()).toEqual([]);
    await button("Insert into D7").click();
    await button("Replace").click();
    await sees("Inserted into D7");
    expect(await inserted()).toEqual([["D7", "=CSAT(B2:B90)", true]]);
  });

  test("the question is withdrawn when another cell is selected", async () => {
    await open();
    await openFunction("CSAT");
    await select("B2:B90");
    await select("D7");
    await occupy("D7");
    await button("Insert into D7").click();
    await button("Replace").waitFor();
    await select("D8");
    await button("Insert into D8").waitFor();
    expect(await button("Replace").count()).toBe(0);
  });

  test("no circular reference", async () => {
    await open();
    await openFunction("CSAT");
    await select("B2:B90");
    await select("B7");
    await sees("B7 is itself part of “ratings”: select another cell for the result.");
    expect(await button("Insert into B7").isDisabled()).toBe(true);
  });

  test("a range on another sheet is named with its sheet", async () => {
    await open({ flavour: "prefixed" });
    await openFunction("CSAT");
    await select("B2:B90", "10 月 '明细'");
    await select("D7", "汇总");
    await button("Insert into D7").click();
    await sees("Inserted into D7");
    expect(await inserted()).toEqual([["D7", "=KPI.CSAT('10 月 ''明细'''!B2:B90)", false]]);
  });

  test("the second range goes where the user turns to, or takes it to", async () => {
    await open();
    await openFunction("CONVERSION");
    await select("B2:B31");
    await select("C2:C31");
    await button("Take the selection for “paid”").click();
    await button("Insert into D2").click();
    await sees("Inserted into D2");
    await field("Paid").fill("");
    await select("E2:E31");
    expect(await field("Inquiries").inputValue()).toBe("B2:B31");
    await button("Insert into F2").click();
    await sees("Inserted into F2");
    expect((await inserted()).map(([cell, formula]) => [cell, formula])).toEqual([
      ["D2", "=CONVERSION(B2:B31,C2:C31)"],
      ["F2", "=CONVERSION(B2:B31,E2:E31)"],
    ]);
  });
});

describe("where it does not", () => {
  test("pressing the button reads the range and puts the result under it", async () => {
    await open({ tellsOfSelections: false });
    await openFunction("CSAT");
    await select("B2:B90");
    await button("Insert into the selected cell").click();
    await sees("Inserted into B91");
    expect(await inserted()).toEqual([["B91", "=CSAT(B2:B90)", false]]);
  });

  test("an argument taken, then the cell for the result", async () => {
    await open({ tellsOfSelections: false });
    await openFunction("CSAT");
    await select("B2:B90");
    await button("Take the selection for “ratings”").click();
    await sees("=CSAT(B2:B90)");
    await select("D7");
    await occupy("D7");
    await button("Insert into the selected cell").click();
    await button("Replace").click();
    await sees("Inserted into D7");
    expect(await inserted()).toEqual([["D7", "=CSAT(B2:B90)", true]]);
  });

  test("one cell and no argument is said, not inserted", async () => {
    await open({ tellsOfSelections: false });
    await openFunction("CSAT");
    await button("Insert into the selected cell").click();
    await sees("Select the cells of “ratings” in the sheet, or type them above.");
    expect(await inserted()).toEqual([]);
  });

  test("the strip reads the selection when asked", async () => {
    await open({ tellsOfSelections: false });
    await sees("Selected A1");
    await select("D7");
    await button("Explain").click();
    await sees("Selected D7");
    await select("D8");
    await button("Read the selection again").click();
    await sees("Selected D8");
  });
});

describe("what the program refuses", () => {
  const refusal = { en: "The sheet is protected.", "zh-CN": "工作表受保护。", "zh-TW": "工作表受保護。" };

  test.each([true, false])("is said in its words (tells of selections: %s)", async (tellsOfSelections) => {
    await open({ tellsOfSelections, language: "zh-TW" });
    await openFunction("CSAT");
    await field("評分").fill("B2:B90");
    await select("D7");
    await page.evaluate((text) => {
      window.host.failure = text;
    }, refusal);
    await button(/^插入到/).click();
    await page.getByRole("alert").getByText("工作表受保護。").waitFor();
    expect(await inserted()).toEqual([]);
  });
});

describe("criteria, choices and the native formula", () => {
  test("quotes are added and choices chosen", async () => {
    await open();
    await openFunction("STREAK");
    await select("B2:M2");
    await field("Criterion").fill(">=90");
    await button("Insert into N2").click();
    await openFunction("SCORECARD");
    await field("Metrics").fill("B3:H3");
    await field("Weights").fill("$B$2:$H$2");
    await page.getByRole("combobox", { name: "Missing" }).selectOption("skip");
    await select("I3");
    await button("Insert into I3").click();
    await sees("Inserted into I3");
    expect((await inserted()).map(([, formula]) => formula)).toEqual([
      '=STREAK(B2:M2,">=90")',
      '=SCORECARD(B3:H3,$B$2:$H$2,"skip")',
    ]);
  });

  test("follows the arguments", async () => {
    await open();
    await openFunction("CSAT");
    await button("Native formula").click();
    await field("Ratings").fill("C2:C9");
    await page.getByText('COUNTIF(C2:C9,">=4")').waitFor();
    await button("Copy").click();
    await page.getByText("Copied").waitFor();
  });

  test("says where there is none", async () => {
    await open();
    await openFunction("STREAK");
    await field("Criterion").fill("D2");
    await button("Native formula").click();
    await page.getByText("There is no native formula for these arguments.").waitFor();
  });
});

test("the language switches everything at once", async () => {
  await open();
  await openFunction("CSAT");
  await select("D7");
  const root = page.locator("#sidebar");
  expect(await root.getAttribute("lang")).toBe("en");
  await page.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  await button("插入到 D7").waitFor();
  await sees("已选 D7");
  await page.getByRole("tab", { name: "函数" }).waitFor();
  expect(await root.getAttribute("lang")).toBe("zh-CN");
  await page.getByRole("combobox", { name: "语言" }).selectOption("zh-TW");
  await sees("已選 D7");
  await page.getByRole("searchbox", { name: "搜尋函數" }).waitFor();
});

test("the keyboard is enough", async () => {
  await open();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await occupy("A1");
  await press("Tab", "ArrowRight", "ArrowLeft", "Tab");
  await page.keyboard.type("csat");
  await page.waitForFunction(() => document.querySelectorAll(".kpi-panel [aria-expanded]").length === 1);
  await press("Tab", "Enter", "Tab");
  const ring = () => page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(await ring()).toBe("solid");
  await page.keyboard.type("B2:B90");
  await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Insert into A1");
  await press("Enter");
  await button("Replace").waitFor();
  await press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Insert into A1");
  await press("Enter");
  await button("Replace").waitFor();
  await press("Shift+Tab", "Enter");
  await sees("Inserted into A1");
  expect(await inserted()).toEqual([["A1", "=CSAT(B2:B90)", true]]);
});
