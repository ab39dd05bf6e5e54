import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { f, sheetOf } from "../core/check/sheet-of";
import { open as openSidebar, page } from "./opened-sidebar";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Enough for every panel to have something to show, with a slip for the check. */
const sheet = sheetOf(
  [
    ["Name", "Rating", "Total score", "Weight"],
    ["Ann", 5, 90, f("=CSAT(B2:B4)", 1)],
    ["Bob", "４", 80, null],
    ["Cid", 4, 70, null],
  ],
  "Scores 2026-10",
);

/** What axe complains about, short enough to read in a failure. */
async function violations(): Promise<string[]> {
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

interface Axe {
  run(): Promise<AxeResults>;
}

async function open(language: (typeof languages)[number], colorScheme: "light" | "dark"): Promise<void> {
  await openSidebar({ language, explains: true }, { height: 900, colorScheme }, [sheet]);
  await page.evaluate((name) => {
    document.title = "Service KPI";
    document.documentElement.lang = "en";
    window.host.select("D2", name);
  }, sheet.name);
  await page.addScriptTag({ content: axe });
}

const tab = (index: number) => page.getByRole("tab").nth(index).click();
const calm = () => page.waitForTimeout(700);

describe.each(languages.flatMap((language) => [[language, "light"] as const, [language, "dark"] as const]))(
  "in %s, %s, axe has nothing to say about",
  (language, colorScheme) => {
    test("the lists, a function and a template", async () => {
      await open(language, colorScheme);
      await calm();
      expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: /^CSAT / }).click();
      expect(await violations()).toEqual([]);
      await tab(1);
      expect(await violations()).toEqual([]);
      await page.locator("#kpi-panel-templates button").first().click();
      await page.locator(".kpi-template-foot button").first().waitFor();
      expect(await violations()).toEqual([]);
    });

    test("a ranking, a copy for HR and findings", async () => {
      await open(language, colorScheme);
      await tab(2);
      await calm();
      expect(await violations()).toEqual([]);
      await tab(3);
      await calm();
      expect(await violations()).toEqual([]);
      await tab(4);
      await calm();
      await page.locator("#kpi-panel-check button[type=submit]").click();
      await page.locator(".kpi-finding").first().waitFor();
      expect(await violations()).toEqual([]);
    });
  },
);
