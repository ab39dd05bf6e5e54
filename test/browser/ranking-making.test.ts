import { describe, expect, test } from "vitest";
import { calls, focused, page } from "./opened-sidebar";
import {
  button,
  field,
  makes,
  openRanking,
  panel,
  past,
  places,
  scores,
  sees,
  sheets,
  team,
  written,
} from "./ranking-sidebar";

describe("making the sheet", () => {
  test("writes values, and says what it does before and what it did after", async () => {
    await openRanking({ ...team, "2026-09 Ranking": past("Ann", "Bob") });
    await panel().getByText("A new sheet of fixed values: your own sheets stay as they are.").waitFor();
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
