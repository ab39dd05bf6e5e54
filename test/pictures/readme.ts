import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { templates } from "../../core/templates";
import type { Language } from "../../core/text";
import { buildPlayground } from "../../playground/build";
import { serve } from "../../playground/serve";
import { html } from "../../reference/html";
import { templateWords } from "../../sidebar/template-words";
import { calculatedTemplate } from "../../site/calculated-template";
import { shownTemplate } from "../../site/templates-page";
import { browserFlags, browserPath } from "../browser/find-browser";
import { today } from "../today";

const galleryStyle = `
  body { margin: 0; padding: 20px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px; background: #eceff3; font-family: system-ui, sans-serif }
  figure { margin: 0; background: #fff; border-radius: 8px; padding: 12px; overflow: hidden }
  figcaption { margin-bottom: 8px; font-size: 20px; font-weight: 600 }
  div { height: 210px; overflow: hidden }
  svg { max-width: 100%; min-width: 88%; height: auto }`;

/**
 * Takes the pictures that the READMEs show: `npm run pictures:readme`. Without Arial, or a font as wide (Debian's
 * fonts-liberation), headings in the grid come out clipped.
 */
const folder = await mkdtemp(join(tmpdir(), "pictures-"));
await buildPlayground({ outDir: folder });
const served = await serve({ root: folder, port: 0 });
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
try {
  await takePicture("en", "playground.png");
  await takePicture("zh-CN", "playground.zh-CN.png");
  await takeGallery("en", "templates.png");
  await takeGallery("zh-CN", "templates.zh-CN.png");
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
}

/** A scorecard made from a template, the ranking beside it, and a cell explained. */
async function takePicture(language: Language, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1480, height: 800 } });
  page.setDefaultTimeout(60_000);
  // Before anything is scheduled: the spreadsheet does not bear a clock that is exchanged later.
  await page.clock.install({ time: today });
  await page.goto(`${served.url}?language=${language}`);
  await page.locator("canvas[id^=univer-sheet-main-canvas]").waitFor();
  await page.locator("#kpi-tab-templates").click();
  await page.locator("#kpi-panel-templates .kpi-card").first().click();
  await page.getByRole("button", { name: templateWords.insert[language] }).click();
  await page.getByRole("button", { name: templateWords.insertAgain[language] }).waitFor();
  await goTo(page, "J6");
  await page.locator("#kpi-tab-ranking").click();
  await page.locator(".kpi-explain-result strong").waitFor();
  await page.locator(".kpi-places tbody tr").first().waitFor();
  await page.mouse.move(700, 700);
  await page.waitForTimeout(1500);
  const path = join(import.meta.dirname, "../../docs", name);
  await page.screenshot({ path });
  console.log(path);
  await page.close();
}

/** The first sheet of every template, as the site draws it. */
async function takeGallery(language: Language, name: string): Promise<void> {
  const figures = templates.map((template) => {
    const { pictures } = shownTemplate(template, calculatedTemplate(template, language));
    return `<figure>${html`<figcaption>${template.title[language]}</figcaption>`}<div>${pictures[0]?.svg}</div></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 1480, height: 400 } });
  await page.setContent(`<!doctype html><style>${galleryStyle}</style>${figures.join("")}`);
  const path = join(import.meta.dirname, "../../docs", name);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.close();
}

async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  await box.click();
  await box.fill(cell);
  await page.keyboard.press("Enter");
}
