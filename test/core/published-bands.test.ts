import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/values";
import { called, column, expectPrinted, numberOf, sentence } from "./called";

type Band = readonly [limit: number, points: number];

/** On each limit its own points; a hair on the worse side of it those of the next band, after the last 0. */
function expectSteps(bands: readonly Band[], lowerIsBetter = false): void {
  bands.forEach(([limit, points], index) => {
    const worse = lowerIsBetter ? limit + 0.001 : limit - 0.001;
    expect(called("BANDSCORE", limit, bands, lowerIsBetter)).toBe(points);
    expect(called("BANDSCORE", worse, bands, lowerIsBetter)).toBe(bands[index + 1]?.[1] ?? 0);
  });
}

const attainment: readonly Band[] = [
  [1, 100],
  [0.9, 85],
  [0.8, 70],
  [0.7, 55],
  [0.6, 40],
  [0.5, 25],
  [0.4, 10],
];
const conversion: readonly Band[] = [
  [0.45, 100],
  [0.4, 80],
  [0.35, 60],
];
const orderValue: readonly Band[] = [
  [250, 100],
  [230, 80],
  [210, 60],
];
const replies: readonly Band[] = [
  [0.98, 100],
  [0.95, 80],
  [0.92, 60],
];
const response: readonly Band[] = [
  [35, 100],
  [45, 80],
  [55, 60],
];
const medals: readonly (readonly Cell[])[] = [
  [90, "金"],
  [80, "银"],
  [70, "铜"],
  [0, "无"],
];

describe("pay table of service staff (客服绩效薪资评分表: 30, 20, 20, 20, 5, 5 %)", () => {
  test("attainment, conversion, order value and replies: every limit belongs to its own band", () => {
    for (const bands of [attainment, conversion, orderValue, replies]) expectSteps(bands);
  });

  test("response time, lower is better: 35 and 45 s still belong to their bands, above 55 is 0", () => {
    expectSteps(response, true);
    expect(called("BANDSCORE", column(35, 35.5, 55, 55.01), response, true)).toEqual(column(100, 80, 60, 0));
  });

  test("attainment of 0.8999 has 70, and 0.9 as a sum of 0.3 three times has 85", () => {
    expect(called("BANDSCORE", column(0.8999, 0.3 + 0.3 + 0.3), attainment)).toEqual(column(70, 85));
  });

  test("its typo, “<55” for “>55”, gives the limit 55 twice and is refused by name", () => {
    expect(sentence(called("BANDSCORE", 50, [...response, [55, 0]], true))).toContain('repeats "55"');
  });

  test("a person of 85, 80, 100, 80, 80 and 100 has 86.5 and silver", () => {
    const points = [
      called("BANDSCORE", 0.95, attainment),
      called("BANDSCORE", 0.41, conversion),
      called("BANDSCORE", 250, orderValue),
      called("BANDSCORE", 0.97, replies),
      called("BANDSCORE", 40, response, true),
      100,
    ] as Cell[];
    expect(points).toEqual([85, 80, 100, 80, 80, 100]);
    const score = numberOf("SCORECARD", [points], [[30, 20, 20, 20, 5, 5]]);
    expect(score).toBe(86.5);
    expect(called("GRADE", score, medals)).toBe("银");
  });

  test("medals: 70 to below 80, 80 to below 90, 90 to 100; no hair between them", () => {
    expect(called("GRADE", column(69.99, 70, 79.999, 80, 89.999, 90, 100), medals)).toEqual(
      column("无", "铜", "铜", "银", "银", "金", "金"),
    );
  });
});

describe("monthly appraisal of online shops (电商客服月度绩效考核表)", () => {
  const grades = [
    [95, "卓越"],
    [90, "优秀"],
    [85, "良好"],
    [70, "中"],
  ];

  test("94.5, 89.5 and 84.5, which its grades 90–94, 85–89 and 70–84 leave out, have one here", () => {
    expect(called("GRADE", column(95, 94.5, 89.5, 84.5), grades)).toEqual(column("卓越", "优秀", "良好", "中"));
  });

  test("below its last grade the call says so instead of giving the last one", () => {
    expect(sentence(called("GRADE", 69.9, grades))).toContain("below the lowest limit 70");
  });

  test("limits of 60, 50, 45 and 38 % conversion, 1.25 to 0.95 of the shop's order value, 6 to 30 s first response", () => {
    const by = (limits: readonly number[]) => limits.map((limit, index): Band => [limit, 100 - 20 * index]);
    expectSteps(by([0.6, 0.5, 0.45, 0.38]));
    expectSteps(by([1.25, 1.15, 1.05, 0.95]));
    expectSteps(by([6, 12, 20, 30]), true);
  });
});

