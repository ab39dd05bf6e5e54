import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { SheetSnapshot } from "../../core/snapshot";
import { holdSheets, type Looks, openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { browserFlags, browserPath } from "./find-browser";

/** The sidebar that was opened last. Importing it gives the tests of a file a browser of their own. */
export let page: Page;

let browser: Browser;
let script: string;
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

/** Opens a fresh sidebar beside a workbook with these sheets. */
export async function open(
  options: Partial<PageOptions> = {},
  looks: Looks = {},
  sheets: readonly SheetSnapshot[] = [],
): Promise<void> {
  page = await openSidebar(browser, script, options, looks);
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => errors.push(error));
  await holdSheets(page, sheets);
}

/** What the program was asked for, in order. */
export const calls = () => page.evaluate(() => window.host.calls);

/** What has the focus, as it is read aloud. */
export const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
