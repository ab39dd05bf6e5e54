import { describe, expect, test } from "vitest";
import { beside, english, explained, times } from "./explained";
import { formula, sheetOf } from "./sheet-of";

describe("satisfaction", () => {
  const ratings = [...times(25, 5), ...times(5, 2), ...times(4, null), 0, 0];
  const sheet = beside("=CSAT(A1:A37)", 25 / 30, ratings);

  test("the share in words, what counts and what does not, and the definition", () => {
    const found = explained(sheet, "B1");
    expect(found?.kpi).toBe("CSAT");
    expect(found?.result?.en).toBe("83.3\u00a0%");
    expect(found?.result?.["zh-CN"]).toBe("83.3%");
    expect(found?.reckoning?.en).toBe("25 satisfied ÷ 30 answers");
    expect(found?.reckoning?.["zh-CN"]).toBe("25 人满意 ÷ 30 人评分");
    expect(found?.answers?.en).toBe("30 cells count, 7 do not: 4 blank, 2 zeros (not answered), 1 heading.");
    expect(found?.rules.map(({ en }) => en)).toEqual(["Satisfied is 4 and above on a scale of 1 to 5."]);
    expect(english(found?.parts)).toEqual(["Satisfied | 25", "Not satisfied | 5"]);
    expect(found?.problem).toBeUndefined();
    expect(found?.notes).toEqual([]);
    expect(found?.native).toMatch(/^=.*COUNTIF\(A1:A37,">=4"\)/);
  });

  test("with so few answers the interval says that the sample is small", () => {
    const interval = explained(sheet, "B1")?.interval;
    expect(interval?.text.en).toMatch(/^95\u00a0% interval: 66\.4\u00a0% to 92\.7\u00a0%\. The sample is small/);
    expect(interval?.isWide).toBe(true);
  });

  test("another scale has its own customary threshold", () => {
    const found = explained(beside("=CSAT(A2:A5,,7)", 0.5, [7, 6, 5, 2]), "B1");
    expect(found?.rules.map(({ en }) => en)).toEqual(["Satisfied is 6 and above on a scale of 1 to 7."]);
    expect(found?.answers?.en).toBe("4 cells count, none is left out.");
  });

  // Published: 4 of 4, 51.0 to 100 %; 1602 of 1800, 87.5 to 90.4 %.
  test.each([
    [4, 4, "51.0", "100.0"],
    [1602, 1800, "87.5", "90.4"],
    [0, 10, "0.0", "27.8"],
  ])("Wilson's interval of %s out of %s", (hits, of, low, high) => {
    const sheet = sheetOf("S", [[of, hits, formula("=CONVERSION(A1,B1)", hits / of)]]);
    const text = explained(sheet, "C1")?.interval?.text;
    expect(text?.["zh-CN"]).toMatch(new RegExp(`^95% 区间：${low}% ～ ${high}%。`));
  });
});

test("NPS: 8 promoters, 9 passives, 22 detractors", () => {
  const sheet = beside("=NPS(A1:A40)", -1400 / 39, [...times(8, 9), ...times(9, 7), ...times(22, 0)], "Score");
  const found = explained(sheet, "B1");
  expect(found?.result?.en).toBe("−35.9");
  expect(found?.reckoning?.en).toBe("100 × (8 promoters − 22 detractors) ÷ 39 answers");
  expect(english(found?.parts)).toEqual([
    "Promoters, 9–10 | 20.5\u00a0% | 8",
    "Passives, 7–8 | 23.1\u00a0% | 9",
    "Detractors, 0–6 | 56.4\u00a0% | 22",
  ]);
  // 0 is an answer here. n + 3 = 42, p = 8.75 ÷ 42, d = 22.75 ÷ 42: −33.3 ± 1.96 × √((0.75 − 0.1111) ÷ 42) × 100.
  expect(found?.answers?.en).toBe("39 cells count, 1 does not: 1 heading.");
  expect(found?.interval?.text.en).toMatch(/^95\u00a0% interval: −57\.5 to −9\.2\./);
});

test("service level: in time, late and unanswered, out of all three", () => {
  const found = explained(beside("=SERVICELEVEL(A2:A6,20,1)", 0.6, [12, 20, 35, 8, null]), "B1");
  expect(found?.reckoning?.en).toBe("3 in time ÷ (4 served + 1 unanswered)");
  expect(english(found?.parts)).toEqual(["In time | 3", "Late | 1", "Unanswered | 1"]);
  expect(found?.interval?.text.en).toContain("23.1\u00a0% to 88.2\u00a0%");
});
