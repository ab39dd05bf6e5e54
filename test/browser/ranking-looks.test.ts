import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { faintText } from "./faint-text";
import { focused, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";
import { field, makes, open, openRanking, panel, past, places, scores, sees } from "./ranking-sidebar";

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
