import { describe, expect, test } from "vitest";
import { blockOf, called, column, expectPrinted, numberOf, sentence } from "../called";
import { expectResult } from "../expect-result";

describe("the four Chinese scoring methods", () => {
  test("扣分法: 3 delays at 0.1 leave 4.7 of 5, weighted by 10 % 0.47", () => {
    expect(called("DEDUCTION", 5, 3, 0.1)).toBe(4.7);
    expectPrinted(numberOf("DEDUCTION", 5, 3, 0.1) * 0.1, "0.47");
  });

  test("扣分法: all 5 points are gone at the 50th delay and stay gone", () => {
    expect(called("DEDUCTION", 5, column(49, 50, 51), 0.1)).toEqual(column(0.1, 0, 0));
  });

  test("50 points: 0.9 % short at 9 a percent leaves 41.9, 24.95 % short at 2 leave 0.1", () => {
    expect(called("SHORTFALL", 0.891, 0.9, 50, 9)).toBe(41.9);
    expect(called("SHORTFALL", 0.6505, 0.9, 50, 2)).toBe(0.1);
  });

  test("扣分法 outside the weights: 4 accidents at 0.1 come off the total of 88", () => {
    expect(called("DEDUCTION", 88, 4, 0.1)).toBe(87.6);
  });

  test("分档计分法: early 5, in time 4, up to 10 days late 3, later 0; exactly 10 days is up to 10", () => {
    const bands = [
      [-1, 5],
      [0, 4],
      [10, 3],
    ];
    expect(called("BANDSCORE", column(-2, -1, 0, 1, 10, 11), bands, true)).toEqual(column(5, 5, 4, 3, 3, 0));
  });

  test("分档计分法: whoever holds up a later milestone has 0 at any delay", () => {
    expect(called("VETO", column(4, 3, 3), column(0, 0, 1))).toEqual(column(4, 3, 0));
  });

  test("否定法: two results and nothing between", () => {
    expect(called("PASSFAIL", column("是", "否", true, 0), 10)).toEqual(column(10, 0, 10, 0));
    expect(sentence(called("PASSFAIL", 0.5, 10))).toContain("write TRUE or FALSE");
  });

  test("定性评价法: warehouse, operations and manager each give up to 10, the mean counts", () => {
    const scale = [
      ["优", 10],
      ["良", 8],
      ["中", 6],
    ];
    expectResult(called("QUALITATIVE", [["优", "良", "中"]], scale), 8);
    expect(sentence(called("QUALITATIVE", [["优", "好"]], scale))).toContain('is "好", which is not in the scale');
  });
});

describe("linear and by ratio", () => {
  test("JD after-sales: 88 % against 90 % costs 2 points a percent, 46 of 50", () => {
    expect(called("SHORTFALL", 0.88, 0.9, 50, 2)).toBe(46);
  });

  test("NICE Uptivity: (worst − actual) ÷ (worst − best), clamped; a handle time of 300 between 420 and 240 is 2/3", () => {
    expectResult(called("LINEARSCORE", 300, 420, 240, 30), 20);
    expect(called("LINEARSCORE", column(450, 200), 420, 240, 30)).toEqual(column(0, 30));
  });

  test("Zendesk QA: a category's score is (selected − lowest) ÷ (highest − lowest); 4 on 1 to 5 is 75", () => {
    expect(called("LINEARSCORE", column(1, 4, 5), 1, 5, 100)).toEqual(column(0, 75, 100));
  });

  test("Ambition does not cap: 2 of 4 deals × 20 % and 40,000 of 20,000 × 80 % are 10 + 160 = 170", () => {
    expect(called("RATIOSCORE", column(2, 40000), column(4, 20000), column(20, 80), 2)).toEqual(column(10, 160));
  });

  test("with the usual cap the same agent has 10 + 80", () => {
    expect(called("RATIOSCORE", column(2, 40000), column(4, 20000), column(20, 80))).toEqual(column(10, 80));
  });

  test("lower is better: 40 s against 30 s is target ÷ actual, 0.75 (2 − actual ÷ target would be 0.67)", () => {
    expect(called("RATIOSCORE", 40, 30, 100, 1, true)).toBe(75);
  });

  test("first place earns 15 of 15 and ties share the better place", () => {
    const orders = column(260, 240, 240, 210);
    expect(called("RANKSCORE", orders, orders, 15)).toEqual(column(15, 11.25, 11.25, 3.75));
  });
});

describe("weighted scores", () => {
  const [metrics, weights] = [[[80, null, 90, 70]], [[0.4, 0.3, 0.2, 0.1]]];

  test("80, blank, 90, 70 at 40, 30, 20, 10 %: 81.43 when the blank is left out, 57.0 when it counts as 0", () => {
    expectPrinted(called("SCORECARD", metrics, weights, "skip"), "81.43");
    expectPrinted(called("SCORECARD", metrics, weights, "zero"), "57.0");
  });

  test("by default the score waits for the missing metric", () => {
    expect(called("SCORECARD", metrics, weights)).toBeNull();
  });

  test("Zendesk QA: reviews of 100, 9.91, 63.96, 90.99 and 0 have an IQS of 52.97", () => {
    const reviews = [[100, 9.91, 63.96, 90.99, 0]];
    expectPrinted(called("SCORECARD", reviews, [[20, 20, 20, 20, 20]]), "52.97");
  });

  test("Zendesk QA: a category that does not apply drops out, a failed critical one makes the review 0", () => {
    const review = numberOf("SCORECARD", [[100, null, 50]], [[50, 25, 25]], "skip");
    expectPrinted(review, "83.33");
    expect(called("VETO", review, 1)).toBe(0);
  });

  test("60, 66 and 60 at 40, 35 and 25 % are 62.1, not 62.099999999999994", () => {
    const one = [60, 66, 60];
    expect(called("SCORECARD", [one], [[0.4, 0.35, 0.25]])).toBe(62.1);
    expect(called("SCORECARD", [one, one], [[0.4, 0.35, 0.25]])).toEqual(column(62.1, 62.1));
  });
});

describe("ranks", () => {
  test("95, 90, 90, 85: places 1, 2, 2, 4, and with dense places 1, 2, 2, 3", () => {
    const [names, scores] = [column("A", "B", "C", "D"), column(90, 95, 85, 90)];
    const places = (ties?: string) => blockOf("RANKING", names, scores, undefined, ties).map(([rank]) => rank);
    expect(places()).toEqual([1, 2, 2, 4]);
    expect(places("dense")).toEqual([1, 2, 2, 3]);
  });

  test("three months in first place in a row earn the award of 300 yuan, two do not", () => {
    expect(called("STREAK", [[2, 1, 1, 1]], "=1")).toBe(3);
    expect(called("STREAK", [[1, 1, 2, 1, 1]], "=1")).toBe(2);
    expect(called("STREAK", [[1, 1, null, 1]], "=1")).toBe(1);
  });

  test("satisfaction of 90 % and more is excellent, 80 % solved is a pass (a published standard)", () => {
    expect(
      called("GRADE", column(0.9, 0.899), [
        [0.9, "优秀"],
        [0, "合格以下"],
      ]),
    ).toEqual(column("优秀", "合格以下"));
    expect(called("BANDSCORE", column(0.8, 0.7999), [[0.8, 100]])).toEqual(column(100, 0));
  });
});
