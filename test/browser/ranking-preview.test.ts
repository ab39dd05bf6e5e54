import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/values";
import { calls, page } from "./opened-sidebar";
import {
  button,
  field,
  makes,
  openRanking,
  panel,
  past,
  places,
  readNames,
  scores,
  sees,
  team,
  written,
} from "./ranking-sidebar";

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
