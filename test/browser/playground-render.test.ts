import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { barColor, conditionLooks } from "../../core/plan/condition";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import { isUnlocked, settingsOf } from "../../playground/file-settings";
import { openFile } from "../../playground/open-file";
import { saveXlsx } from "../../playground/save-file";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { exampleChoices, examplePlans } from "../plan/example-design";
import { expectRenderedIn } from "../playground/expect-rendered";
import { withoutEmptyRecords } from "../playground/without-empty-records";
import { type OpenedGrid, openBareGrid } from "./open-bare-grid";
import { painted } from "./painted";

let grid: OpenedGrid;

beforeAll(async () => {
  grid = await openBareGrid();
  await grid.start("en");
});

afterAll(() => grid?.close());

beforeEach(() =>
  grid.call("open", workbookData("Ours", [{ name: "Ours", cellData: { 0: { 0: { v: 7, t: 2 } } } }, hiddenSheet])),
);

const hiddenSheet = { ...blankSheet("Hidden"), hidden: 1 as const };

describe("rendered sheets", () => {
  test("hold what was planned, behind the sheets that were there, the first of them shown", async () => {
    const plans = examplePlans();
    expect(await grid.call("render", plans)).toBeUndefined();
    expect(await namesOf()).toEqual(["Ours", "Hidden", ...plans.map(({ name }) => name)]);
    expect(await grid.call("shown")).toBe(plans[0]?.name);
    await expectRendered(plans);
  });

  test("compute, also where one formula fills a column", async () => {
    await grid.call("render", examplePlans());
    const rows = (await sheetNamed(examplePlans()[0]?.name))?.cellData ?? {};
    const column = (index: number) => [5, 6, 7, 8, 17].map((row) => rows[row]?.[index]?.v ?? null);
    expect(column(3)).toEqual([0.6, 0.25, 0.8, "", expect.closeTo(80.4 / 180.5, 12)]);
    expect(column(4)).toEqual([100, 40, 100, "", null]);
    expect(column(6).slice(0, 2)).toEqual(['a "b", c=1+1', 'a "b", c+86 138']);
  });

  test("show their marks and bars", async () => {
    await grid.call("render", examplePlans());
    await grid.page.waitForTimeout(500);
    for (const color of [conditionLooks.met.fill, conditionLooks.missed.fill]) {
      expect(await painted(grid, color)).toBeGreaterThan(500);
    }
    const full = await painted(grid, barColor);
    await grid.call("type", 6, 1, 200);
    await grid.call("type", 6, 2, 200);
    await grid.page.waitForTimeout(500);
    expect(await painted(grid, conditionLooks.missed.fill)).toBe(0);
    expect(await painted(grid, barColor)).toBeGreaterThan(full);
  });

  test("are one step for undo and redo", async () => {
    const before = await grid.call("snapshot");
    const plans = examplePlans();
    await grid.call("render", plans);
    await grid.call("undo");
    expect(withoutEmptyRecords(await grid.call("snapshot"))).toEqual(withoutEmptyRecords(before));
    await grid.call("redo");
    await expectRendered(plans);
  });

  test("refuse what may not be typed, with the planned sentence", async () => {
    const plans = examplePlans();
    await grid.call("render", plans);
    await goTo("B7");
    await grid.page.keyboard.type("1.5");
    await grid.page.keyboard.press("Enter");
    const message = plans[0]?.validations.find(({ area }) => area.row === 5 && area.column === 1)?.value.message;
    await grid.page.getByText(message ?? "", { exact: true }).waitFor();
    await grid.page.keyboard.press("Enter");
    expect((await sheetNamed(plans[0]?.name))?.cellData?.[6]?.[1]?.v).toBe(80);
  });

  test("show a heading's note to who points at it", async () => {
    const plans = examplePlans();
    await grid.call("render", plans);
    const box = await grid.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
    const [left, top] = [46, 20];
    const widths = (plans[0]?.widths ?? []).slice(0, 3).reduce((sum, width) => sum + width, 0);
    await grid.page.mouse.move((box?.x ?? 0) + left + widths + 20, (box?.y ?? 0) + top + 80);
    await grid.page.waitForFunction(() =>
      [...document.querySelectorAll("textarea")].some(({ value }) => value.startsWith("Our own words.")),
    );
  });

  test("stay ready for a protected download, also where somebody has typed", async () => {
    await grid.call("render", examplePlans());
    await grid.call("type", 6, 1, 81);
    const sheet = await sheetNamed(examplePlans()[0]?.name);
    const cells = [5, 6, 7].map((row) => [1, 3].map((column) => sheet?.cellData?.[row]?.[column] ?? {}));
    expect(cells.map((row) => row.map(isUnlocked))).toEqual([5, 6, 7].map(() => [true, false]));
    expect(settingsOf(sheet ?? {})).toMatchObject({ protection: { sheet: true }, pageSetup: { fitToWidth: 1 } });
  });

  test("look and work the same in a downloaded file that is opened again", async () => {
    const plans = examplePlans();
    await grid.call("render", plans);
    const bytes = await saveXlsx(await grid.call("snapshot"));
    const file = { name: "a.xlsx", size: bytes.length, read: async () => bytes };
    await grid.call("open", await openFile(file));
    await grid.call("show", plans[0]?.name ?? "");
    await grid.call("type", 6, 1, 81);
    await expectRendered([
      { ...(plans[0] as SheetPlan), cells: withCell(plans[0] as SheetPlan, 6, 1, 81) },
      ...plans.slice(1),
    ]);
    await grid.page.waitForTimeout(500);
    expect(await painted(grid, conditionLooks.missed.fill)).toBeGreaterThan(500);
    expect(await painted(grid, barColor)).toBeGreaterThan(500);
  });

  // Only words differ from language to language; the renderers that are quick see all of them in both flavours.
  test.each([
    ["functions", "en"],
    ["functions", "zh-CN"],
    ["native", "zh-TW"],
  ] as const)("hold what every template plans, with %s, in %s", async (flavour, language) => {
    for (const template of templates) {
      const people = template.rows?.usual ?? 8;
      const plans = planTemplate(template, { ...exampleChoices, language, flavour, people }, ["Ours", "Hidden"]);
      await grid.call("open", workbookData("Ours", [blankSheet("Ours")]));
      expect(await grid.call("render", plans)).toBeUndefined();
      await expectRendered(plans);
    }
  });
});

async function expectRendered(plans: readonly SheetPlan[]): Promise<void> {
  expectRenderedIn(await grid.call("snapshot"), plans);
}

function withCell({ cells }: SheetPlan, row: number, column: number, value: number): SheetPlan["cells"] {
  return cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));
}

/** Jumps to a cell as people do: its name into the box above the grid. */
async function goTo(cell: string): Promise<void> {
  const box = grid.page.locator("#grid [data-u-comp=defined-name] input");
  await box.click();
  await box.fill(cell);
  await grid.page.keyboard.press("Enter");
  await grid.page.waitForTimeout(300);
}

async function namesOf(): Promise<readonly string[]> {
  return grid.page.evaluate(() => window.bareGrid.host.sheetNames());
}

async function sheetNamed(wanted: string | undefined) {
  return Object.values((await grid.call("snapshot")).sheets).find(({ name }) => name === wanted);
}
