import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../../core/explain/explain";
import type { Explanation } from "../../../core/explain/explanation";
import { areaName, cellName } from "../../../core/formulas/reference";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { called } from "../called";
import { seed } from "../seed";
import { sheetOf } from "./sheet-of";

const settings = { seed, numRuns: 150 };

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

/** A number as it is shown; a blank is nothing. */
function shown(text: string | undefined): number {
  return text === "blank" ? 0 : Number((text ?? "").replace(/,/g, "").replace("−", "-").replace("\u00a0%", ""));
}

const values = (parts: Explanation["parts"] | undefined) => (parts ?? []).map(({ value }) => shown(value.en));

/** A column A of cells, and a call beside its nth row that fills as many. */
function explained(column: readonly Cell[], text: string, shows: Cell, at = 0): Explanation | undefined {
  const rows = column.map((cell, index) => [cell, index === 0 ? { formula: text, shows } : null]);
  return explain({ sheet: sheetOf("S", rows), others: new Map(), read: readFormula }, { row: at, column: 1 });
}

const cents = fc.integer({ min: 1, max: 10_000_000 }).map((amount) => amount / 100);

test("everybody's parts are the pool", () => {
  const people = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(
      cents,
      people.filter((list) => list.some(Boolean)),
      fc.nat(29),
      (pool, basis, any) => {
        const at = any % basis.length;
        const text = `=POOLSPLIT(${pool},${areaName(0, 0, basis.length, 1)})`;
        const found = explained(basis, text, null, at);
        expect(sum(values(found?.parts))).toBeCloseTo(pool, 2);
        const own = found?.parts.filter(({ isChosen }) => isChosen).map(({ value }) => value);
        expect(own).toEqual(basis[at] === null ? [] : [found?.result]);
      },
    ),
    settings,
  );
});

test("the instalments are the amount", () => {
  const ratio = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(cents, ratio, (amount, weights) => {
      const found = explained([amount], `=PAYOUT(A1,"${weights.join(":")}")`, null);
      expect(sum(values(found?.parts))).toBeCloseTo(amount, 2);
    }),
    settings,
  );
});

test("the slices are the commission", () => {
  const tiers = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 30 })), {
    selector: ([from]) => from,
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), tiers, (sales, table) => {
      const rates = table.map(([from, percent]) => [from, percent / 100]);
      const written = `{${rates.map((tier) => tier.join(",")).join(";")}}`;
      const found = explained([sales], `=COMMISSION(A1,${written})`, null);
      expect(sum(values(found?.parts))).toBeCloseTo(called("COMMISSION", sales, rates) as number, 4);
    }),
    settings,
  );
});

test.each(["wait", "skip", "zero"])("the metrics times their weights are the score (%s)", (missing) => {
  const metrics = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(metrics, (column) => {
      const found = explained(column, `=SCORECARD(A1:A5,{40;30;15;10;5},"${missing}")`, null);
      // Each part is rounded to two decimals.
      if (found?.result) expect(Math.abs(sum(values(found.parts)) - shown(found.result.en))).toBeLessThan(0.031);
      else expect(found?.problem?.isWrong).toBe(false);
    }),
    settings,
  );
});

test("what counts and what does not are all the cells", () => {
  const cells = fc.array(fc.constantFrom<Cell>(null, "", " ", 0, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(cells, (ratings) => {
      const found = explained(["Ratings", ...ratings], `=CSAT(A1:${cellName(ratings.length, 0)})`, null);
      const counted = ratings.filter((rating) => typeof rating === "number" && rating > 0).length;
      if (counted === 0) expect(found?.problem?.isWrong).toBe(false);
      else {
        expect(sum(values(found?.parts))).toBe(counted);
        expect(found?.answers?.en).toMatch(
          new RegExp(`^${counted} cells count, ${ratings.length + 1 - counted} do(es)? not:`),
        );
      }
    }),
    settings,
  );
});

test("Wilson's interval holds the share, and narrows with more cases", () => {
  const width = (hits: number, of: number) => {
    const found = explained([null], `=CONVERSION(${of},${hits})`, null);
    const [, low, high] = /: ([\d.]+)\u00a0% to ([\d.]+)\u00a0%/.exec(found?.interval?.text.en ?? "") ?? [];
    const share = Math.round((hits / of) * 1000) / 10;
    expect(Number(low)).toBeLessThanOrEqual(share);
    expect(Number(high)).toBeGreaterThanOrEqual(share);
    return Number(high) - Number(low);
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, any) => {
      const hits = any % (of + 1);
      expect(width(hits * 20, of * 20)).toBeLessThan(width(hits, of));
    }),
    settings,
  );
});
