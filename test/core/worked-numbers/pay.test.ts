import { describe, expect, test } from "vitest";
import { called, column, expectPrinted, numberOf, sentence } from "../called";
import { expectResult } from "../expect-result";

describe("commission", () => {
  const tiers = [
    [0, 0.05],
    [10000, 0.08],
    [30000, 0.1],
  ];

  test("38,000 at 5, 8 and 10 % from 0, 10,000 and 30,000: 2,900 marginal, 3,800 whole", () => {
    expect(called("COMMISSION", 38000, tiers)).toBe(10000 * 0.05 + 20000 * 0.08 + 8000 * 0.1);
    expectResult(called("COMMISSION", 38000, tiers), 2900);
    expectResult(called("COMMISSION", 38000, tiers, "whole"), 3800);
  });

  test("one yuan more at 30,000 raises marginal pay by 10 cents, whole pay by 600", () => {
    expectResult(called("COMMISSION", column(30000, 30001), tiers), column(2100, 2100.1));
    expectResult(called("COMMISSION", column(29999, 30000), tiers, "whole"), column(2399.92, 3000));
  });

  test("falling rates work too: 8 % up to 10,000, then 5 %", () => {
    expectResult(
      called("COMMISSION", 15000, [
        [0, 0.08],
        [10000, 0.05],
      ]),
      1050,
    );
  });

  test("half a percent of the public sales: 200,000 are 1,000", () => {
    expect(called("COMMISSION", 200000, [[0, 0.005]])).toBe(1000);
  });

  test("sales after returns below zero are refused, not paid as a fine", () => {
    expect(sentence(called("COMMISSION", -500, tiers))).toContain("cannot be negative");
  });
});

describe("pool", () => {
  test("1,000 for three: rounding each gives 999.99, here the parts are 333.34, 333.33 and 333.33", () => {
    expect(called("POOLSPLIT", 1000, column(1, 1, 1))).toEqual(column(333.34, 333.33, 333.33));
  });

  test("the pool times the share of sales: 5,000 by 30, 50 and 20 %", () => {
    expect(called("POOLSPLIT", 5000, column(30000, 50000, 20000))).toEqual(column(1500, 2500, 1000));
  });

  test("the same pool by scores is another split: which key holds must be agreed", () => {
    expect(called("POOLSPLIT", 5000, column(80, 90, 80))).toEqual(column(1600, 1800, 1600));
  });

  test("half a percent of public sales of 200,000, by 60 and 40 % of own sales: 600 and 400", () => {
    expect(called("POOLSPLIT", 200000 * 0.005, column(60000, 40000))).toEqual(column(600, 400));
  });

  test("a published table: 1 % of the public sales by heads; 12,345.67 for four is 30.87, 30.87, 30.86, 30.86", () => {
    const parts = called("POOLSPLIT", 12345.67 * 0.01, column(1, 1, 1, 1));
    expect(parts).toEqual(column(30.87, 30.87, 30.86, 30.86));
  });

  test("0.01 among bases of 999,991, 999,992 and 0: the cent goes to the largest, however close the next one is", () => {
    expect(called("POOLSPLIT", 0.01, column(999991, 999992, 0))).toEqual(column(0, 0.01, 0));
  });

  test("a team without sales has no key: nothing is paid by chance", () => {
    expect(sentence(called("POOLSPLIT", 5000, column(0, 0)))).toContain("nothing to share by");
  });
});

describe("payout", () => {
  test("month, quarter and year at 5 : 2 : 3: of 1,000 come 500, 200 and 300", () => {
    expect(called("PAYOUT", 1000)).toEqual([[500, 200, 300]]);
  });

  test("1,234.57 at 5 : 2 : 3 is 617.285, 246.914 and 370.371: the cent left goes to the largest remainder", () => {
    expect(called("PAYOUT", 1234.57)).toEqual([[617.29, 246.91, 370.37]]);
  });

  test("1.005 is paid as 1.01, as both programs round it, although it is stored as 1.00499999999999989", () => {
    expect(called("PAYOUT", 1.005, "1:1")).toEqual([[0.51, 0.5]]);
  });

  test("a month's pay: 3,000 basic, 1,500 own, 0.5 % of 200,000 public sales × 30 %, 300 award are 5,100", () => {
    const own = numberOf("COMMISSION", 200000, [[0, 0.005]]) * numberOf("SALESSHARE", 30, column(30, 70));
    expectPrinted(3000 + 1500 + own + 300, "5100");
  });
});

test("a part of a payout that is left blank is asked for: the parts behind it would be paid at another time", () => {
  expect(sentence(called("PAYOUT", 800, [[5, null, 3]]))).toMatch(
    /2.* is no ratio: give each part, .* 0 for none, none negative\.$/,
  );
  expect(called("PAYOUT", 800, [[5, 0, 3]])).toEqual([[500, 0, 300]]);
});
