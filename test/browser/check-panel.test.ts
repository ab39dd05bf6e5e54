import { describe, expect, test } from "vitest";
import type { SheetSnapshot } from "../../core/snapshot";
import { languages } from "../../core/text";
import { f, sheetOf, type Written } from "../core/check/sheet-of";
import type { Looks } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { faintText } from "./faint-text";
import { calls, focused, open as openSidebar, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";

const people = ["Ann", "Bob", "Cid", "Dan", "Eve", "Fay"];

/** Weights of 90%, a text, a formula that differs; the names are hostile. */
const pay = sheetOf(
  [
    ["Name", "Score", "Share", "<b>Note</b>"],
    ["Weight", 0.5, 0.4, null],
    ...people.map((name, index): Written[] => [
      name,
      index === 2 ? "９０" : 80 + index,
      f(index === 4 ? `=B${index + 3}/$B$4` : `=B${index + 3}/$B$3`, 1),
      index === 0 ? '=HYPERLINK("x")' : null,
    ]),
  ],
  "Pay 10",
);

const clean = sheetOf(
  [
    ["Name", "Score"],
    ["Ann", 90],
    ["Bob", 80],
  ],
  "Clean",
);

/** Eight texts for numbers. */
const texts = sheetOf(
  [["Name", "Score"], ...[..."12345678"].map((digit): Written[] => [`No ${digit}x`, `9${digit}`])],
  "Texts",
);

async function open(
  sheets: readonly SheetSnapshot[] = [pay, clean],
  options: Partial<PageOptions> = {},
  looks: Looks = {},
): Promise<void> {
  await openSidebar(options, { height: 900, ...looks }, sheets);
  await page.evaluate((name) => {
    if (name !== undefined) window.host.select("B3", name);
    window.host.calls.length = 0;
  }, sheets[0]?.name);
}

async function openCheck(
  sheets: readonly SheetSnapshot[] = [pay, clean],
  options: Partial<PageOptions> = {},
  looks: Looks = {},
): Promise<void> {
  await open(sheets, options, looks);
  await page.getByRole("tab").nth(4).click();
  await page.waitForFunction(() => document.querySelectorAll("#kpi-check-source option").length > 0);
}

const panel = () => page.locator("#kpi-panel-check");
const button = (name: string | RegExp) => panel().getByRole("button", { name, exact: typeof name === "string" });
const heading = (name: string) => panel().getByRole("heading", { name, exact: true }).waitFor();

/** The findings as they are read aloud. */
async function cards(): Promise<string[]> {
  const all = await panel().locator(".kpi-finding p:first-child").allTextContents();
  return all.map((text) => text.replace(/\s+/g, " ").trim());
}

function held(sheet: string, row: number, column: number) {
  return page.evaluate(
    ([name, r, c]) => {
      const { cells, formulas } = window.host.contents.get(name as string) ?? {};
      return [cells?.[r as number]?.[c as number], formulas?.[r as number]?.[c as number]];
    },
    [sheet, row, column] as const,
  );
}

async function check(sheets?: readonly SheetSnapshot[], options?: Partial<PageOptions>): Promise<void> {
  await openCheck(sheets, options);
  await button("Check this sheet").click();
  await panel().getByRole("heading").waitFor();
}

describe("checking", () => {
  test("reads nothing before the panel is opened, and no cells before the button is pressed", async () => {
    await open();
    await panel().waitFor({ state: "hidden" });
    expect(await calls()).not.toContain("sheetNames");
    await page.getByRole("tab", { name: "Check" }).click();
    await button("Check this sheet").waitFor();
    expect(await panel().getByLabel("Sheet", { exact: true }).inputValue()).toBe("Pay 10");
    expect(await calls()).not.toContain("readSheet");
  });

  test("lists what is wrong, with cell and severity, the most telling first", async () => {
    await check();
    await heading("Pay 10: 3 things to look at");
    expect(await cards()).toEqual([
      "Error B2:C2 The weights add up to 90%, not 100%: correct them.",
      'Please check B5 "９０" is text, not a number.',
      "Please check C7 This formula is not the one of the other rows in its column: is that meant?",
    ]);
    expect(await panel().locator(".kpi-difference").allTextContents()).toEqual(["=B7/$B$4 becomes =B7/$B$3"]);
  });

  test("names what was looked for in vain", async () => {
    await check();
    await panel().getByText("13 other checks passed").click();
    await panel().getByText("No cell shows an error").waitFor();
    expect(await panel().locator(".kpi-passed li").count()).toBe(13);
  });

  test("says when all is well, on any sheet that is chosen", async () => {
    await openCheck();
    await panel().getByLabel("Sheet", { exact: true }).selectOption("Clean");
    await button("Check this sheet").click();
    await heading("Clean: nothing found");
    await panel().getByText("All 16 checks passed").waitFor();
    expect(await button("Check again").count()).toBe(1);
  });

  test("goes to what was found", async () => {
    await check();
    await button("Go there: B2:C2").click();
    await page.waitForFunction(() => window.host.shown.length > 0);
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: "Pay 10", address: "B2:C2" }]);
  });

  test("keeps its results while another tab is open", async () => {
    await check();
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.getByRole("tab", { name: "Check" }).click();
    await heading("Pay 10: 3 things to look at");
    expect((await calls()).filter((call) => call === "readSheet")).toHaveLength(1);
  });

  test("says that it works when it takes long; pressing again meanwhile does nothing", async () => {
    await openCheck();
    await page.evaluate(() => window.host.hold());
    await button("Check this sheet").click();
    await panel().getByText("Checking…").waitFor();
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.host.letGo());
    await heading("Pay 10: 3 things to look at");
    expect((await calls()).filter((call) => call === "readSheet")).toHaveLength(1);
    expect(await focused()).toBe("Check again");
  });

  test("a refusal is said, what was found before stays, and there is a way on", async () => {
    await check();
    await page.evaluate(() => {
      window.host.failure = { en: "The sheet is gone.", "zh-CN": "表不在了。", "zh-TW": "表不在了。" };
    });
    await button("Check again").click();
    await panel().getByRole("alert").getByText("The sheet is gone.").waitFor();
    expect(await cards()).toHaveLength(3);
    await button("Check again").click();
    await panel().getByText("The sheet is gone.").waitFor({ state: "detached" });
  });

  test("an empty sheet has nothing to check", async () => {
    await openCheck([sheetOf([], "Empty")]);
    await button("Check this sheet").click();
    await panel().getByText("This sheet is empty: choose another one.").waitFor();
    expect(await panel().getByRole("heading").count()).toBe(0);
  });

  test("what stands in the sheet is text and nothing else", async () => {
    await check([
      sheetOf(
        [
          ["Name", "Score"],
          ["<img src=x onerror=alert(1)>", 1],
          ["Bob", 2],
          ["Cid", 3],
          ["<img src=x onerror=alert(1)>", 4],
        ],
        "<b>x</b>",
      ),
    ]);
    await heading("<b>x</b>: 1 thing to look at");
    expect(await panel().locator(".kpi-finding :is(img, b)").count()).toBe(0);
  });
});

