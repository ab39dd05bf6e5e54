import { expect, test } from "vitest";
import { appraisal } from "../../core/templates/appraisal";
import { languages } from "../../core/text";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { type Entry, refilledTemplate } from "./refilled-template";
import { plansOf } from "./tested";

const sample = refilledTemplate(appraisal, []);
const points = (row: string, entries: readonly Entry[] = []) => refilledTemplate(appraisal, entries)(row, "Points");

test("each method gives its points, and those weigh alike whatever their full points", () => {
  // Indicator by indicator: 86.4 of 90; 12 of 15 percentage points; 27 s; 2 points short at 2 each.
  expect(sample("Satisfaction", "Points")).toBeCloseTo(96, 9);
  expect(sample("Conversion", "Points")).toBeCloseTo(80, 9);
  expect(sample("Response time", "Points")).toBe(80);
  expect(sample("Solved in 48 h", "Points")).toBeCloseTo(96, 9);
  // Three of 0.1 off 5 points leave 4.7, which is 94 % of a weight of 10.
  expect(sample("Late handovers", "Points")).toBeCloseTo(4.7, 9);
  expect(sample("Late handovers", "Weighted")).toBeCloseTo(9.4, 9);
  // Best, good, best: 28 ÷ 3 of 10.
  expect(sample("Attitude", "Weighted")).toBeCloseTo(28 / 3, 9);
});

test("the weighted sum, less what stands outside the weights, is the final score", () => {
  // 14.4 + 20 + 16 + 4.8 + 4 + 9.4 + 10 + 9.33.
  expect(sample("Sum", "Weighted")).toBe(87.93);
  expect(sample("Final score")).toBeCloseTo(87.73, 9);
  expect(sample("Grade")).toBe("Good");
});

test("a milestone earns 5 early, 4 on time, 3 up to 10 days late, else 0", () => {
  const earned = (days: number, heldUp: string | null) =>
    refilledTemplate(appraisal, [
      ["Sale training", "Days late (below 0: early)", days],
      ["Sale training", "Held up others", heldUp],
    ])("Sale training", "Points");
  expect([-1, 0, 1, 10, 11].map((days) => earned(days, "No"))).toEqual([5, 4, 3, 3, 0]);
  expect(earned(1, "Yes")).toBe(0);
  expect(earned(1, null)).toBe(null);
});

test("failing the test earns nothing, and deductions stop at 0", () => {
  expect(points("Skills test", [["Skills test", "Actual", "No"]])).toBe(0);
  expect(points("Late handovers", [["Late handovers", "Actual", 60]])).toBe(0);
});

test("one grave violation makes the score 0", () => {
  const after = refilledTemplate(appraisal, [["Grave violations", undefined, 1]]);
  expect(after("Final score")).toBe(0);
  expect(after("Grade")).toBe("Weak");
});

test("the role picks the weights, and what weighs nothing may stay blank", () => {
  const after = refilledTemplate(appraisal, [
    ["Role", undefined, "After-sales"],
    ["Conversion", "Actual", null],
  ]);
  expect(after("Satisfaction", "Weight")).toBe(0.25);
  // 24 + 12 + 24 + 8 + 9.4 + 5 + 9.33.
  expect(after("Sum", "Weighted")).toBe(91.73);
});

test("the final score waits for every indicator that has a weight", () => {
  const after = refilledTemplate(appraisal, [["Conversion", "Actual", null]]);
  expect([after("Sum", "Weighted"), after("Final score"), after("Grade")]).toEqual([null, null, null]);
});

test("every role of the drop-down has weights in every language", () => {
  for (const language of languages) {
    const plans = plansOf(appraisal, { language, flavour: "native" });
    const lists = plans[0]?.validations.flatMap(({ value }) => (value.kind === "list" ? [value.words] : [])) ?? [];
    const headings = plans[1]?.cells[3] ?? [];
    expect(lists[0]).toEqual(headings.slice(1, 4));
    expect(calculateInIronCalc(plans).flat(2)).not.toContainEqual({ error: "#N/A" });
  }
});
