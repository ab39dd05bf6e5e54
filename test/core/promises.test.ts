import fc from "fast-check";
import { expect, test } from "vitest";
import type { KpiFunction } from "../../core/define";
import { evaluate } from "../../core/evaluate";
import { bandscore } from "../../core/functions/bandscore";
import { conversion } from "../../core/functions/conversion";
import { csat } from "../../core/functions/csat";
import { nps } from "../../core/functions/nps";
import { scorecard } from "../../core/functions/scorecard";
import type { Cell } from "../../core/values";

const seed = Number(process.env.SEED ?? 20261122);
const settings = { seed, numRuns: 1000 };

const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
const shuffled = <T>(cells: fc.Arbitrary<T[]>) =>
  cells.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

function numberOf(kpi: KpiFunction, ...args: Parameters<typeof evaluate>[1]): number {
  const result = evaluate(kpi, args);
  if (typeof result !== "number") throw new Error(`${kpi.name} gave ${JSON.stringify(result)}`);
  return result;
}

test("the order of ratings does not matter, nor do blanks among them", () => {
  fc.assert(
    fc.property(shuffled(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 })), ([ratings, other]) => {
      expect(numberOf(csat, column(other))).toBe(numberOf(csat, column(ratings)));
      expect(numberOf(nps, column([...other, null, ""]))).toBe(numberOf(nps, column(ratings)));
    }),
    settings,
  );
});

test("a spilled result is the same calls one by one", () => {
  const pair = fc.tuple(fc.option(fc.integer({ min: 0, max: 300 })), fc.option(fc.integer({ min: 0, max: 300 })));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), (rows) => {
      const spilled = evaluate(conversion, [column(rows.map(([all]) => all)), column(rows.map(([, paid]) => paid))]);
      const single = rows.map(([all, paid]) => [codeOf(evaluate(conversion, [all, paid]) as Cell)]);
      expect((spilled as Cell[][]).map((row) => row.map(codeOf))).toEqual(single);
    }),
    settings,
  );
});

/** The sentence names another place in a column than in a single cell; the code is the same. */
function codeOf(cell: Cell): Cell {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}

test("SCORECARD lies between its smallest and largest metric, and weights of 1 or 100 are the same", () => {
  const parts = fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, (list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      const metrics = [list.map(([metric]) => metric)];
      const ofOne = numberOf(scorecard, metrics, [list.map(([, weight]) => weight / total)]);
      const ofHundred = numberOf(scorecard, metrics, [list.map(([, weight]) => (weight / total) * 100)]);
      const values = list.map(([metric]) => metric);
      expect(ofOne).toBeCloseTo(ofHundred, 9);
      expect(ofOne).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(ofOne).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
    settings,
  );
});

test("BANDSCORE never falls when the value gets better, in either direction", () => {
  const thresholds = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });
  const value = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(thresholds, value, value, (limits, one, other) => {
      const rising = [...limits].sort((a, b) => a - b).map((limit, index) => [limit, (index + 1) * 10]);
      const falling = rising.map(([limit], index) => [limit as number, (rising.length - index) * 10]);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(numberOf(bandscore, high, rising)).toBeGreaterThanOrEqual(numberOf(bandscore, low, rising));
      expect(numberOf(bandscore, low, falling, true)).toBeGreaterThanOrEqual(numberOf(bandscore, high, falling, true));
    }),
    settings,
  );
});
