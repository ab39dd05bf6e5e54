import { describe, expect, test } from "vitest";
import { evaluate } from "../../core/evaluate";
import { printNative } from "../../core/formulas/print-native";
import { agenttable } from "../../core/functions/agenttable";
import { ratioscore } from "../../core/functions/ratioscore";
import { veto } from "../../core/functions/veto";
import { numberFromText } from "../../core/number-text";
import type { Block, Cell } from "../../core/values";
import { IronCalc } from "../../engines/iron-calc";
import { named } from "./called";
import { expectResult } from "./expect-result";

/** What a native form gives beside the cells of a block that begins in A1. */
function native(name: string, block: Block, printed: Readonly<Record<string, string>>): Cell[] {
  const form = printNative(named(name), printed) ?? [];
  const lines = typeof form === "string" ? [[form]] : form;
  const cells = block.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const formulas = lines.flatMap((line, row) => line.map((formula, c) => ({ row, column: 10 + c, formula })));
  return new IronCalc().calculateMany(cells, formulas);
}

const refused = [{ error: "#N/A" }];

test("parts with the same remainder tie, whatever the last bits of their division are", () => {
  // By hand: 10 units by 4 : 2.5 : 1 are 5⅓, 3⅓ and 1⅓, so the unit left goes to the largest.
  expectResult(evaluate(named("PAYOUT"), [1, [[4, 2.5, 1]], 1]), [[0.6, 0.3, 0.1]]);
  expect(native("PAYOUT", [[1, 4, 2.5, 1]], { amount: "A1", ratio: "B1:D1", decimals: "1" })).toEqual([0.6, 0.3, 0.1]);
  expectResult(evaluate(named("POOLSPLIT"), [1, [[4, 2.5, 1]], 1]), [[0.6, 0.3, 0.1]]);
  expect(native("POOLSPLIT", [[4, 2.5, 1]], { pool: "1", basis: "A1:C1", decimals: "1" })).toEqual([0.6, 0.3, 0.1]);
});

test("two parts add up to the amount in the native form too", () => {
  // The one comparison of two parts was no number, so the unit left was paid to nobody.
  expect(native("PAYOUT", [[0.05]], { amount: "A1", ratio: '"1:1"' })).toEqual([0.03, 0.02]);
});

test("native forms refuse an option that the function refuses", () => {
  const ratings = [[5, 4, 3, 9]];
  expect(native("CSAT", ratings, { ratings: "A1:C1", satisfied_from: "6" })).toEqual(refused);
  expect(native("CSAT", ratings, { ratings: "A1:C1", scale: "1" })).toEqual(refused);
  expect(native("CSAT", ratings, { ratings: "A1:C1", satisfied_from: "D1" })).toEqual(refused);
  expect(native("NPSINTERVAL", ratings, { scores: "A1:C1", confidence: "0" })).toEqual([...refused, ...refused]);
  expect(native("SERVICELEVEL", ratings, { waits: "A1:C1", limit: "-1" })).toEqual(refused);
  expect(native("SERVICELEVEL", ratings, { waits: "A1:C1", limit: "4", unanswered: "-1" })).toEqual(refused);
  expect(native("POOLSPLIT", [[1], [1]], { pool: "1", basis: "A1:A2", decimals: "5" })).toEqual([
    ...refused,
    ...refused,
  ]);
});

test("a slip anywhere in a table is not passed over", () => {
  const bands: Block = [
    [0.95, 0.8, 85],
    [null, "９０", 100],
  ];
  expect(native("BANDSCORE", bands, { value: "A1", bands: "B1:C2" })).toEqual(refused);
  expect(native("GRADE", bands, { score: "A1", bands: "B1:C2" })).toEqual(refused);
  expect(native("COMMISSION", bands, { sales: "A1", tiers: "B1:C2", method: '"whole"' })).toEqual(refused);
});

test("a table may have a heading, blank rows and any order", () => {
  const tiers: Block = [
    [38000, "from", "rate"],
    [null, 30000, 0.1],
    [null, null, null],
    [null, 10000, 0.08],
    [null, 0, 0.05],
  ];
  // By hand: 10000 × 5 % + 20000 × 8 % + 8000 × 10 %.
  expect(native("COMMISSION", tiers, { sales: "A1", tiers: "B1:C5" })).toEqual([2900]);
  expectResult(evaluate(named("COMMISSION"), [38000, tiers.map((row) => row.slice(1))]), 2900);
});

test("a blank option of a row is its default", () => {
  expect(native("REPLYRATE", [[8, 10, null]], { replied: "A1", inquiries: "B1", adverts: "C1" })).toEqual([0.8]);
  const deduction = { full: "A1", count: "B1", per_item: "C1", floor: "D1" };
  expect(native("DEDUCTION", [[1, 3, 2, null]], deduction)).toEqual([0]);
});

describe("scores at the edge", () => {
  test("a violation does not lift a score below 0", () => {
    expect(evaluate(veto, [-3, 1])).toBe(-3);
    expect(evaluate(veto, [92, 1])).toBe(0);
  });

  test("no complaint against a target of none meets the target and does not beat it", () => {
    expect(evaluate(ratioscore, [0, 0, 10, 1.2, true])).toBe(10);
    expect(evaluate(ratioscore, [0, 5, 10, 1.2, true])).toBe(12);
  });

  test("a log whose headings are mostly traditional gets traditional headings", () => {
    const log = [
      ["客服", "顧客", "詢問時間"],
      ["小美", "c1", null],
    ];
    expect((evaluate(agenttable, [log]) as unknown[][])[0]?.[1]).toBe("接待人數");
  });
});

test("a text of more digits than a number can have is not told to be typed as Infinity", () => {
  const digits = "9".repeat(400);
  expect(numberFromText(digits)).toBeUndefined();
  const result = evaluate(named("GRADE"), [digits]);
  expect(result).toMatchObject({ error: "#VALUE!", message: { en: expect.stringContaining("enter a number or") } });
});