describe("fixing", () => {
  test("nothing is changed unasked", async () => {
    await check();
    expect(await calls()).not.toContain("replaceCells");
  });

  test("changes the cell, says so, checks again and goes on", async () => {
    await check();
    await button("B5 Change to 90").click();
    await panel().getByText("B5 changed", { exact: true }).waitFor();
    await heading("Pay 10: 2 things to look at");
    expect(await held("Pay 10", 4, 1)).toEqual([90, null]);
    expect(await focused()).toBe("Pay 10: 2 things to look at");
    await button("C7 Use the column's formula").click();
    await panel().getByText("C7 changed", { exact: true }).waitFor();
    expect((await held("Pay 10", 6, 2))[1]).toBe("=B7/$B$3");
    expect(await cards()).toHaveLength(1);
  });

  test("does not touch a cell that holds something else by now", async () => {
    await check();
    await page.evaluate(
      (other) => window.host.contents.set("Pay 10", other),
      sheetOf(
        [
          ["Name", "Score"],
          ["a", 1],
          ["b", 2],
          ["c", 3],
          ["d", "７0"],
        ],
        "Pay 10",
      ),
    );
    await button("B5 Change to 90").click();
    await panel().getByText("The sheet has changed since it was checked").waitFor();
    expect(await held("Pay 10", 4, 1)).toEqual(["７0", null]);
    expect(await cards()).toEqual(['Please check B5 "７0" is text, not a number.']);
  });

  test("a refusal leaves the finding where it is", async () => {
    await check();
    await page.evaluate(() => {
      window.host.failure = { en: "The sheet is protected.", "zh-CN": "受保护。", "zh-TW": "受保護。" };
    });
    await button("B5 Change to 90").click();
    await panel().getByRole("alert").getByText("The sheet is protected.").waitFor();
    expect(await held("Pay 10", 4, 1)).toEqual(["９０", null]);
    expect(await cards()).toHaveLength(3);
  });

  test("the keyboard is enough, and the focus goes on to the next of its kind", async () => {
    await check([texts]);
    await button("B2 Change to 91").focus();
    await page.keyboard.press("Enter");
    await panel().getByText("B2 changed", { exact: true }).waitFor();
    expect(await focused()).toBe("B3 Change to 92");
    await page.keyboard.press("Enter");
    await panel().getByText("B3 changed", { exact: true }).waitFor();
    expect(await focused()).toBe("B4 Change to 93");
  });
});

