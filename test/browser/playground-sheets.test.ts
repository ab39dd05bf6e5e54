import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../../core/snapshot";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import type { Cell } from "../../core/values";
import { startSession } from "../../engines/univer-session";
import { words } from "../../playground/words";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { exampleChoices, examplePlans } from "../plan/example-design";
import { odd, oddWorkbook } from "./odd-workbook";
import { type OpenedGrid, openBareGrid } from "./open-bare-grid";
import { readGrid } from "./read-grid";

let grid: OpenedGrid;

beforeAll(async () => {
  grid = await openBareGrid();
  await grid.start("en");
});

afterAll(() => grid?.close());

beforeEach(() => grid.call("open", oddWorkbook()));

describe("a sheet that is read", () => {
  test("reaches to the last used cell, with formulas, results, errors and patterns", async () => {
    expect(await readGrid(grid, odd)).toEqual({
      name: odd,
      cells: [
        ["=1+1", true, { error: "#DIV/0!" }],
        [null, null, null],
        [0.5, 1, 10],
        [3, 6, 20],
        [4, 8, null],
      ],
      formulas: [
        [null, null, "=1/0"],
        [null, null, null],
        [null, "=A3*2", "=SEQUENCE(2)*10"],
        [null, "=A4*2", null],
        [null, "=A5*2", null],
      ],
      formats: [
        [null, null, null],
        [null, null, null],
        ["0.0%", null, null],
        [null, null, null],
        [null, null, null],
      ],
    });
    const hidden = await readGrid(grid, "Hidden");
    expect([hidden.cells.length, hidden.cells[0]?.length, cellAt(hidden, 150, 20)]).toEqual([151, 21, "far"]);
  });

  test("holds what was typed while it was calculating, with all that follows from it", async () => {
    await readGrid(grid, odd);
    const cells = await grid.page.evaluate(async (name) => {
      const { bareGrid } = window;
      const started = bareGrid.next("formula.mutation.set-formula-calculation-start");
      bareGrid.type(2, 0, 7);
      await started;
      bareGrid.type(3, 0, 9);
      return (await bareGrid.host.readSheet(name)).cells.map((row) => row[1]);
    }, odd);
    expect(cells).toEqual([true, null, 14, 18, 8]);
  });

  test("is refused where there is none of that name", async () => {
    expect(await grid.call("use", "readSheet", "__proto__")).toEqual({ sentence: words.sheetGone.en });
  });

  test("is empty where nothing is on it", async () => {
    await grid.call("open", workbookData("Ours", [blankSheet("Empty")]));
    expect(await readGrid(grid, "Empty")).toEqual({ name: "Empty", cells: [], formulas: [], formats: [] });
  });

  test.each(["functions", "native"] as const)(
    "is every template as planned and calculated, with %s",
    async (flavour) => {
      const session = startSession();
      for (const template of [undefined, ...templates]) {
        const choices = { ...exampleChoices, flavour, people: template?.rows?.usual ?? 8 };
        const plans = template ? planTemplate(template, choices, [odd]) : examplePlans(choices);
        await grid.call("open", workbookData("Ours", [blankSheet(odd)]));
        expect(await grid.call("render", plans)).toBeUndefined();
        const calculated = await session.calculateSheets(plans);
        for (const [index, plan] of plans.entries())
          expectRead(await readGrid(grid, plan.name), plan, calculated[index] ?? []);
      }
    },
  );
});

describe("cells that are shown", () => {
  test("are selected and in sight, wherever they are", async () => {
    expect(await grid.call("sees", 150, 20)).toBe(false);
    for (const [sheet, address, row, column] of [
      ["Hidden", "U151", 150, 20],
      [odd, "B3:C5", 2, 1],
      ["Hidden", "A1", 0, 0],
    ] as const) {
      expect(await grid.call("use", "showCells", { sheet, address })).toEqual({});
      expect(await grid.page.evaluate(() => window.bareGrid.host.readSelection())).toEqual({ sheet, address });
      await grid.page.waitForFunction(([row, column]) => window.bareGrid.sees(row, column), [row, column] as const);
    }
  });

  test("are refused where they are gone", async () => {
    const refused = async (sheet: string, address: string) =>
      (await grid.call("use", "showCells", { sheet, address })).sentence;
    expect(await refused("Gone", "A1")).toBe(words.sheetGone.en);
    expect(await refused(odd, "A99999")).toBe(words.cellsGone.en);
    expect(await refused(odd, "nothing")).toBe(words.cellsGone.en);
  });
});

/** Compares a sheet that was read with its plan, and its results with those of an engine without a screen. */
function expectRead({ name, cells, formulas, formats }: SheetSnapshot, plan: SheetPlan, calculated: Cell[][]): void {
  const { length: width = 0 } = cells[0] ?? [];
  const inSize = <T>(rows: readonly (readonly T[])[]) => rows.slice(0, cells.length).map((row) => row.slice(0, width));
  const close = (cell: Cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
  expect(name).toBe(plan.name);
  expect(formulas).toEqual(inSize(plan.cells).map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : null))));
  expect(cells).toEqual(inSize(calculated).map((row) => row.map(close)));
  const patterns = plan.cells.map((row) => row.map((): string | null => null));
  for (const { area, value } of plan.formats) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      patterns[row]?.fill(value, area.column, area.column + area.columns);
    }
  }
  expect(formats).toEqual(inSize(patterns));
}
