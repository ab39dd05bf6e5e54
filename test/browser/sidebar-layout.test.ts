import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { languages } from "../../core/text";
import { openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import { browserFlags, browserPath } from "./find-browser";
import { overflowing } from "./overflowing";

let browser: Browser;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    sidebarScript(),
  ]);
});

afterAll(() => browser?.close());

const cases = languages.flatMap((language) => [true, false].map((live) => ({ language, live })));

test.each(cases)(
  "nothing is cut off at 300 px in $language (tells of selections: $live)",
  async ({ language, live }) => {
    const page = await openSidebar(browser, script, { language, flavour: "prefixed", tellsOfSelections: live });
    expect(await overflowing(page)).toEqual([]);
    for (const { name } of functions) {
      await page.locator(`[aria-controls="kpi-help-${name}"]`).click();
      await page.locator(`[aria-controls="kpi-native-${name}"]`).click();
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
    await page.close();
  },
);

test("the questions and refusals fit too", async () => {
  const page = await openSidebar(browser, script, { language: "en" });
  await page.locator('[aria-controls="kpi-help-CSAT"]').click();
  await page.evaluate(() => {
    window.host.select("AB12:AB10048");
    window.host.select("AZ10051");
    window.host.occupied.add("工资表 10 月!AZ10051");
  });
  await page.getByRole("button", { name: "Insert into AZ10051" }).click();
  await page.getByRole("button", { name: "Replace" }).waitFor();
  expect(await overflowing(page)).toEqual([]);
  await page.close();
});
