import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf, column, numberOf } from "../called";
import { seed } from "../seed";

const settings = { seed, numRuns: 500 };

/** Few different scores, so that ties are common; some people have none. */
const people = fc
  .array(fc.option(fc.integer({ min: 0, max: 30 }).map((half) => half / 2)), { minLength: 1, maxLength: 60 })
  .filter((scores) => scores.some((score) => score !== null))
  .map((scores) => scores.map((score, index) => ({ name: `员工${index + 1}`, score })));

type Row = readonly [rank: number, name: string, score: number];

function ranked(list: readonly { name: string; score: number | null }[], top?: number, ties?: string): Row[] {
  const names = column(...list.map(({ name }) => name));
  return blockOf("RANKING", names, column(...list.map(({ score }) => score)), top, ties) as unknown as Row[];
}

test("RANKING lists everybody with a score once, with their own score, best first", () => {
  fc.assert(
    fc.property(people, fc.constantFrom("standard", "dense"), (list, ties) => {
      const rows = ranked(list, undefined, ties);
      const given = list.filter(({ score }) => score !== null).map(({ name, score }) => `${name} ${score}`);
      expect(rows.map(([, name, score]) => `${name} ${score}`).sort()).toEqual(given.sort());
      rows.slice(1).forEach(([rank, , score], index) => {
        const [rankBefore, , scoreBefore] = rows[index] as Row;
        expect(score).toBeLessThanOrEqual(scoreBefore);
        expect(rank).toBeGreaterThanOrEqual(rankBefore);
        expect(rank === rankBefore).toBe(score === scoreBefore);
      });
    }),
    settings,
  );
});

test("RANKING: a standard rank is one more than the people ahead, dense ranks have no gap", () => {
  fc.assert(
    fc.property(people, (list) => {
      for (const [rank, , own] of ranked(list)) {
        expect(rank).toBe(1 + list.filter(({ score }) => score !== null && score > own).length);
      }
      const different = new Set(ranked(list).map(([, , score]) => score)).size;
      const dense = new Set(ranked(list, undefined, "dense").map(([rank]) => rank));
      expect([...dense]).toEqual(Array.from({ length: different }, (_, index) => index + 1));
    }),
    settings,
  );
});

test("RANKING: the top ranks are the beginning of the whole list, ties at the edge included", () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 20 }), (list, top) => {
      const all = ranked(list);
      const shown = ranked(list, top);
      expect(shown).toEqual(all.slice(0, shown.length));
      expect(all.slice(shown.length).every(([rank]) => rank > top)).toBe(true);
      expect(shown.every(([rank]) => rank <= top)).toBe(true);
    }),
    settings,
  );
});

test("STREAK is at most the number of periods, and one more period that meets the criterion adds one", () => {
  const periods = fc.array(fc.option(fc.integer({ min: 80, max: 100 })), { minLength: 1, maxLength: 36 });
  fc.assert(
    fc.property(periods, (list) => {
      const filled = list.filter((value) => value !== null).length;
      const streak = numberOf("STREAK", column(...list), ">=90");
      const last = list.reduce((found: number, value, index) => (value === null ? found : index), -1);
      expect(streak).toBeLessThanOrEqual(filled);
      expect(numberOf("STREAK", column(...list.slice(0, last + 1), 90), ">=90")).toBe(streak + 1);
      expect(numberOf("STREAK", column(...list, 89), ">=90")).toBe(0);
    }),
    settings,
  );
});

test("RANKSCORE: the best value has all points, equals have the same, nobody has less than one share", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.boolean(), (list, lower) => {
      const points = blockOf("RANKSCORE", column(...list), column(...list), 15, lower).flat() as number[];
      const best = lower ? Math.min(...list) : Math.max(...list);
      list.forEach((value, index) => {
        if (value === best) expect(points[index]).toBe(15);
        expect(points[index]).toBe(points[list.indexOf(value)]);
        expect(points[index]).toBeGreaterThanOrEqual(15 / list.length);
      });
    }),
    settings,
  );
});
