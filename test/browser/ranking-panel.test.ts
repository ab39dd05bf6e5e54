import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import type { Cell } from "../../core/values";
import { type Looks, openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { faintText } from "./faint-text";
import { browserFlags, browserPath } from "./find-browser";
import { overflowing } from "./overflowing";

let browser: Browser;
let script: string;
let page: Page;
const errors: Error[] = [];

beforeAll(async () => {
  [browser, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    sidebarScript(),
  ]);
});

afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

afterAll(() => browser?.close());

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const scores = (...people: readonly (readonly Cell[])[]): Sheets => ({
  "Scores 2026-10": [["Team, October 2026"], ["Agent", "Receptions", "Total score", "Grade"], ...people],
});

const team = scores(
  ["Ann", 412, 95.2, "A"],
  ["Bob", 388, 92, "A"],
  ["Cid", 365, 92, "A"],
  ["Dan", 12, 99, "A"],
  ["Eve", 300, 85.5, "B"],
  ["Fay", 250, null, null],
);

/** The ranking sheet of a month as this tool makes it, with its first column of places. */
const past = (...names: readonly string[]): readonly (readonly Cell[])[] => [
  ["Ranking"],
  ["By Total score, highest first."],
  ["Rank", "Change", "Name", "Total score"],
  ...names.map((name, index): Cell[] => [index + 1, null, name, 90 - index]),
];

async function open(sheets: Sheets = team, options: Partial<PageOptions> = {}, looks: Looks = {}): Promise<void> {
  page = await openSidebar(browser, script, options, { height: 1200, ...looks });
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => errors.push(error));
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00"));
  await page.evaluate((given) => {
    for (const [name, rows] of Object.entries(given)) window.host.fill(name, rows);
    const [first] = Object.keys(given);
    if (first !== undefined) window.host.select("B3", first);
    window.host.calls.length = 0;
  }, sheets);
}

async function openRanking(
  sheets: Sheets = team,
  options: Partial<PageOptions> = {},
  looks: Looks = {},
): Promise<void> {
  await open(sheets, options, looks);
  await page.getByRole("tab").nth(2).click();
}

const panel = () => page.locator("#kpi-panel-ranking");
const button = (name: string | RegExp) => panel().getByRole("button", { name });
const field = (name: string) => panel().getByLabel(name, { exact: true });
const sees = (text: string | RegExp) => panel().getByText(text, { exact: true }).waitFor();
const makes = (name: string) => button(`Make “${name}”`);
const calls = () => page.evaluate(() => window.host.calls);
const sheets = () => page.evaluate(() => window.host.sheets.slice(1));
const focused = () => page.evaluate(() => document.activeElement?.textContent);

/** What was read, apart from the sheet that is selected at first. */
async function readNames(): Promise<string[]> {
  const read = await page.evaluate(() => [...window.host.readNames]);
  return read.filter((name) => name !== "工资表 10 月");
}

/** The rows of the preview, as they are read. */
async function places(): Promise<string[]> {
  await panel().locator(".kpi-places tbody tr").first().waitFor();
  const rows = await panel().locator(".kpi-ranking-preview tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("td, th").allTextContents()).filter(Boolean).join(" ")),
  );
}

/** The made sheet's cells, row by row, without those that are blank. */
function written(name: string): Promise<string[]> {
  return page.evaluate((sheet) => {
    const { cells = [] } = window.host.contents.get(sheet) ?? {};
    return cells.map((row) => row.filter((cell) => cell !== null).join(" | "));
  }, name);
}

