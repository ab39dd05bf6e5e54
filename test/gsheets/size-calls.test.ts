import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeCalls } from "../../gsheets/size-calls";

/** The widths and heights that calls leave behind. */
function sizesAfter(calls: ReturnType<typeof sizeCalls>) {
  const widths: number[] = [];
  const heights: number[] = [];
  for (const [method, first, count, size] of calls as [string, number, number, number][]) {
    const sizes = method === "setColumnWidths" ? widths : heights;
    for (let index = first - 1; index < first - 1 + count; index++) sizes[index] = size;
  }
  return { widths, heights };
}

const sizes = fc.array(fc.integer({ min: 10, max: 150 }), { minLength: 1, maxLength: 40 });

describe("widths and heights", () => {
  test("are exact where there are calls enough", () => {
    fc.assert(
      fc.property(sizes, sizes, (widths, heights) => {
        expect(sizesAfter(sizeCalls(widths, heights, 82))).toEqual({ widths, heights });
      }),
    );
  });

  test("never take more calls than allowed, and never make anything smaller than planned", () => {
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 2, max: 12 }), (widths, heights, most) => {
        const calls = sizeCalls(widths, heights, most);
        expect(calls.length).toBeLessThanOrEqual(most);
        const after = sizesAfter(calls);
        expect(widths.filter((width, index) => (after.widths[index] as number) < width)).toEqual([]);
        expect(heights.filter((height, index) => (after.heights[index] as number) < height)).toEqual([]);
        expect([after.widths.length, after.heights.length]).toEqual([widths.length, heights.length]);
      }),
    );
  });

  test("give up the fewest pixels", () => {
    const { widths, heights } = sizesAfter(sizeCalls([90, 80, 78, 80, 80], [34, 26, 26, 26], 4));
    expect(widths).toEqual([90, 80, 80, 80, 80]);
    expect(heights).toEqual([34, 26, 26, 26]);
  });

  test("of low rows are forced, since Google would raise them", () => {
    expect(sizeCalls([80], [26, 14, 26], 9)).toContainEqual(["setRowHeightsForced", 2, 1, 14]);
    expect(sizeCalls([80], [26, 14, 26], 9)).toContainEqual(["setRowHeights", 1, 3, 26]);
  });
});
