import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../core/values";
import { words } from "../../playground/words";
import type { CellChange } from "../../sidebar/sheet-access";
import { hostileNames } from "../plan/example-design";
import { withoutEmptyRecords } from "../playground/without-empty-records";
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

test.each<[string, number, number, string | null, boolean?]>([
  ["its own", 2, 1, "=A3*2"],
  ["its own, filled down", 4, 1, "=A5*2"],
  ["of the cell that spills into it", 3, 2, "=SEQUENCE(2)*10"],
  ["of one below what is spilled", 4, 2, null],
  ["of a text that looks like one", 0, 0, null],
  ["of a blank cell far outside", 900, 90, null],
  ["of an error", 0, 2, "=1/0", true],
])("a glance at a cell tells the formula: %s", async (_, row, column, formula, isError = false) => {
  expect(await grid.call("use", "lookAt", odd, row, column)).toEqual({ value: { formula, isError } });
});

describe("cells that are replaced", () => {
  const was = (cell: Cell, formula: string | null = null) => ({ cell, formula });

  test("change at once, calculate on, and are one step for undo", async () => {
    const before = await readGrid(grid, odd);
    const changes: CellChange[] = [
      ...hostileNames.map((after, index) => ({ row: 5 + index, column: 0, before: was(null), after: String(after) })),
      { row: 2, column: 0, before: was(0.5 + 1e-12), after: 10 },
      { row: 2, column: 1, before: was(1, "=A3*2"), after: { formula: "=A3*3" } },
      { row: 2, column: 2, before: was(10, "=SEQUENCE(2)*10"), after: null },
      { row: 0, column: 2, before: was({ error: "#DIV/0!" }, "=1/0"), after: true },
    ];
    expect(await grid.call("use", "replaceCells", odd, changes)).toEqual({ value: "replaced" });
    const { cells, formulas, formats } = await readGrid(grid, odd);
    expect(cells.slice(0, 5)).toEqual([
      ["=1+1", true, true],
      [null, null, null],
      [10, 30, null],
      [3, 6, null],
      [4, 8, null],
    ]);
    expect(cells.slice(5).map((row) => row[0])).toEqual(hostileNames);
    expect(formulas.map((row) => row[1])).toEqual([
      null,
      null,
      "=A3*3",
      "=A4*2",
      "=A5*2",
      ...hostileNames.map(() => null),
    ]);
    expect(formats[2]).toEqual(["0.0%", null, null]);
    await grid.call("undo");
    expect(await readGrid(grid, odd)).toEqual(before);
    await grid.call("redo");
    expect((await readGrid(grid, odd)).cells).toEqual(cells);
  });

  test.each([
    ["a value", { row: 3, column: 0, before: was(3.1) }],
    ["a result", { row: 3, column: 1, before: was(5, "=A4*2") }],
    ["a formula", { row: 3, column: 1, before: was(6, "=A4*3") }],
    ["what a formula fills", { row: 3, column: 2, before: was(null) }],
    ["a kind", { row: 0, column: 1, before: was(1) }],
  ])("stay where %s is not as before", async (_, change) => {
    const before = await readGrid(grid, odd);
    const changes = [
      { row: 4, column: 0, before: was(4), after: 5 },
      { ...change, after: "new" },
    ];
    expect(await grid.call("use", "replaceCells", odd, changes)).toEqual({ value: "changed" });
    expect(await readGrid(grid, odd)).toEqual(before);
  });

  test.each(["before", "after"] as const)("stay where it fails, %s the change", async (when) => {
    await readGrid(grid, odd);
    const before = await grid.call("snapshot");
    await grid.call("fail", "sheet.mutation.set-range-values", when);
    const changes = [{ row: 4, column: 0, before: was(4), after: 5 }];
    expect(await grid.call("use", "replaceCells", odd, changes)).toEqual({ sentence: words.cellsNotChanged.en });
    const now = async () => withoutEmptyRecords(await grid.call("snapshot"));
    expect(await now()).toEqual(withoutEmptyRecords(before));
    await grid.call("undo");
    expect(await now()).toEqual(withoutEmptyRecords(before));
  });
});
