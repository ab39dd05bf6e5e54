import { describe, expect, test } from "vitest";
import { page } from "./opened-sidebar";
import {
  button,
  makes,
  openRanking,
  panel,
  past,
  places,
  readNames,
  type Sheets,
  sees,
  team,
  written,
} from "./ranking-sidebar";

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