describe("what is read and proposed", () => {
  test("nothing before the panel is opened, then the selected sheet and the month before", async () => {
    await open({ ...team, "2026-09 Ranking": past("Bob", "Ann"), "2026-08 Ranking": past("Ann") });
    await button(/./).first().waitFor({ state: "hidden" });
    expect(await calls()).not.toContain("sheetNames");
    await page.getByRole("tab", { name: "Ranking" }).click();
    expect(await places()).toHaveLength(5);
    await page.waitForFunction(() => window.host.calls.filter((call) => call === "readSheet").length >= 2);
    expect(await field("Data from").inputValue()).toBe("Scores 2026-10");
    await sees("A2:D8");
    expect(await field("Name").locator("option:checked").textContent()).toBe("A Agent");
    expect(await field("Score").locator("option:checked").textContent()).toBe("C Total score");
    expect(await field("Month").inputValue()).toBe("2026-10");
    // Neither column holds another sheet's: only numbers can be a score.
    expect(await field("Score").locator("option").allTextContents()).toEqual(["B Receptions", "C Total score"]);
  });

  test("sheets that hold rankings are not offered", async () => {
    await openRanking({ ...team, "2026-09 排名": past("Bob"), "2026 Ranking": [["x"]] });
    await places();
    expect(await field("Data from").locator("option").allTextContents()).toEqual(["工资表 10 月", "Scores 2026-10"]);
  });

  test("a sheet without a table says what is needed, and another one can be chosen", async () => {
    await openRanking({ Notes: [["just a word"]], ...team });
    await panel().getByRole("alert").getByText("No table of people was found here.").waitFor();
    expect(await makes("2026-10 Ranking").count()).toBe(0);
    await field("Data from").selectOption("Scores 2026-10");
    expect(await places()).toHaveLength(5);
  });

  test("headings that are no texts can be pointed at", async () => {
    await openRanking({
      Odd: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
        [7, "Result"],
        ["Ann", 3],
        ["Bob", 5],
      ],
    });
    const row = field("Heading row");
    await row.fill("４");
    await row.press("Enter");
    expect(await places()).toEqual(["1 Bob 5", "2 Ann 3"]);
  });
});

describe("the preview", () => {
  test("shows places, movement and who is left out, before anything is written", async () => {
    await openRanking({ ...team, "2026-09 Ranking": past("Bob", "Eve", "Ann") });
    await field("Minimum sample").selectOption({ label: "B Receptions" });
    await expect.poll(places).toEqual(["1 ▲ 2 Ann 95.2", "2 ▼ 1 Bob 92.0", "2 new Cid 92.0", "4 ▼ 2 Eve 85.5"]);
    await sees("Not ranked, too few (fewer than 30): Dan (12).");
    await sees("Not ranked, no score yet: Fay.");
    expect(await calls()).not.toContain("renderSheets");
  });

  test("follows every choice", async () => {
    await openRanking();
    await field("Equal scores").selectOption("dense");
    await expect.poll(places).toEqual(["1 Dan 99.0", "2 Ann 95.2", "3 Bob 92.0", "3 Cid 92.0", "4 Eve 85.5"]);
    await button("More options").click();
    await field("Places shown").fill("２");
    await expect.poll(places).toEqual(["1 Dan 99.0", "2 Ann 95.2"]);
    await sees("Ranked behind the places shown: Bob; Cid; Eve.");
    await panel().getByRole("checkbox", { name: "Lower is better" }).check();
    await expect.poll(places).toEqual(["1 Eve 85.5", "2 Bob 92.0", "2 Cid 92.0"]);
  });

  test("counts the months in a row at first place, and reads no further than they hold", async () => {
    await openRanking({
      ...team,
      "2026-09 Ranking": past("Dan", "Bob"),
      "2026-08 Ranking": past("Dan"),
      "2026-07 Ranking": past("Ann"),
      "2026-06 Ranking": past("Dan"),
    });
    await button("More options").click();
    await field("Award for first place").fill("300");
    await sees("Dan is first for the 3rd month in a row. Dan gets the award: 300.");
    await field("After months in a row").fill("4");
    await sees("Dan is first for the 3rd month in a row.");
    // The sheet of scores and the rankings of September, August and July.
    expect(await readNames()).toEqual(["Scores 2026-10", "2026-09 Ranking", "2026-08 Ranking", "2026-07 Ranking"]);
  });

  test("says that the month before has no ranking, or one that cannot be read", async () => {
    await openRanking({ ...team, "2026-07 Ranking": [["nothing", "here"]] });
    await sees("This workbook has no ranking of 2026-09, so there is no change to show.");
    await field("Month").selectOption("2026-08");
    await panel().getByText("“2026-07 Ranking” could not be read as a ranking").waitFor();
  });

  test("names, not markup: whatever they look like", async () => {
    const names = ["<img src=x onerror=alert(1)>", '=HYPERLINK("http://x","y")', "👩‍💼", "أحمد"];
    await openRanking(scores(...names.map((name, index): Cell[] => [name, 50, 90 - index, "A"])));
    await expect.poll(places).toEqual(names.map((name, index) => `${index + 1} ${name} ${90 - index}`));
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
    const rows = await written("2026-10 Ranking");
    for (const name of names) expect(rows.some((row) => row.includes(name))).toBe(true);
  });
});

