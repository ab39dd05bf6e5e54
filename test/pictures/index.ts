import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SheetFlavour } from "../../core/plan/choices";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate, type Template } from "../../core/templates/template";
import { type Language, languages } from "../../core/text";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { type OpenedGrid, openBareGrid } from "../browser/open-bare-grid";
import { pictured } from "./pictured";

/** Saves a picture of every sheet of every template: `npm run pictures -- [template …] [language …] [native]`. */
const { chosen, wanted, flavour } = read(process.argv.slice(2));
const folder = join(import.meta.dirname, "../../dist/pictures");
await mkdir(folder, { recursive: true });
const opened = await openBareGrid();
try {
  opened.page.on("pageerror", (error) => console.error(error));
  opened.page.on("console", (message) => message.type() === "error" && console.error(message.text()));
  for (const language of wanted) {
    await opened.start(language);
    for (const template of chosen) await takePictures(opened, template, language);
  }
} finally {
  await opened.close();
}

interface Wanted {
  readonly chosen: readonly Template[];
  readonly wanted: readonly Language[];
  readonly flavour: SheetFlavour;
}

function read(given: readonly string[]): Wanted {
  const known = pictured.map(({ id }) => id);
  const unknown = given.filter((word) => ![...known, ...languages, "native"].includes(word));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(", ")}: name templates (${known.join(", ")}), languages or native.`);
    process.exit(1);
  }
  const chosen = pictured.filter(({ id }) => given.includes(id));
  const wanted = languages.filter((language) => given.includes(language));
  return {
    chosen: chosen.length > 0 ? chosen : templates,
    wanted: wanted.length > 0 ? wanted : languages,
    flavour: given.includes("native") ? "native" : "functions",
  };
}

async function takePictures({ page, call }: OpenedGrid, template: Template, language: Language): Promise<void> {
  const month = { year: 2026, month: 10 };
  const choices = { language, flavour, people: template.rows?.usual ?? 12, month, sample: true };
  const plans = planTemplate(template, choices, []);
  await call("open", workbookData("Pictures", [blankSheet(" ")]));
  const refusal = await call("render", plans);
  if (refusal) throw new Error(`${template.id}: ${refusal}`);
  await page.setViewportSize(roomFor(plans));
  for (const [index, plan] of plans.entries()) {
    await call("show", plan.name);
    await page.waitForTimeout(700);
    const box = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
    if (!box) throw new Error("The grid is not on the page.");
    const path = join(folder, `${template.id}-${index + 1}-${language}${flavour === "native" ? "-native" : ""}.png`);
    const { width, height } = sizeOf(plan);
    await page.screenshot({ path, clip: { x: box.x, y: box.y, width: width + 66, height: height + 44 } });
    console.log(path);
  }
}

/** A page on which every sheet is seen whole, with Univer's bars around it. */
function roomFor(plans: readonly SheetPlan[]) {
  const sizes = plans.map(sizeOf);
  return {
    width: Math.max(...sizes.map(({ width }) => width)) + 120,
    height: Math.max(...sizes.map(({ height }) => height)) + 260,
  };
}

function sizeOf({ widths, heights }: SheetPlan) {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return { width: sum(widths), height: sum(heights) };
}
