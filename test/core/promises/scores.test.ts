import fc from "fast-check";
import { expect, test } from "vitest";
import { numberOf } from "../called";
import { seed } from "../seed";

const settings = { seed, numRuns: 1000 };
const hair = 1e-9;

const amount = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
/** Two values, the lower one first. */
const pair = (min: number, max: number) =>
  fc
    .tuple(amount(min, max), amount(min, max))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

test("SCORECARD lies between its smallest and largest metric, and weights of 1 or 100 are the same", () => {
  const parts = fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, (list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      const metrics = [list.map(([metric]) => metric)];
      const ofOne = numberOf("SCORECARD", metrics, [list.map(([, weight]) => weight / total)]);
      const ofHundred = numberOf("SCORECARD", metrics, [list.map(([, weight]) => (weight / total) * 100)]);
      const values = list.map(([metric]) => metric);
      expect(ofOne).toBeCloseTo(ofHundred, 9);
      expect(ofOne).toBeGreaterThanOrEqual(Math.min(...values) - hair);
      expect(ofOne).toBeLessThanOrEqual(Math.max(...values) + hair);
    }),
    settings,
  );
});

test("BANDSCORE never falls when the value gets better, in either direction", () => {
  const thresholds = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(thresholds, pair(-60, 60), (limits, [low, high]) => {
      const rising = [...limits].sort((a, b) => a - b).map((limit, index) => [limit, (index + 1) * 10]);
      const falling = rising.map(([limit], index) => [limit as number, (rising.length - index) * 10]);
      expect(numberOf("BANDSCORE", high, rising)).toBeGreaterThanOrEqual(numberOf("BANDSCORE", low, rising));
      expect(numberOf("BANDSCORE", low, falling, true)).toBeGreaterThanOrEqual(
        numberOf("BANDSCORE", high, falling, true),
      );
    }),
    settings,
  );
});

test("LINEARSCORE lies between 0 and the points and never falls towards the full end", () => {
  const ends = pair(-200, 200).filter(([low, high]) => low < high);
  fc.assert(
    fc.property(ends, pair(-250, 250), amount(0, 100), fc.boolean(), ([low, high], [less, more], points, turned) => {
      const [zeroAt, fullAt, worse, better] = turned ? [high, low, more, less] : [low, high, less, more];
      const [first, second] = [worse, better].map((value) => numberOf("LINEARSCORE", value, zeroAt, fullAt, points));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(second).toBeLessThanOrEqual(points);
      expect(first).toBeLessThanOrEqual(second as number);
      expect(numberOf("LINEARSCORE", zeroAt, zeroAt, fullAt, points)).toBe(0);
      expect(numberOf("LINEARSCORE", fullAt, zeroAt, fullAt, points)).toBe(points);
    }),
    settings,
  );
});

test("SHORTFALL lies between 0 and the points, never falls with the result and is full from the target on", () => {
  const step = amount(0.01, 5);
  fc.assert(
    fc.property(
      pair(0, 100),
      amount(0, 100),
      amount(0, 60),
      amount(0, 5),
      step,
      ([less, more], target, points, per, one) => {
        const [first, second] = [less, more].map((actual) => numberOf("SHORTFALL", actual, target, points, per, one));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(points);
        expect(first).toBeLessThanOrEqual(second as number);
        if (more >= target) expect(second).toBe(points);
      },
    ),
    settings,
  );
});

test("RATIOSCORE lies between 0 and points × cap and never falls when the result gets better", () => {
  const target = amount(0.01, 500);
  fc.assert(
    fc.property(pair(0, 1000), target, amount(0, 100), amount(0, 3), ([less, more], goal, points, cap) => {
      for (const lower of [false, true]) {
        const [worse, better] = lower ? [more, less] : [less, more];
        const [first, second] = [worse, better].map((own) => numberOf("RATIOSCORE", own, goal, points, cap, lower));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(points * cap + hair);
        expect(first).toBeLessThanOrEqual(second as number);
      }
    }),
    settings,
  );
});

test("DEDUCTION lies between the floor and full points and never rises with the count", () => {
  const counts = fc.tuple(fc.nat(80), fc.nat(20));
  fc.assert(
    fc.property(pair(0, 100), counts, amount(0, 5), ([floor, full], [count, more], per) => {
      const [first, second] = [count, count + more].map((n) => numberOf("DEDUCTION", full, n, per, floor));
      expect(second).toBeGreaterThanOrEqual(floor);
      expect(first).toBeLessThanOrEqual(full);
      expect(second).toBeLessThanOrEqual(first as number);
    }),
    settings,
  );
});