describe("what is wrong with the sheet", () => {
  test("a name that stands twice is named with both cells, and nothing can be made", async () => {
    await openRanking(scores(["Ann", 50, 90, "A"], ["Bob", 50, 80, "A"], [" Ann", 50, 70, "A"]));
    await panel().getByText("“Ann” stands in A3 and in A5").waitFor();
    expect(await makes("2026-10 Ranking").isDisabled()).toBe(true);
    await button("Go to A5").click();
    await page.waitForFunction(() => window.host.shown.length > 0);
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: "Scores 2026-10", address: "A5" }]);
  });

  test("a score typed as text is named with what was meant; put right and read again, it counts", async () => {
    await openRanking(scores(["Ann", 50, "９０", "A"], ["Bob", 50, 80, "A"], ["Cid", 50, "absent", null]));
    await panel().getByText("C3 holds the text “９０”, so Ann is not ranked: type it again as 90").waitFor();
    await panel().getByText("C5 holds “absent”, not a number, so Cid is not ranked.").waitFor();
    expect(await places()).toEqual(["1 Bob 80"]);
    await page.evaluate(
      (given) => {
        for (const [name, rows] of Object.entries(given)) window.host.fill(name, rows);
      },
      scores(["Ann", 50, 90, "A"], ["Bob", 50, 80, "A"], ["Cid", 50, 70, null]),
    );
    await button("Read the sheet again").click();
    await expect.poll(places).toEqual(["1 Ann 90", "2 Bob 80", "3 Cid 70"]);
    expect(await button(/^Go to/).count()).toBe(0);
  });

  test("a wrong number says what is wanted, and nothing is made until it is right", async () => {
    await openRanking();
    await field("Minimum sample").selectOption({ label: "B Receptions" });
    for (const wrong of ["", "0", "-1", "many", "=1"]) {
      await field("At least").fill(wrong);
      await sees("Minimum sample: enter a number such as 30.");
      expect(await field("At least").getAttribute("aria-invalid")).toBe("true");
      expect(await makes("2026-10 Ranking").isDisabled()).toBe(true);
    }
    await field("At least").fill("３０");
    await expect.poll(places).toHaveLength(4);
    expect(await makes("2026-10 Ranking").isDisabled()).toBe(false);
  });

  test("a place that cannot be shown says why", async () => {
    await openRanking(scores(["Ann", 50, "９０", "A"], ["Bob", 50, 80, "A"]));
    await button("Go to C3").waitFor();
    await page.evaluate(() => {
      window.host.failure = { en: "The sheet is hidden.", "zh-CN": "工作表已隐藏。", "zh-TW": "工作表已隱藏。" };
    });
    await button("Go to C3").click();
    await panel().getByRole("alert").getByText("The sheet is hidden.").waitFor();
  });
});

