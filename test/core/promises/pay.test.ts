import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf, column, numberOf } from "../called";
import { seed } from "../seed";

const settings = { seed, numRuns: 300 };

const cents = (most: number) => fc.integer({ min: 1, max: most });
const team = (most: number, values: fc.Arbitrary<number>) =>
  fc.array(values, { minLength: 1, maxLength: most, size: "max" }).filter((list) => list.some((value) => value > 0));

/** The parts in whole units of their last decimal; a part that is no whole unit fails. */
function units(parts: readonly number[], decimals = 2): number[] {
  return parts.map((part) => {
    const whole = Math.round(part * 10 ** decimals);
    expect(part).toBe(whole / 10 ** decimals);
    return whole;
  });
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

function splitOf(pool: number, basis: readonly number[], decimals?: number): number[] {
  return units(blockOf("POOLSPLIT", pool, column(...basis), decimals).flat() as number[], decimals);
}

const bases = fc.oneof(
  team(2000, fc.integer({ min: 0, max: 1_000_000 })),
  team(
    2000,
    fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  ),
  team(40, fc.constantFrom(0, 1, 2, 3)),
  team(2000, fc.constant(1)),
);

test("POOLSPLIT adds up to the pool in cents, from 0.01 to 10,000,000 and for 1 to 2,000 people", () => {
  fc.assert(
    fc.property(cents(1_000_000_000), bases, (pool, basis) => {
      expect(sum(splitOf(pool / 100, basis))).toBe(pool);
    }),
    settings,
  );
});

test("POOLSPLIT gives each one the exact share up to one cent, more to nobody with less, the same to equals up to a cent", () => {
  fc.assert(
    fc.property(cents(1_000_000_000), bases, (pool, basis) => {
      const parts = splitOf(pool / 100, basis);
      const total = sum(basis);
      const people = basis.map((own, index) => ({ own, part: parts[index] as number }));
      for (const { own, part } of people) expect(Math.abs(part - (pool * own) / total)).toBeLessThan(1 + 1e-4);
      people.sort((one, other) => one.own - other.own || one.part - other.part);
      people.slice(1).forEach(({ own, part }, index) => {
        const before = people[index] as (typeof people)[number];
        expect(part).toBeGreaterThanOrEqual(before.part);
        if (own === before.own) expect(part - before.part).toBeLessThanOrEqual(1);
      });
    }),
    settings,
  );
});

test("POOLSPLIT adds up with any number of decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), cents(1_000_000), team(100, fc.nat(5000)), (decimals, pool, basis) => {
      expect(sum(splitOf(pool / 10 ** decimals, basis, decimals))).toBe(pool);
    }),
    settings,
  );
});

test("PAYOUT adds up to each amount in cents, by any ratio", () => {
  const ratio = fc.array(fc.nat(20), { minLength: 2, maxLength: 12 }).filter((list) => list.some((part) => part > 0));
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 2000, size: "max" });
  fc.assert(
    fc.property(amounts, ratio, (list, parts) => {
      const rows = blockOf("PAYOUT", column(...list.map((own) => own / 100)), parts.join(":")) as number[][];
      expect(rows.map((row) => sum(units(row)))).toEqual(list);
    }),
    { ...settings, numRuns: 50 },
  );
});

test("SALESSHARE: the shares of a team add up to 1", () => {
  fc.assert(
    fc.property(bases, (sales) => {
      const shares = blockOf("SALESSHARE", column(...sales), column(...sales)).flat() as number[];
      expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-9);
    }),
    settings,
  );
});

/** Tiers from 0 with rates in tenths of a percent that never fall. */
const risingTiers = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 8 }).chain((starts) =>
  fc.array(fc.nat(30), { minLength: starts.length + 1, maxLength: starts.length + 1 }).map((steps) => {
    const rates = steps.map((_, index) => sum(steps.slice(0, index + 1)) / 1000);
    return [0, ...starts.sort((a, b) => a - b)].map((start, index) => [start, rates[index] as number] as const);
  }),
);

test("COMMISSION with rising rates: marginal pay never jumps, never falls and never exceeds whole pay", () => {
  fc.assert(
    fc.property(risingTiers, fc.nat(120_000), (tiers, sales) => {
      const highest = tiers[tiers.length - 1]?.[1] ?? 0;
      const points = [sales, ...tiers.flatMap(([start]) => (start > 0 ? [start - 0.01, start] : start))];
      for (const point of points) {
        const [pay, next] = [point, point + 0.01].map((own) => numberOf("COMMISSION", own, tiers) as number);
        const step = (next as number) - (pay as number);
        expect(step).toBeGreaterThanOrEqual(-1e-9);
        expect(step).toBeLessThanOrEqual(0.01 * highest + 1e-9);
        expect(pay).toBeLessThanOrEqual(numberOf("COMMISSION", point, tiers, "whole") + 1e-9);
      }
    }),
    settings,
  );
});
