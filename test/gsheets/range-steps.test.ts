import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference } from "../../core/formulas/reference";
import { rangeSteps, type TypedCell } from "../../gsheets/range-steps";

/** The cells that the steps fill, each with how often and with what. */
function filled(cells: readonly TypedCell[]): string[] {
  return rangeSteps(cells).flatMap(([areas, [call]]) =>
    [areas].flat().flatMap((address) => {
      const area = parseReference(address);
      if (!area || !call) throw new Error(`no area: ${address}`);
      return Array.from({ length: area.rows * area.columns }, (_, index) => {
        const [down, across] = [Math.floor(index / area.columns), index % area.columns];
        const value = call[0] === "setValues" ? (call[1] as unknown[][])[down]?.[across] : call[1];
        return JSON.stringify([area.row + down, area.column + across, value]);
      });
    }),
  );
}

const cell = fc.record({
  row: fc.nat(12),
  column: fc.nat(5),
  typed: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("1", "", "=A1"), fc.boolean()),
});

describe("the calls that fill cells", () => {
  test("fill each of them once with what is its own, and no other cell", () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` }), (cells) => {
        const wanted = cells.map(({ row, column, typed }) => JSON.stringify([row, column, typed]));
        expect(filled(cells).sort()).toEqual(wanted.sort());
      }),
    );
  });

  test("are one for a block of different values, one for scattered equals", () => {
    const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column, typed: 2 * row + column })));
    expect(rangeSteps(block)).toEqual([
      [
        "D1:E3",
        [
          [
            "setValues",
            [
              [3, 4],
              [5, 6],
              [7, 8],
            ],
          ],
        ],
      ],
    ]);
    const scattered = [0, 5, 9].map((row) => ({ row, column: 0, typed: "x" }));
    expect(rangeSteps(scattered)).toEqual([[["A1", "A6", "A10"], [["setValue", "x"]]]]);
  });
});
