import { describe, expect, test } from "vitest";
import { languages } from "../../../core/text";
import type { Cell } from "../../../core/values";
import { english, explained } from "./explained";
import { formula, sheetOf } from "./sheet-of";

/** A call with written-out arguments in A1. */
const alone = (text: string, shows: Cell) => explained(sheetOf("S", [[formula(text, shows)]]), "A1");

describe("a rate is shown as it is applied", () => {
  test("a commission by slices", () => {
    expect(english(alone("=COMMISSION(20000,{0,0.0125;18000,0.025})", 275)?.parts)).toEqual([
      "From 0 | 18,000 × 1.25\u00a0% | 225.00",
      "From 18,000 | 2,000 × 2.5\u00a0% | 50.00",
    ]);
  });

  test("a commission of the whole", () => {
    const found = alone('=COMMISSION(50000,{0,0.0006},"whole")', 30);
    expect(english(found?.parts)).toEqual(["From 0 | 50,000 × 0.06\u00a0% | 30.00"]);
    expect(found?.parts[0]?.detail?.["zh-CN"]).toBe("50,000 × 0.06%");
    expect(found?.parts[0]?.detail?.["zh-TW"]).toBe("50,000 × 0.06%");
  });

  test("weights and metrics of a score", () => {
    expect(english(alone("=SCORECARD({80.125,96},{0.125,0.875})", 94.015625)?.parts)).toEqual([
      "1 | 80.125 × 12.5\u00a0% | 10.02",
      "2 | 96 × 87.5\u00a0% | 84",
    ]);
    expect(english(alone("=SCORECARD({90,90},{0.0125,0.9875})", 90)?.parts)?.[0]).toBe("1 | 90 × 1.25\u00a0% | 1.13");
  });

  test("what a shortfall is counted from: 50 − 2 × 1.75 = 46.5", () => {
    const found = alone("=SHORTFALL(88.25%,90%,50,2)", 46.5);
    expect(found?.result?.en).toBe("46.5");
    expect(found?.reckoning?.en).toContain("50 − 2 × (90\u00a0% − 88.25\u00a0%) ÷ 0.01");
    expect(found?.reckoning?.["zh-TW"]).toContain("50 − 2 × (90% − 88.25%) ÷ 0.01");
  });
});

describe("a value and the limits it is held against", () => {
  const beside = (value: number, bands: readonly (readonly [number, number])[], shows: number, percent: number[]) => {
    const rows = bands.map((band, row) => [row === 0 ? value : null, ...band]);
    const sheet = sheetOf("S", [...rows, [formula(`=BANDSCORE(A1,B1:C${rows.length})`, shows)]], percent);
    return explained(sheet, `A${rows.length + 1}`);
  };
  const labels = (found: ReturnType<typeof beside>) =>
    found?.parts.map(({ label, isChosen }) => `${label.en}${isChosen ? " ←" : ""}`);

  test("a share just below a limit", () => {
    const found = beside(
      0.8996,
      [
        [0.9, 10],
        [0.8, 5],
      ],
      5,
      [0, 1],
    );
    expect(found?.given?.en).toBe("value 89.96\u00a0%");
    expect(labels(found)).toEqual(["≥ 90\u00a0%", "≥ 80\u00a0% ←"]);
  });

  test("a limit just below everything", () => {
    const found = beside(
      0.9993,
      [
        [0.9995, 10],
        [0.99, 5],
      ],
      5,
      [0, 1],
    );
    expect(found?.given?.["zh-CN"]).toBe("数值 99.93%");
    expect(labels(found)).toEqual(["≥ 99.95\u00a0%", "≥ 99\u00a0% ←"]);
  });

  test("limits and points with three decimals", () => {
    const found = beside(
      4.854,
      [
        [4.855, 10.125],
        [4.8, 5],
      ],
      5,
      [],
    );
    expect(found?.given?.en).toBe("value 4.854");
    expect(labels(found)).toEqual(["≥ 4.855", "≥ 4.8 ←"]);
    expect(found?.parts[0]?.value.en).toBe("10.125");
    expect(
      labels(
        beside(
          0.987,
          [
            [0.985, 10],
            [0.9, 5],
          ],
          10,
          [],
        ),
      ),
    ).toEqual(["≥ 0.985 ←", "≥ 0.9"]);
  });

  test("no noise of the computation is shown", () => {
    const found = beside(
      0.1 + 0.7,
      [
        [0.1 + 0.7, 10],
        [0.07, 5],
      ],
      10,
      [0, 1],
    );
    expect(found?.given?.en).toBe("value 80\u00a0%");
    expect(labels(found)).toEqual(["≥ 80\u00a0% ←", "≥ 7\u00a0%"]);
  });
});

