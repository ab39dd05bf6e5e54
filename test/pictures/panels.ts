import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { type Language, languages } from "../../core/text";
import { browserFlags, browserPath } from "../browser/find-browser";
import { holdSheets, openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import { panelScenes } from "./panel-scenes";
import { picturedSheets } from "./pictured-sheets";

/** Saves a picture of every panel in every look, and the looks side by side: `npm run pictures:panels -- [panel …] [language …]`. */
const { panels, wanted } = read(process.argv.slice(2));
const folder = join(import.meta.dirname, "../../dist/pictures/panels");
const looks = [300, 400].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
type Look = (typeof looks)[number];

await mkdir(folder, { recursive: true });
const script = await sidebarScript();
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
try {
  for (const panel of panels) {
    const sheets = new Map<string, string[]>();
    for (const look of looks) {
      for (const language of wanted) {
        for (const { scene, path } of await takePictures(panel, language, look)) {
          sheets.set(scene, [...(sheets.get(scene) ?? []), path]);
        }
      }
    }
    for (const [scene, paths] of sheets) await layOut(join(folder, `${panel}-${scene}.png`), paths);
  }
} finally {
  await browser.close();
}

function read(given: readonly string[]): { panels: readonly string[]; wanted: readonly Language[] } {
  const known = Object.keys(panelScenes);
  const unknown = given.filter((word) => ![...known, ...languages].includes(word));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(", ")}: name panels (${known.join(", ")}) or languages.`);
    process.exit(1);
  }
  const panels = known.filter((panel) => given.includes(panel));
  const wanted = languages.filter((language) => given.includes(language));
  return { panels: panels.length > 0 ? panels : known, wanted: wanted.length > 0 ? wanted : languages };
}

async function takePictures(panel: string, language: Language, { width, colorScheme }: Look) {
  const page = await openSidebar(browser, script, { language, explains: panel === "explain" }, { width, colorScheme });
  page.on("pageerror", (error) => console.error(error));
  page.setDefaultTimeout(30_000);
  const sheets = picturedSheets(language);
  await holdSheets(page, sheets);
  await page.evaluate((first) => window.host.select("B3", first), sheets[0]?.name ?? "");
  const taken: { readonly scene: string; readonly path: string }[] = [];
  for await (const name of panelScenes[panel]?.(page, language) ?? []) {
    const picture = async (scene: string) => {
      const path = join(folder, `${panel}-${scene}-${language}-${width}-${colorScheme}.png`);
      await page.screenshot({ path });
      taken.push({ scene, path });
    };
    await picture(name);
    const before = await scroll(page, Number.MAX_SAFE_INTEGER);
    if (before === undefined) continue;
    await picture(`${name}-below`);
    await scroll(page, before);
  }
  await page.close();
  return taken;
}

/** Scrolls what is in sight of the panel; where it was before, or nothing if there is no more of it. */
function scroll(page: Page, top: number): Promise<number | undefined> {
  return page.evaluate((to) => {
    const panels = [...document.querySelectorAll(".kpi-explanation, .kpi-panel")];
    const shown = panels.find((panel) => panel.checkVisibility() && panel.scrollHeight > panel.clientHeight + 8);
    if (!shown) return undefined;
    const before = shown.scrollTop;
    shown.scrollTo({ top: to, behavior: "instant" });
    return shown.scrollTop === before ? undefined : before;
  }, top);
}

/** All looks of a scene in one picture. */
async function layOut(path: string, pictures: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: wanted.length * 2 * 400 + 100, height: 800 } });
  await page.goto(pathToFileURL(folder).href);
  const images = pictures.map((picture) => `<img src="${pathToFileURL(picture).href}">`);
  const style = "body { margin: 12px; background: #8a929b } img { margin: 4px; vertical-align: top }";
  const rows = [images.slice(0, images.length / 2), images.slice(images.length / 2)];
  await page.setContent(`<style>${style}</style>${rows.map((row) => `<div>${row.join("")}</div>`).join("")}`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.close();
}