describe("making the sheet", () => {
  test("writes values, and says what it does before and what it did after", async () => {
    await openRanking({ ...team, "2026-09 Ranking": past("Ann", "Bob") });
    await panel().getByText("Makes the new sheet “2026-10 Ranking” with fixed values.").waitFor();
    await field("Minimum sample").selectOption({ label: "B Receptions" });
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
    expect((await written("2026-10 Ranking")).filter(Boolean)).toEqual([
      "Ranking, October 2026",
      "By Total score, highest first; equal scores share a place (1-2-2-4); not ranked with fewer than 30 in Receptions.",
      "Rank | Change | Name | Total score | Grade | Months\nin 1st place",
      "1 | — | Ann | 95.2 | A | 2",
      "2 | — | Bob | 92 | A",
      "2 | new | Cid | 92 | A",
      "4 | new | Eve | 85.5 | B",
      "Not ranked, too few (fewer than 30): Dan (12).",
      "Not ranked, no score yet: Fay.",
      "The values are fixed and do not follow the source.",
      'Source: sheet "Scores 2026-10", A2:D8; made on 2026-11-22.',
    ]);
    await button("Show it").click();
    await page.waitForFunction(() => window.host.shown.length > 0);
    expect(await page.evaluate(() => window.host.shown)).toEqual([{ sheet: "2026-10 Ranking", address: "A1" }]);
  });

  test("a month that is there already is asked about: both are kept", async () => {
    await openRanking({ ...team, "2026-10 Ranking": past("Old") });
    await makes("2026-10 Ranking").click();
    await page.getByRole("alertdialog").getByText("“2026-10 Ranking” is there already.").waitFor();
    expect(await focused()).toBe("Keep both");
    await page.keyboard.press("Enter");
    await sees("Made: “2026-10 Ranking (2)”");
    expect(await sheets()).toEqual(["Scores 2026-10", "2026-10 Ranking", "2026-10 Ranking (2)"]);
    expect((await written("2026-10 Ranking")).at(-1)).toContain("Old");
  });

  test("or the latest of them is replaced, also one in another language", async () => {
    await openRanking({ ...team, "2026-10 Ranking": past("Old"), "2026-10 排名 (2)": past("Older") });
    await makes("2026-10 Ranking").click();
    await page.getByRole("alertdialog").getByText("“2026-10 排名 (2)” is there already.").waitFor();
    await button("Replace").click();
    await sees("Made: “2026-10 排名 (2)”");
    expect(await page.evaluate(() => window.host.replaced)).toEqual(["2026-10 排名 (2)"]);
    expect((await written("2026-10 排名 (2)")).join()).toContain("Dan");
    expect((await written("2026-10 Ranking")).at(-1)).toContain("Old");
  });

  test("or nothing is done", async () => {
    await openRanking({ ...team, "2026-10 Ranking": past("Old") });
    await makes("2026-10 Ranking").click();
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("alertdialog").count()).toBe(0);
    expect(await focused()).toBe("Make “2026-10 Ranking”");
    expect(await calls()).not.toContain("renderSheets");
    expect(await calls()).not.toContain("replaceSheet");
  });

  test("a sheet that has changed since it was read is shown first", async () => {
    await openRanking();
    expect((await places())[0]).toBe("1 Dan 99.0");
    await page.evaluate(
      (given) => {
        for (const [name, rows] of Object.entries(given)) window.host.fill(name, rows);
      },
      scores(["Ann", 50, 90, "A"], ["Zoe", 50, 99, "A"]),
    );
    await makes("2026-10 Ranking").click();
    await panel().getByText("The sheet has been changed since it was read.").waitFor();
    expect(await places()).toEqual(["1 Zoe 99", "2 Ann 90"]);
    expect(await calls()).not.toContain("renderSheets");
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
  });

  test("says when it takes long; pressing again meanwhile does nothing", async () => {
    await openRanking();
    await places();
    await page.evaluate(() => window.host.hold());
    await makes("2026-10 Ranking").click();
    await sees("Making the sheet…");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.host.letGo());
    await sees("Made: “2026-10 Ranking”");
    expect((await calls()).filter((call) => call === "renderSheets")).toHaveLength(1);
  });

  test("a refusal is said in its words, with a way on", async () => {
    await openRanking();
    await places();
    await page.evaluate(() => {
      window.host.failure = { en: "The workbook is protected.", "zh-CN": "工作簿受保护。", "zh-TW": "活頁簿受保護。" };
    });
    await makes("2026-10 Ranking").click();
    await panel().getByRole("alert").getByText("The workbook is protected.").waitFor();
    await button("Try again").click();
    await sees("Made: “2026-10 Ranking”");
  });
});

