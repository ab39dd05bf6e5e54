import type { IWorkbookData } from "@univerjs/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { words } from "../../playground/words";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { examplePlans } from "../plan/example-design";
import { expectRenderedIn } from "../playground/expect-rendered";
import { withoutEmptyRecords } from "../playground/without-empty-records";
import { type OpenedGrid, openBareGrid } from "./open-bare-grid";
import { readGrid } from "./read-grid";

let grid: OpenedGrid;

beforeAll(async () => {
  grid = await openBareGrid();
  await grid.start("en");
});

afterAll(() => grid?.close());

const plans = examplePlans();
const [plan] = plans as [SheetPlan];

beforeEach(async () => {
  await grid.call("open", workbookData("Ours", [blankSheet("Ours")]));
  await grid.call("render", plans);
});

describe("a sheet that is replaced", () => {
  const next = { ...examplePlans({ sample: false })[0], name: plan.name, tabColor: "#123456" } as SheetPlan;

  beforeEach(async () => {
    await grid.call("show", "Ours");
    await grid.page.evaluate(([row, formula]) => window.bareGrid.type(row, 0, formula), [
      0,
      `='${plan.name}'!B6*2`,
    ] as const);
  });

  test("stands where the old one stood, and formulas look at it", async () => {
    expect((await readGrid(grid, "Ours")).cells).toEqual([[200]]);
    expect(await grid.call("use", "replaceSheet", plan.name, next)).toEqual({});
    expect(await namesOf()).toEqual(["Ours", ...plans.map(({ name }) => name)]);
    expect(await grid.call("shown")).toBe(plan.name);
    expect((await readGrid(grid, "Ours")).cells).toEqual([[0]]);
    expectRenderedIn(await snapshot(), [next]);
  });

  test("comes back with undo, rules and notes too, and goes with redo", async () => {
    const before = withoutEmptyRecords(await snapshot());
    const old = await readGrid(grid, plan.name);
    await grid.call("use", "replaceSheet", plan.name, next);
    await readGrid(grid, plan.name);
    await grid.call("undo");
    expect(await readGrid(grid, plan.name)).toEqual(old);
    expect((await readGrid(grid, "Ours")).cells).toEqual([[200]]);
    expect(withoutEmptyRecords(await snapshot())).toEqual(before);
    await grid.call("redo");
    await readGrid(grid, plan.name);
    expectRenderedIn(await snapshot(), [next]);
  });

  const steps = [
    "sheet.mutation.insert-sheet",
    "sheet.mutation.update-note",
    "data-validation.mutation.removeRule",
    "sheet.mutation.delete-conditional-rule",
    "sheet.mutation.remove-sheet",
  ];
  const cases = steps.flatMap((step) => (["before", "after"] as const).map((when) => [when, step] as const));

  test.each(cases)("stays as it is: failing %s %s", async (when, step) => {
    await readGrid(grid, "Ours");
    const before = withoutEmptyRecords(await snapshot());
    await grid.call("fail", step, when);
    expect(await grid.call("use", "replaceSheet", plan.name, next)).toEqual({ sentence: words.sheetNotReplaced.en });
    await readGrid(grid, plan.name);
    expect(withoutEmptyRecords(await snapshot())).toEqual(before);
    expect(await grid.call("shown")).toBe("Ours");
  });

  test("is refused where it is gone", async () => {
    expect(await grid.call("use", "replaceSheet", "Gone", next)).toEqual({ sentence: words.sheetGone.en });
  });
});

function snapshot(): Promise<IWorkbookData> {
  return grid.call("snapshot");
}

async function namesOf(): Promise<readonly string[]> {
  return grid.page.evaluate(() => window.bareGrid.host.sheetNames());
}
