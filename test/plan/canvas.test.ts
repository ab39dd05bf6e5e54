import fc from "fast-check";
import { expect, test } from "vitest";
import { Canvas } from "../../core/plan/canvas";
import { seed } from "../core/seed";

const grids = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).chain(([rows, columns]) => {
  const value = fc.constantFrom("a", "b", undefined);
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
});

test("areas cover every cell that has a value once, with its value, and no other", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const canvas = new Canvas();
      grid.forEach((line, row) => {
        line.forEach((format, column) => {
          canvas.put(row, column, { cell: 1, look: "result", format });
        });
      });
      const covered = grid.map((line) => line.map((): string[] => []));
      for (const { area, value } of canvas.areas(({ format }) => format)) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++)
            covered[row]?.[column]?.push(value);
        }
      }
      expect(covered).toEqual(grid.map((line) => line.map((value) => (value === undefined ? [] : [value]))));
    }),
    { seed, numRuns: 300 },
  );
});

test("cells of one value below and beside each other are one area", () => {
  const canvas = new Canvas();
  for (const row of [1, 2, 3]) for (const column of [2, 3]) canvas.put(row, column, { cell: null, look: "input" });
  canvas.put(3, 4, { cell: null, look: "result" });
  expect(canvas.areas(({ look }) => look)).toEqual([
    { area: { row: 1, column: 2, rows: 3, columns: 2 }, value: "input" },
    { area: { row: 3, column: 4, rows: 1, columns: 1 }, value: "result" },
  ]);
});

test("a value filled in keeps the look that stands there, and rows come out at one length", () => {
  const canvas = new Canvas();
  canvas.put(0, 0, { cell: null, look: "score" });
  canvas.fill(0, 0, 7);
  canvas.put(1, 2, { cell: "x", look: "input" });
  expect(canvas.cells()).toEqual([
    [7, null, null],
    [null, null, "x"],
  ]);
  expect(canvas.areas(({ look }) => look)[0]?.value).toBe("score");
});
