import fc from "fast-check";
import { expect, test } from "vitest";
import type { Argument, Block } from "../../../core/values";
import { blockOf, called, column, numberOf } from "../called";
import { seed } from "../seed";

const settings = { seed, numRuns: 1000 };

const shuffled = <T>(cells: fc.Arbitrary<T[]>) =>
  cells.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
const answers = (min: number, max: number) =>
  fc.array(
    fc.integer({ min: min * 2, max: max * 2 }).map((half) => half / 2),
    { minLength: 1, maxLength: 60 },
  );

const onScales: readonly [name: string, lowest: number, highest: number, options: readonly Argument[]][] = [
  ["CSAT", 1, 5, []],
  ["CSAT", 1, 8, [6, 8]],
  ["AVGRATING", 1, 5, []],
  ["AVGRATING", 1, 10, [10]],
  ["NPS", 0, 10, []],
  ["NPSINTERVAL", 0, 10, [0.9]],
  ["CES", 1, 7, []],
  ["SERVICELEVEL", 0, 60, [20, 3]],
];

test.each(onScales)("%s from %i to %i: the order of the answers does not matter", (name, lowest, highest, options) => {
  fc.assert(
    fc.property(shuffled(answers(lowest, highest)), ([list, other]) => {
      expect(called(name, column(...other), ...options)).toEqual(called(name, column(...list), ...options));
    }),
    settings,
  );
});

test.each(onScales)("%s from %i to %i: blanks among the answers change nothing", (name, lowest, highest, options) => {
  fc.assert(
    fc.property(answers(lowest, highest), fc.nat(60), (list, position) => {
      const withBlanks = [...list.slice(0, position), null, "", ...list.slice(position), null];
      expect(called(name, column(...withBlanks), ...options)).toEqual(called(name, column(...list), ...options));
    }),
    settings,
  );
});

test("QUALITATIVE: the order of the raters does not matter, nor that of the scale", () => {
  const words = ["优", "良", "中", "差"];
  const rows = words.map((word, index) => [word, 10 - index * 2.5]);
  const ratings = fc.array(fc.constantFrom(...words), { minLength: 1 });
  fc.assert(
    fc.property(shuffled(ratings), shuffled(fc.constant(rows)), ([list, other], [scale, turned]) => {
      expect(called("QUALITATIVE", [other], turned)).toBe(called("QUALITATIVE", [list], scale));
    }),
    settings,
  );
});

test("RESPONSETIME: the order of the rows does not matter beyond a millisecond", () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 86_399 }), fc.option(fc.integer({ min: 0, max: 7200 })));
  const replied = row.filter(([, gap]) => gap !== null);
  const rows = fc.tuple(replied, fc.array(row)).map(([one, others]) => [one, ...others]);
  const asked = (list: readonly (readonly [number, number | null])[]): Block =>
    list.map(([start]) => [46000 + start / 86_400]);
  const answered = (list: readonly (readonly [number, number | null])[]): Block =>
    list.map(([start, gap]) => [gap === null ? null : 46000 + (start + gap) / 86_400]);
  fc.assert(
    fc.property(shuffled(rows), ([list, other]) => {
      const mean = numberOf("RESPONSETIME", asked(list), answered(list));
      const gaps = list.flatMap(([, gap]) => gap ?? []);
      expect(Math.abs(mean - gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)).toBeLessThan(0.0011);
      expect(Math.abs(numberOf("RESPONSETIME", asked(other), answered(other)) - mean)).toBeLessThan(0.0011);
    }),
    settings,
  );
});

test("NPSINTERVAL lies between −100 and 100, the low end first", () => {
  fc.assert(
    fc.property(answers(0, 10), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, confidence) => {
      const [[low, high] = []] = blockOf("NPSINTERVAL", column(...list), confidence) as number[][];
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(high as number);
    }),
    settings,
  );
});
