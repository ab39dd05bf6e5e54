import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { common } from "../../bundle";
import type { Language } from "../../core/text";
import { serve } from "../../playground/serve";
import type { BareGrid } from "./bare-grid";
import { browserFlags, browserPath } from "./find-browser";

export interface OpenedGrid {
  readonly page: Page;
  /** Reloads the page in a language, with an empty workbook. */
  start(language: Language): Promise<void>;
  /** Calls one of the page's functions with plain data. */
  call<K extends keyof BareGrid>(
    name: K,
    ...given: BareGrid[K] extends (...given: infer G) => unknown ? G : never
  ): Promise<BareGrid[K] extends (...given: never) => infer R ? Awaited<R> : never>;
  close(): Promise<void>;
}

/** Opens the playground's spreadsheet alone in a browser. */
export async function openBareGrid(): Promise<OpenedGrid> {
  const site = await mkdtemp(join(tmpdir(), "bare-grid-"));
  await buildPage(site);
  const served = await serve({ root: site, port: 0 });
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  return {
    page,
    start: async (language) => {
      await page.goto(`${served.url}?language=${language}`);
      await page.waitForFunction(() => "bareGrid" in window);
    },
    call: (name, ...given) =>
      page.evaluate(
        ([name, given]) => (window.bareGrid[name as keyof BareGrid] as (...given: unknown[]) => never)(...given),
        [name, given] as [string, unknown[]],
      ),
    close: async () => {
      await browser.close();
      await served.close();
      await rm(site, { recursive: true });
    },
  };
}

async function buildPage(outdir: string): Promise<void> {
  await build({
    ...common,
    minify: false,
    entryPoints: [join(import.meta.dirname, "bare-grid.ts")],
    outdir,
    format: "esm",
    target: "es2022",
    splitting: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await cp(join(import.meta.dirname, "bare-grid.html"), join(outdir, "index.html"));
}
