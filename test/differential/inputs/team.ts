import fc, { type Arbitrary } from "fast-check";
import type { Cell } from "../../../core/values";
import { decimal, inColumn, inRow, line, mostly, near, times, whole, withOptions, written } from "../arbitraries";
import type { Call } from "../call";

/** Weights that add up to 1 or 100, zeros among them; now and then they miss it. */
function weights(count: number): Arbitrary<number[]> {
  return fc
    .tuple(
      times(whole(0, 100), count - 1),
      fc.constantFrom(1, 100),
      mostly(fc.constant(0), fc.constantFrom(1, -1, 7), 20),
    )
    .map(([cuts, total, slip]) => {
      const ends = [0, ...cuts.sort((one, other) => one - other), 100];
      const parts = ends.slice(1).map((end, index) => end - (ends[index] as number));
      return parts.map((part, index) => ((part + (index === 0 ? slip : 0)) * total) / 100);
    });
}

const metric: Arbitrary<Cell> = mostly(
  fc.oneof(whole(0, 100), decimal(0, 100, 2), decimal(-5, 5, 1)),
  fc.constant(null),
  8,
);

const scorecard = fc.tuple(whole(2, 8), whole(1, 5), fc.boolean()).chain(([items, people, across]) =>
  withOptions(
    fc.tuple(weights(items), times(times(metric, items), people)).map(([own, rows]): Call => {
      if (across) return { metrics: { cells: rows }, weights: inRow(own) };
      const turned = own.map((_, item) => rows.map((row) => row[item] ?? null));
      return { metrics: { cells: turned }, weights: inColumn(own) };
    }),
    { missing: written(fc.constantFrom("wait", "skip", "zero", "SKIP")) },
  ),
);

const limits = [1, 90, 80, 0.85];
const period: Arbitrary<Cell> = mostly(near(limits, fc.oneof(whole(0, 100), decimal(0, 1, 2))), fc.constant(null), 8);
const criterion = fc
  .tuple(fc.constantFrom(">=", "<=", ">", "<", "=", "<>", ""), fc.constantFrom(...limits, -1))
  .map(([operator, limit]) => `${operator}${limit}`);

export const teamInputs: Readonly<Record<string, Arbitrary<Call>>> = {
  SCORECARD: scorecard,
  STREAK: fc.record({
    values: line(fc.array(period, { minLength: 1, maxLength: 24 })),
    criterion: written(criterion),
  }),
};