describe("many findings of a kind", () => {
  test("are folded after the first five", async () => {
    await check([texts]);
    await heading("Texts: 8 things to look at");
    expect(await cards()).toHaveLength(5);
    await button("3 more like these").click();
    expect(await cards()).toHaveLength(8);
    expect(await button(/more like these/).count()).toBe(0);
  });

  test("are fixed together once the user has seen the changes", async () => {
    await check([texts]);
    await button("Fix all 8 of this kind").click();
    const question = panel().getByRole("alertdialog", { name: "Change these 8 cells?" });
    expect((await question.locator("li").allTextContents()).slice(0, 2)).toEqual([
      'B2 "91" becomes 91',
      'B3 "92" becomes 92',
    ]);
    expect(await focused()).toBe("Change 8 cells");
    expect(await calls()).not.toContain("replaceCells");
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await focused()).toBe("Fix all 8 of this kind");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await panel().getByText("8 cells changed").waitFor();
    await heading("Texts: nothing found");
    expect((await calls()).filter((call) => call === "replaceCells")).toHaveLength(1);
    expect(await held("Texts", 8, 1)).toEqual([98, null]);
  });
});

describe.each([
  ["zh-CN", "检查这张表", "Pay 10：3 处要看", "B5 改为 90", "B5 已改好"],
  ["zh-TW", "檢查這張表", "Pay 10：3 處要看", "B5 改為 90", "B5 已改好"],
] as const)("in %s", (language, start, count, change, done) => {
  test("the mouse is enough", async () => {
    await openCheck(undefined, { language });
    await button(start).click();
    await heading(count);
    await button(change).click();
    await panel().getByText(done, { exact: true }).waitFor();
  });
});

/** A bit of everything, in long words. */
const everything = sheetOf(
  [
    ["姓名", "平均响应时间与首次响应时间（秒）", "转化率", "好评返现金额", "扣款", "应发工资"],
    ["权重", 0.3, 0.3, 0.2, 0.1, null],
    ...[..."赵钱孙李周吴郑王"].map((name, index): Written[] => [
      index === 7 ? "赵" : name,
      `${index}分2${index}秒`,
      index === 3 ? 1.5 : 0.5,
      f(
        index === 4
          ? `=IFERROR(ROUND(B${index + 3}/VERYLONGNAMEOFAFUNCTIONWITHOUTANYSPACE($B$4),2),"")`
          : `=C${index + 3}*100`,
        index === 5 ? { error: "#NAME?" } : 5,
      ),
      900,
      3000,
    ]),
  ],
  "一张名字特别特别长的工资表 2026 年 10 月（最终版）",
);

describe.each(languages)("at 300 px in %s", (language) => {
  test("nothing is cut off", async () => {
    await openCheck([everything], { language });
    expect(await overflowing(page)).toEqual([]);
    await panel().locator("form .kpi-button").click();
    await panel().getByRole("heading").waitFor();
    await panel().locator(".kpi-finding-more button").last().click();
    await panel().locator("summary").click();
    expect(await overflowing(page)).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("every word can be read where it is %s", async (colorScheme) => {
  await openCheck([everything], {}, { colorScheme });
  expect(await faintText(page)).toEqual([]);
  await button("Check this sheet").click();
  await panel().getByRole("heading").waitFor();
  await panel().locator("summary").click();
  expect(await faintText(page)).toEqual([]);
  await button(/^Fix all/)
    .first()
    .click();
  expect(await faintText(page)).toEqual([]);
});
