import { copyFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle";
import { templates } from "../core/templates";
import { type Language, languages } from "../core/text";
import { fileFor } from "../reference/file-for";
import { pageStyle } from "../reference/page-style";
import { renderXlsx } from "../xlsx/render-sheets";
import type { SheetResults } from "../xlsx/write-sheet";
import { calculatedTemplate } from "./calculated-template";
import { functionsPage } from "./functions-page";
import { type PageName, printPage } from "./page";
import { startPage } from "./start-page";
import { pictureFile, shownTemplate, templatesPage, workbookFile } from "./templates-page";

const here = import.meta.dirname;

/** Writes the site: pages that any web server can show from any folder, around a built playground. */
export async function buildSite({ outDir, playground }: { outDir: string; playground: string }): Promise<void> {
  await Promise.all(["pictures", "files"].map((folder) => mkdir(join(outDir, folder), { recursive: true })));
  await Promise.all([
    cp(playground, join(outDir, "playground"), { recursive: true }),
    copyFile(join(here, "../excel/assets/icon.svg"), join(outDir, "icon.svg")),
    writeFile(join(outDir, "site.css"), (await pageStyle()) + (await readFile(join(here, "site.css"), "utf8"))),
    writeFile(join(outDir, "site.js"), await bundle(join(here, "site.ts"), { withHelp: true, target: "es2022" })),
    ...languages.map((language) => writePages(outDir, language)),
  ]);
}

async function writePages(outDir: string, language: Language): Promise<void> {
  const calculated = templates.map((template) => ({ template, sheets: calculatedTemplate(template, language) }));
  const shown = calculated.map(({ template, sheets }) => shownTemplate(template, sheets));
  const contents = {
    index: startPage(language),
    functions: functionsPage(language),
    templates: templatesPage(shown, language),
  };
  const pages = Object.entries(contents).map(([name, content]) =>
    writeFile(join(outDir, fileFor(name, language, "html")), printPage({ name: name as PageName, language, content })),
  );
  const pictures = shown.flatMap(({ template, pictures: drawn }) =>
    drawn.map(({ svg }, sheet) => writeFile(join(outDir, pictureFile(template, sheet, language)), svg)),
  );
  const workbooks = calculated.flatMap(({ template, sheets: { plans, native, results } }) => {
    const write = async (flavour: "native" | "functions", bytes: Promise<Uint8Array>) =>
      writeFile(join(outDir, workbookFile(template, language, flavour)), await bytes);
    // Only who has the add-in can open the other: it computes there.
    return [write("native", renderXlsx(native, results as SheetResults[])), write("functions", renderXlsx(plans))];
  });
  await Promise.all([...pages, ...pictures, ...workbooks]);
}
