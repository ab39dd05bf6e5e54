import { describe, expect, test } from "vitest";
import { calls, page } from "./opened-sidebar";
import { button, field, makes, open, openRanking, panel, past, places, sees, team } from "./ranking-sidebar";

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
