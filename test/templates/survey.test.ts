import { describe, expect, test } from "vitest";
import { survey } from "../../core/templates/survey";
import type { Cell } from "../../core/values";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { calculatedTemplate } from "./calculated-template";
import { plansOf } from "./tested";

const { value, sheets } = calculatedTemplate(survey);
const august = 46235;
const november = 46327;

const monthOf = (results: readonly (readonly Cell[])[], month: number) =>
  results.find(([first]) => first === month) ?? [];

test("a month's results are those worked out by hand", () => {
  // Twenty answers: 13 of 4 or 5; efforts that add up to 94; 8 promoters and 6 detractors.
  expect(monthOf(sheets[0] ?? [], august).slice(1, 9)).toEqual([20, 0.65, 20, 4.7, 20, 8, 6, 10]);
});

test("the whole log counts every answer once", () => {
  expect(value("Whole log", "CSAT answers")).toBe(59);
  expect(value("Whole log", "CSAT")).toBeCloseTo(47 / 59, 9);
  expect(value("Whole log", "NPS")).toBeCloseTo(2100 / 59, 9);
});

test("the margin of the NPS is the adjusted Wald interval", () => {
  // August: n = 23, p = 8.75 ÷ 23, d = 6.75 ÷ 23, so 8.70 ± 1.96 × 17.01.
  const [low, high] = monthOf(sheets[0] ?? [], august).slice(9);
  expect(low).toBeCloseTo(-24.65, 1);
  expect(high).toBeCloseTo(42.04, 1);
});

describe("an answer added to the log", () => {
  const [results, log] = plansOf(survey, { flavour: "native" });
  if (!results || !log) throw new Error("There should be two sheets.");
  const withAnswer = (row: number, date: Cell) => {
    const answer = [date, null, null, 5, 7, 10, null];
    const cells = log.cells.map((line, index) => (index === row ? answer : line)) as typeof log.cells;
    return calculateInIronCalc([results, { ...log, cells }])[0] ?? [];
  };
  const last = log.cells.length - 1;

  test("counts in its month up to the last row and the last hour", () => {
    const found = withAnswer(last, november + 29 + 0.99);
    expect(monthOf(found, november).slice(1, 9)).toEqual([1, 1, 1, 7, 1, 1, 0, 100]);
    expect(found.find(([label]) => label === "Whole log")?.[1]).toBe(60);
  });

  test("is counted as not above where its date is missing or no date", () => {
    for (const date of [null, "last week"]) {
      const found = withAnswer(last, date);
      expect(found.find(([label]) => label === "Not above")?.[1]).toBe(1);
      expect(found.find(([label]) => label === "Whole log")?.[1]).toBe(60);
    }
  });
});
