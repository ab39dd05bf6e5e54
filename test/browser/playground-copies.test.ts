import type { IWorkbookData } from "@univerjs/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { kpiCalls } from "../../core/formulas/kpi-calls";
import { columnLetters } from "../../core/formulas/reference";
import { type HrChoices, hrCopy } from "../../core/hr-copy/hr-copy";
import { conditionLooks } from "../../core/plan/condition";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import type { Cell } from "../../core/values";
import { extrasOf } from "../../playground/sheet-extras";
import { words } from "../../playground/words";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { readFormula } from "../../sidebar/read-formula";
import type { SheetCopy } from "../../sidebar/sheet-access";
import { exampleChoices, examplePlans } from "../plan/example-design";
import { expectRenderedIn } from "../playground/expect-rendered";
import { withoutEmptyRecords } from "../playground/without-empty-records";
import { type OpenedGrid, openBareGrid } from "./open-bare-grid";
import { painted } from "./painted";
import { readGrid } from "./read-grid";

let grid: OpenedGrid;

beforeAll(async () => {
  grid = await openBareGrid();
  await grid.start("en");
});

afterAll(() => grid?.close());

const plans = examplePlans();
const [plan] = plans as [SheetPlan];
const paid = 2;

beforeEach(async () => {
  await grid.call("open", workbookData("Ours", [blankSheet("Ours")]));
  await grid.call("render", plans);
});

