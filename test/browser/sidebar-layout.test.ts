import { expect, test } from "vitest";
import { functions } from "../../core/functions";
import { languages } from "../../core/text";
import { open, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";

/** What the strip offers where the program does not tell of selections is as wide in every language. */
const cases = languages.map((language) => ({ language, live: language !== "en" }));

/** Without the time that a mouse takes. */
const unfold = async (id: string) => {
  await page.locator(`[aria-controls="${id}"]`).dispatchEvent("click");
  await page.locator(`#${id}`).waitFor();
};

test.each(cases)(
  "nothing is cut off at 300 px in $language (tells of selections: $live)",
  async ({ language, live }) => {
    await open({ language, flavour: "prefixed", tellsOfSelections: live });
    expect(await overflowing(page)).toEqual([]);
    for (const { name } of functions) {
      await unfold(`kpi-help-${name}`);
      await unfold(`kpi-native-${name}`);
      expect(await overflowing(page), name).toEqual([]);
      await page.evaluate(() => {
        window.host.select("AB12:AB10048", "十月份客服团队考核明细（含售前售后与夜班）");
        window.host.select("AZ10051", "汇总");
      });
      await page.waitForFunction(
        (isLive) => !isLive || document.querySelector("footer")?.textContent?.includes("AZ10051"),
        live,
      );
      expect(await overflowing(page), `${name} with a long range`).toEqual([]);
    }
  },
);

test.each(languages)("no title of a tab is broken in %s, whichever is chosen", async (language) => {
  await open({ language });
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("[role=tab]")].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getClientRects().length;
      }),
    );
    expect(lines).toEqual([1, 1, 1, 1, 1]);
    const row = page.getByRole("tablist");
    expect(await row.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

test("the questions and refusals fit too", async () => {
  await open();
  await page.locator('[aria-controls="kpi-help-CSAT"]').click();
  await page.evaluate(() => {
    window.host.select("AB12:AB10048");
    window.host.select("AZ10051");
    window.host.occupied.add("工资表 10 月!AZ10051");
  });
  await page.getByRole("button", { name: "Insert into AZ10051" }).click();
  await page.getByRole("button", { name: "Replace" }).waitFor();
  expect(await overflowing(page)).toEqual([]);
});
