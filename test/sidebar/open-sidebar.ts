import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { SheetSnapshot } from "../../core/snapshot";
import { today } from "../today";
import type { PageOptions } from "./sidebar-page";

const frame = '<style>html, body, #sidebar { height: 100%; margin: 0 }</style><main id="sidebar"></main>';

/** The sidebar over a recording host, as one script. */
export async function sidebarScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "sidebar-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    loader: { ".css": "text" },
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A fresh page of the size of a spreadsheet's sidebar. */
export async function openSidebar(
  browser: Browser,
  script: string,
  options: Partial<PageOptions> = {},
  { width = 300, height = 680, colorScheme = "light" }: Looks = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.clock.setFixedTime(today);
  await page.setContent(`<!doctype html><html><body>${frame}</body></html>`);
  await page.addScriptTag({ content: script });
  const all: PageOptions = {
    language: "en",
    flavour: "functions",
    tellsOfSelections: true,
    templates: "real",
    remembered: null,
    explains: false,
    ...options,
  };
  await page.evaluate((given) => window.openSidebar(given), all);
  return page;
}

/** Puts sheets into the workbook behind the sidebar. */
export async function holdSheets(page: Page, sheets: readonly SheetSnapshot[]): Promise<void> {
  await page.evaluate((given) => {
    for (const sheet of given) {
      window.host.contents.set(sheet.name, sheet);
      if (!window.host.sheets.includes(sheet.name)) window.host.sheets.push(sheet.name);
    }
  }, sheets);
}