test("reading that takes long says so, and one that fails says why and can be tried again", async () => {
  await open();
  await page.evaluate(() => window.host.hold());
  await page.getByRole("tab", { name: "Ranking" }).click();
  await sees("Reading the sheet…");
  await page.evaluate(() => {
    const gone = { en: "The sheet is gone.", "zh-CN": "工作表不见了。", "zh-TW": "工作表不見了。" };
    window.host.unreadable.set("Scores 2026-10", gone);
    window.host.letGo();
  });
  await panel().getByRole("alert").getByText("The sheet is gone.").waitFor();
  await page.evaluate(() => window.host.unreadable.clear());
  await button("Read the sheet again").click();
  expect(await places()).toHaveLength(5);
  expect(await panel().getByText("The sheet is gone.").count()).toBe(0);
});

describe("the year", () => {
  const year: Sheets = {
    ...team,
    "2026-02 Ranking": past("Bob", "Ann"),
    "2026-01 排名": past("Ann", "Bob"),
    "2025-12 Ranking": past("Zoe"),
  };

  test("is read when it is opened, shown, and made into a sheet", async () => {
    await openRanking(year);
    await places();
    expect(await readNames()).toEqual(["Scores 2026-10"]);
    await button("Year view 2026").click();
    await panel().locator("#kpi-year tbody tr").nth(1).waitFor();
    expect(await panel().locator("#kpi-year tbody th").allTextContents()).toEqual(["Ann", "Bob"]);
    expect(await panel().locator("#kpi-year .kpi-number").allTextContents()).toEqual(["1.5", "1.5"]);
    await makes("2026 Ranking").click();
    await sees("Made: “2026 Ranking”");
    expect((await written("2026 Ranking")).filter((row) => /^(Ann|Bob|Zoe)/.test(row))).toEqual([
      "Ann | 1 | 2 | █▁ | 1 | 1.5 | 1",
      "Bob | 2 | 1 | ▁█ | 1 | 1.5 | 1",
    ]);
    await makes("2026 Ranking").click();
    await page.getByRole("alertdialog").getByText("“2026 Ranking” is there already.").waitFor();
    await button("Replace").click();
    await sees("Made: “2026 Ranking”");
    expect(await page.evaluate(() => window.host.replaced)).toEqual(["2026 Ranking"]);
  });

  test("takes in the month that has just been made", async () => {
    await openRanking(year);
    await button("Year view 2026").click();
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
    await panel().locator("#kpi-year tbody th", { hasText: "Dan" }).waitFor();
  });

  test("without a ranking says what to do first", async () => {
    await openRanking();
    await button("Year view 2026").click();
    await sees("There is no ranking sheet of 2026 yet: make the ranking of a month first.");
    expect(await makes("2026 Ranking").isDisabled()).toBe(true);
  });
});