describe("Taobao staff of 2017 (淘宝客服绩效考核表: 40, 25, 5, 10, 10, 10 %)", () => {
  test("its weights add up to 100", () => {
    expect(called("SCORECARD", [[90, 90, 90, 90, 90, 90]], [[40, 25, 5, 10, 10, 10]])).toBe(90);
  });

  test("basic pay by score: 90 and more 3,100, 80 to below 90 2,900, 70 to below 80 2,800", () => {
    const pay: readonly Band[] = [
      [90, 3100],
      [80, 2900],
      [70, 2800],
    ];
    expectSteps(pay);
    expect(called("BANDSCORE", column(100, 84.5, 70), pay)).toEqual(column(3100, 2900, 2800));
  });

  test("below 70 it deducts by the point: at 20 a point 66 leaves 2,720", () => {
    expect(called("SHORTFALL", column(70, 66), 70, 2800, 20, 1)).toEqual(column(2800, 2720));
  });
});

describe("call centre 11183 (45, 40, 15 %)", () => {
  test("quality: 90 % and more full, 85 to 90 % straight between, below nothing", () => {
    expect(called("LINEARSCORE", column(0.95, 0.9, 0.875, 0.85, 0.8), 0.85, 0.9, 40)).toEqual(column(40, 40, 20, 0, 0));
  });

  test("orders a day: it says 300 full, 300–250 linear, below 220 nothing; here 220–250 has a score at either end", () => {
    expect(called("LINEARSCORE", column(300, 275, 250, 235, 220), 250, 300, 45)).toEqual(column(45, 22.5, 0, 0, 0));
    expect(called("LINEARSCORE", column(300, 260, 240, 220, 219), 220, 300, 45)).toEqual(column(45, 22.5, 11.25, 0, 0));
  });
});

describe("JD after-sales (50, 20, 10 points)", () => {
  test("satisfaction: 2 points for each percent below 90 %, never below 0", () => {
    expect(called("SHORTFALL", column(0.95, 0.9, 0.895, 0.88, 0.65, 0.6), 0.9, 50, 2)).toEqual(
      column(50, 50, 49, 46, 0, 0),
    );
  });

  test("with few reviews 1 point for each bad one: 3 bad ones leave 47", () => {
    expect(called("DEDUCTION", 50, 3, 1)).toBe(47);
  });

  test("checked in 20 minutes 1 point a percent, handled in 20 minutes half a point", () => {
    expect(called("SHORTFALL", 0.87, 0.9, 20, 1)).toBe(17);
    expect(called("SHORTFALL", 0.87, 0.9, 10, 0.5)).toBe(8.5);
  });
});

describe("team scheme of 2024 (及时响应 10, 服务态度 10, 好评 10, 客单价 15, 付款 15, 售后 30, 技能 10)", () => {
  test("25 s 以内 is inclusive and > 60 % is strict: a limit counts as reached, a strict one is a comparison", () => {
    expect(called("BANDSCORE", column(24, 25, 25.1), [[25, 10]], true)).toEqual(column(10, 10, 0));
    expect(called("BANDSCORE", column(0.6, 0.61), [[0.6, 15]])).toEqual(column(15, 15));
    expect(called("PASSFAIL", column(...[0.6, 0.61].map((rate) => rate > 0.6)), 15)).toEqual(column(0, 15));
    expect(called("STREAK", column(0.61, 0.6), ">=60%")).toBe(2);
    expect(called("STREAK", column(0.61, 0.6), ">60%")).toBe(0);
  });

  test("unanswered people: none costs nothing, up to 5 cost 2; above 5, which it leaves open, is 0 here", () => {
    expect(
      called(
        "BANDSCORE",
        column(0, 1, 5, 6),
        [
          [0, 10],
          [5, 8],
        ],
        true,
      ),
    ).toEqual(column(10, 8, 8, 0));
  });

  test("its points already carry their weight: full marks are 100 as a sum, and 17.5 if weighted again", () => {
    const full = [10, 10, 10, 15, 15, 30, 10];
    expect(full.reduce((sum, points) => sum + points)).toBe(100);
    expectPrinted(called("SCORECARD", [full], [full]), "17.5");
  });
});
