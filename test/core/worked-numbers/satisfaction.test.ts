import { describe, expect, test } from "vitest";
import { called, column, expectPrinted, sentence, times } from "../called";
import { expectResult } from "../expect-result";

const oneOfEach = (scale: number) => column(...Array.from({ length: scale }, (_, index) => index + 1));

describe("CSAT", () => {
  test("Simplesat: 8 of 10 customers are 80 %", () => {
    expect(called("CSAT", [...times(8, 5), ...times(2, 1)])).toBe(0.8);
  });

  test("Simplesat: 7 satisfied, 1 neutral and 2 unsatisfied are 70 %: the neutral one stays in the base", () => {
    expect(called("CSAT", [...times(7, 5), [3], ...times(2, 1)])).toBe(0.7);
  });

  test("Intercom: the middle of five counts as not satisfied", () => {
    expectResult(called("CSAT", column(5, 4, 3)), 2 / 3);
  });

  test("AskNicely: 9 + 4 + 3 + 2 + 1 answers are 19, not 17, so 68.4 % and 3.947, not 76.5 % and 4.12", () => {
    const answers = [...times(9, 5), ...times(4, 4), ...times(3, 3), ...times(2, 2), [1]];
    expectPrinted(called("CSAT", answers), "68.4 %");
    expectPrinted(called("AVGRATING", answers), "3.947");
  });

  test.each([
    [2, 1, "Zendesk: 2 of 1–2"],
    [3, 1, "Zendesk and Formbricks: 3 of 1–3"],
    [4, 2, "Simplesat and Formbricks: 3 and 4 of 1–4"],
    [5, 2, "Zendesk and Intercom: 4 and 5 of 1–5"],
    [6, 2, "Formbricks: 5 and 6 of 1–6"],
    [7, 2, "Formbricks: 6 and 7 of 1–7"],
    [10, 2, "CustomerGauge: 9 and 10 of 1–10"],
  ])("on a scale of %i, %i answers are satisfied by default (%s)", (scale, satisfied) => {
    expectResult(called("CSAT", oneOfEach(scale), undefined, scale), satisfied / scale);
  });

  test.each([
    [10, 8, 3, "Formbricks: 8–10 of 10"],
    [7, 5, 3, "Zencity: 5–7 of 7"],
    [8, 6, 3, "Zencity: 6–8 of 8"],
  ])("another custom is given: scale %i from %i on has %i satisfied (%s)", (scale, from, satisfied) => {
    expectResult(called("CSAT", oneOfEach(scale), from, scale), satisfied / scale);
  });

  test.each([8, 9, 11])("a scale of %i has no custom and must be given one", (scale) => {
    expect(sentence(called("CSAT", oneOfEach(scale), undefined, scale))).toContain("without a settled custom");
  });

  test("JD: very satisfied and satisfied out of all reviews, in words", () => {
    const scale = [
      ["非常满意", 1],
      ["满意", 1],
      ["一般", 0],
      ["不满意", 0],
    ];
    const words = [...times(30, "非常满意"), ...times(14, "满意"), ...times(4, "一般"), ...times(2, "不满意")];
    expect(called("QUALITATIVE", words, scale)).toBe(0.88);
  });

  test("csat-simulator: 4 of 4 is 100 % and 1,602 of 1,800 is 89 %", () => {
    expect(called("CSAT", times(4, 5))).toBe(1);
    expectPrinted(called("CSAT", [...times(1602, 4), ...times(198, 3)]), "89 %");
  });
});

describe("NPS", () => {
  const conference = [...times(8, 9), ...times(9, 8), ...times(22, 3)];

  test("a conference survey of 2019: 8 promoters, 9 passives and 22 detractors are −35.9", () => {
    expectPrinted(called("NPS", conference), "−35.9");
  });

  test("MeasuringU's adjusted Wald interval of the same answers is −57.5 to −9.2", () => {
    const [[low = null, high = null] = []] = called("NPSINTERVAL", conference) as number[][];
    expectPrinted(low, "−57.5");
    expectPrinted(high, "−9.2");
  });

  test("Formbricks: 6.5 is a detractor and 8.5 a passive, so nobody falls between two groups", () => {
    expect(called("NPS", column(6.5))).toBe(-100);
    expect(called("NPS", column(8.5))).toBe(0);
    expect(called("NPS", column(9, 8.5, 7, 6.5))).toBe(0);
  });

  test("Bain: detractors run from 0 to 6, not from 1 nor to 5 or 7", () => {
    expect([0, 5, 6, 7, 8, 9, 10].map((score) => called("NPS", score))).toEqual([-100, -100, -100, 0, 0, 100, 100]);
  });

  test("an exam mark is no answer (a published tutorial computes NPS on marks)", () => {
    expect(sentence(called("NPS", column(9, 78)))).toContain("is 78, outside the scale 0 to 10");
  });

  test("57 promoters and 43 passives are 57 exactly, not 56.99999999999999", () => {
    expect(called("NPS", [...times(57, 10), ...times(43, 7)])).toBe(57);
  });
});

describe("CES", () => {
  test("on 1 to 7 it is the mean of the answers, high for easy (CES 2.0)", () => {
    expect(called("CES", column(7, 7, 6, 4, 1))).toBe(5);
  });

  test("Gartner counts 5 to 7 as easy, CustomerGauge 4 and 5 of five: shares, so CSAT gives them", () => {
    expect(called("CSAT", column(7, 7, 5, 4, 1), 5, 7)).toBe(0.6);
    expect(called("CSAT", column(5, 4, 3, 2), 4, 5)).toBe(0.5);
  });
});