describe("what was chosen last", () => {
  test("is kept in the workbook by what the columns are called, and stands there again", async () => {
    await openRanking();
    await field("Score").selectOption({ label: "B Receptions" });
    await field("Equal scores").selectOption("dense");
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
    await page.waitForFunction(() => window.host.memory.has("ranking"));
    const kept = await page.evaluate(() => window.host.memory.get("ranking") ?? "");
    expect(JSON.parse(kept)).toMatchObject({ score: "Receptions", ties: "dense" });
    expect(kept).not.toContain("2026");
    await page.close();
    await open({
      November: [
        ["Agent", "x", "Receptions", "Total score"],
        ["Ann", 1, 2, 3],
      ],
    });
    await page.evaluate((text) => window.host.memory.set("ranking", text), kept);
    await page.getByRole("tab", { name: "Ranking" }).click();
    await places();
    expect(await field("Score").locator("option:checked").textContent()).toBe("C Receptions");
    expect(await field("Equal scores").inputValue()).toBe("dense");
  });

  test("does not matter where the workbook cannot keep it", async () => {
    await open();
    await page.evaluate(() => {
      window.host.isForgetful = true;
    });
    await page.getByRole("tab", { name: "Ranking" }).click();
    await makes("2026-10 Ranking").click();
    await sees("Made: “2026-10 Ranking”");
  });

  test("goes along to another sheet, as far as it has the columns", async () => {
    await openRanking({
      ...team,
      Other: [
        ["Agent", "Total score", "Receptions"],
        ["Ann", 3, 40],
        ["Bob", 9, 50],
      ],
    });
    await field("Minimum sample").selectOption({ label: "B Receptions" });
    await field("At least").fill("45");
    await field("Data from").selectOption("Other");
    await expect.poll(places).toEqual(["1 Bob 9"]);
    expect(await field("Minimum sample").locator("option:checked").textContent()).toBe("C Receptions");
  });
});

test("the keyboard is enough", async () => {
  await open();
  await page.getByRole("tab", { name: "Functions" }).focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await places();
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("Scores 2026-10");
  const labels: string[] = [];
  for (let steps = 0; steps < 9; steps++) {
    await page.keyboard.press("Tab");
    labels.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.labels?.[0]?.textContent ?? at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      }),
    );
  }
  expect(labels).toEqual([
    "Read the sheet again",
    "Name",
    "Score",
    "Month",
    "Equal scores",
    "Minimum sample",
    "More options",
    "Year view 2026",
    "Make “2026-10 Ranking”",
  ]);
  await page.keyboard.press("Enter");
  await sees("Made: “2026-10 Ranking”");
});

const wide = scores(
  ["Alexandrina Papadopoulou-Montgomery the third of her name", 50, 1234567.891, "A"],
  ["欧阳娜娜欧阳娜娜欧阳娜娜欧阳娜娜", 50, 90, "B"],
  ["Bob", 5, "absent", null],
);

describe.each(languages)("at 300 px in %s", (language) => {
  test("nothing is cut off", async () => {
    await openRanking({ ...wide, "2026-10 Ranking": past("Old"), "2026-09 Ranking": past("Bob") }, { language });
    await panel().locator(".kpi-places tbody tr").first().waitFor();
    expect(await overflowing(page)).toEqual([]);
    for (const fold of await panel().locator(".kpi-fold").all()) await fold.click();
    await field(language === "en" ? "Award for first place" : language === "zh-CN" ? "第一名奖励" : "第一名獎勵").fill(
      "300",
    );
    await panel().locator("#kpi-year tbody tr").first().waitFor();
    expect(await overflowing(page)).toEqual([]);
    await panel().locator(".kpi-template-foot .kpi-primary").click();
    await page.getByRole("alertdialog").waitFor();
    expect(await overflowing(page)).toEqual([]);
  });
});

test.each(["light", "dark"] as const)("every word can be read where it is %s", async (colorScheme) => {
  await openRanking(
    { ...wide, "2026-09 Ranking": past("欧阳娜娜欧阳娜娜欧阳娜娜欧阳娜娜", "Bob") },
    {},
    { colorScheme },
  );
  await panel().locator(".kpi-places tbody tr").first().waitFor();
  for (const fold of await panel().locator(".kpi-fold").all()) await fold.click();
  await panel().locator("#kpi-year tbody tr").first().waitFor();
  expect(await faintText(page)).toEqual([]);
  await makes("2026-10 Ranking").click();
  await sees("Made: “2026-10 Ranking”");
  expect(await faintText(page)).toEqual([]);
});