describe("a copy of a sheet", () => {
  const name = "it's <b> =1+1! HR";

  test.each(["values", "native"] as const)("shows what the source shows, without a column, as %s", async (kind) => {
    const source = await readGrid(grid, plan.name);
    expect(await copy({ kind, leftOut: [paid] })).toEqual({});
    const copied = await readGrid(grid, name);
    const kept = <T>(rows: readonly (readonly T[])[]) => rows.map((row) => row.filter((_, column) => column !== paid));
    expect(copied.cells).toEqual(kept(source.cells));
    expect(copied.formats).toEqual(kept(source.formats));
    expect(copied.formulas.flat().filter((formula) => formula && kpiCallsIn(formula) > 0)).toEqual([]);
    expect(copied.formulas.flat().some((formula) => formula !== null)).toBe(kind === "native");
    expect(await readGrid(grid, plan.name)).toEqual(source);
    expect(await grid.call("shown")).toBe(name);
    expect(await namesOf()).toEqual(["Ours", ...plans.map(({ name }) => name), name]);
  });

  test("shows what every template shows, without its second column", async () => {
    for (const template of templates) {
      const made = planTemplate(template, { ...exampleChoices, people: template.rows?.usual ?? 8 }, ["Ours"]);
      const [{ name: source }] = made as [SheetPlan];
      await grid.call("open", workbookData("Ours", [blankSheet("Ours")]));
      await grid.call("render", made);
      const { cells } = await readGrid(grid, source);
      const { changes, removedColumns } = hrCopy(
        await readGrid(grid, source),
        { kind: "native", leftOut: [1] },
        readFormula,
      );
      await grid.call("use", "copySheet", { source, name, changes, removedColumns });
      const isEmptied = (row: number, column: number) =>
        changes.some((change) => change.row === row && change.column === column && change.content === null);
      const close = (cell: Cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
      const expected = cells.map((row, r) => row.map((cell, c) => (isEmptied(r, c) ? null : close(cell))));
      expect((await readGrid(grid, name)).cells, source).toEqual(expected.map((row) => row.filter((_, c) => c !== 1)));
    }
  });

  test("goes on calculating for itself, with its marks", async () => {
    await copy({ kind: "native", leftOut: [] });
    expect((await readGrid(grid, name)).cells[6]?.slice(1, 5)).toEqual([80, 20, 0.25, 40]);
    await grid.page.waitForTimeout(500);
    expect(await painted(grid, conditionLooks.missed.fill)).toBeGreaterThan(500);
    await grid.call("type", 6, 1, 20);
    expect((await readGrid(grid, name)).cells[6]?.slice(1, 5)).toEqual([20, 20, 1, 100]);
    expect((await readGrid(grid, plan.name)).cells[6]?.slice(1, 5)).toEqual([80, 20, 0.25, 40]);
    await grid.page.waitForTimeout(500);
    expect(await painted(grid, conditionLooks.missed.fill)).toBe(0);
  });

  test("has the source's looks, widths, rules and notes, and the source keeps its own", async () => {
    await grid.call("use", "copySheet", { source: plan.name, name, changes: [], removedColumns: [] });
    expectRenderedIn(await snapshot(), [...plans, { ...plan, name }]);
    expect((await readGrid(grid, name)).cells).toEqual((await readGrid(grid, plan.name)).cells);
    await grid.call("undo");
    expectRenderedIn(await snapshot(), plans);
  });

  test("keeps them at their columns where others are gone", async () => {
    await copy({ kind: "values", leftOut: [1, paid] });
    const data = await snapshot();
    const sheet = Object.values(data.sheets).find((one) => one.name === name);
    const left = (column: number) => (column > paid ? column - 2 : column);
    const isKept = ({ area: { column } }: { area: { column: number } }) => column !== 1 && column !== paid;
    const widths = plan.widths.filter((_, column) => column !== 1 && column !== paid);
    expect(widths.map((_, column) => sheet?.columnData?.[column]?.w)).toEqual(widths);
    expect(sheet?.freeze).toMatchObject({ xSplit: left(plan.frozen.columns), ySplit: plan.frozen.rows });
    const { notes, validations, conditions } = extrasOf(data, sheet?.id ?? "");
    const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(sorted(notes.map(({ col, note }) => [col, note]))).toEqual(
      sorted(plan.notes.filter(isKept).map(({ area, value }) => [left(area.column), value])),
    );
    expect(sorted(validations.map(({ ranges, error }) => [ranges[0]?.startColumn, error]))).toEqual(
      sorted(plan.validations.filter(isKept).map(({ area, value }) => [left(area.column), value.message])),
    );
    expect(
      conditions.map(({ ranges: [range], rule }) => ["value" in rule ? rule.value : "", range?.startColumn]),
    ).toEqual(
      plan.conditions.map(({ area, value }) => [
        value.kind === "formula" ? value.formula.replace(/\bD(?=\$?\d)/g, columnLetters(left(3))) : "",
        left(area.column),
      ]),
    );
  });

  test("is one step for undo and redo", async () => {
    const before = withoutEmptyRecords(await snapshot());
    await copy({ kind: "native", leftOut: [paid] });
    const copied = await readGrid(grid, name);
    await grid.call("undo");
    expect(withoutEmptyRecords(await snapshot())).toEqual(before);
    await grid.call("redo");
    expect(await readGrid(grid, name)).toEqual(copied);
  });

  test("is refused where its name is taken or its source is gone", async () => {
    const before = await snapshot();
    const given: SheetCopy = { source: plan.name, name: "OURS", changes: [], removedColumns: [] };
    expect(await grid.call("use", "copySheet", given)).toEqual({ sentence: words.sheetNameTaken.en });
    const gone = { ...given, source: "Gone", name };
    expect(await grid.call("use", "copySheet", gone)).toEqual({ sentence: words.sheetGone.en });
    expect(await snapshot()).toEqual(before);
  });

  test.each(["sheet.mutation.insert-sheet", "sheet.mutation.update-note"])(
    "leaves nothing behind: %s fails",
    async (step) => {
      await grid.call("show", plan.name);
      const before = withoutEmptyRecords(await snapshot());
      await grid.call("fail", step, "after");
      expect(await copy({ kind: "native", leftOut: [paid] })).toEqual({ sentence: words.sheetsNotMade.en });
      expect(withoutEmptyRecords(await snapshot())).toEqual(before);
      expect(await grid.call("shown")).toBe(plan.name);
    },
  );

  async function copy(choices: HrChoices) {
    const source = await readGrid(grid, plan.name);
    const { changes, removedColumns } = hrCopy(source, choices, readFormula);
    return grid.call("use", "copySheet", { source: plan.name, name, changes, removedColumns });
  }
});

function snapshot(): Promise<IWorkbookData> {
  return grid.call("snapshot");
}

function kpiCallsIn(formula: string): number {
  const tree = readFormula(formula);
  return tree ? kpiCalls(tree).length : 0;
}

async function namesOf(): Promise<readonly string[]> {
  return grid.page.evaluate(() => window.bareGrid.host.sheetNames());
}