describe("limits written in the formula", () => {
  const rows = (text: string) => [[30, 15, formula(text, 20)]];
  const found = (text: string) => explained(sheetOf("S", rows(text)), "C1");

  test("are the limits themselves, not their row numbers", () => {
    const half = found("=BANDSCORE(B1/A1,{0.3,10;0.5,20})");
    expect(english(half?.parts)).toEqual(["≥ 0.5 | 20", "≥ 0.3 | 10"]);
    expect(half?.parts.map(({ isChosen }) => isChosen)).toEqual([true, false]);
    for (const language of languages) expect(half?.parts[0]?.label[language]).toBe("≥ 0.5");
  });

  test("where lower is better", () => {
    expect(english(found("=BANDSCORE(15,{20,20;60,10},TRUE)")?.parts)).toEqual(["≤ 20 | 20", "≤ 60 | 10"]);
  });

  test("of a table of grades", () => {
    expect(english(found('=GRADE(B1,{0,"C";12.5,"B";20,"A"})')?.parts)).toEqual(["≥ 20 | A", "≥ 12.5 | B", "≥ 0 | C"]);
  });
});

describe("a share that is almost nothing or almost everything is never shown as that", () => {
  test.each([
    [10_000, 4, "0.04"],
    [300, 1, "0.33"],
    [200, 1, "0.5"],
    [100_000, 99_999, "99.999"],
    [2000, 1999, "99.95"],
    [300, 299, "99.67"],
    [80, 1, "1.3"],
    [7, 6, "85.7"],
    [9, 0, "0.0"],
    [9, 9, "100.0"],
  ])("of %s, %s", (contacts, complaints, percent) => {
    const found = alone(`=COMPLAINTRATE(${complaints},${contacts})`, complaints / contacts);
    expect(found?.result?.en).toBe(`${percent}\u00a0%`);
    expect(found?.result?.["zh-CN"]).toBe(`${percent}%`);
    expect(found?.result?.["zh-TW"]).toBe(`${percent}%`);
  });
});

describe("money has the decimals it is paid in", () => {
  test("a pool with four", () => {
    const first = alone("=POOLSPLIT(1,{1;1;1},4)", 0.3334);
    expect(first?.result?.en).toBe("0.3334");
    expect(english(first?.parts)).toEqual(["1 | 0.3334", "2 | 0.3333", "3 | 0.3333"]);
    const sheet = sheetOf("S", [
      [1, formula("=POOLSPLIT(1,A1:A3,4)", 0.3334)],
      [1, 0.3333],
      [1, 0.3333],
    ]);
    expect(explained(sheet, "B3")?.result?.en).toBe("0.3333");
  });

  test("instalments with three", () => {
    const found = alone('=PAYOUT(10,"1:1:1",3)', 3.334);
    expect(found?.result?.en).toBe("3.334");
    expect(found?.parts.map(({ value }) => value.en)).toEqual(["3.334", "3.333", "3.333"]);
  });

  test("two, where it is a quotient without an end", () => {
    expect(alone("=AOV(100,3)", 100 / 3)?.result?.en).toBe("33.33");
    expect(alone("=AOV(100,8)", 12.5)?.result?.en).toBe("12.50");
  });
});
