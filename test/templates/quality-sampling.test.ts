import { expect, test } from "vitest";
import { qualitySampling } from "../../core/templates/quality-sampling";
import { calculatedTemplate } from "./calculated-template";
import { refilledTemplate } from "./refilled-template";

const { value, sheets } = calculatedTemplate(qualitySampling);
const heading = sheets[0]?.[2] ?? [];
const sample = (conversation: string, column: string) => {
  const line = sheets[0]?.find((cells) => cells[2] === conversation);
  return line?.[heading.findIndex((cell) => String(cell).replace(/\s+/g, " ") === column)];
};

test("a conversation's score is the weighted mean", () => {
  // 80 × 10 % + 80 × 15 % + 70 × 10 % + 80 × 20 % + 90 × 30 % + 80 × 15 %
  expect(sample("C-11650", "Weighted")).toBe(82);
  expect(sample("C-11942", "Score")).toBe(98);
});

test("what does not apply drops out, and the others carry its weight", () => {
  // 10 + 15 + 10 + 18 + 30 of 85.
  expect(sample("T-20415", "Score")).toBeCloseTo((83 / 85) * 100, 9);
});

test("a failed section counts nothing", () => {
  // 86 less the section's 9 + 9 + 8.
  expect(sample("C-11020", "Weighted")).toBe(86);
  expect(sample("C-11020", "Score")).toBe(60);
  // 60.5 less 12 + 15 + 9.
  expect(sample("C-10402", "Score")).toBe(24.5);
});

test("one red line makes the conversation 0", () => {
  expect(sample("C-11650", "Score")).toBe(0);
  expect(sample("C-11650", "Result")).toBe("Failed");
});

test("an agent's mean is that of the conversations", () => {
  expect(value("Wang Lei", "Mean score", 1)).toBe((24.5 + 77.5 + 0 + 75.5) / 4);
  expect(value("Wang Lei", "Red lines", 1)).toBe(1);
  expect(value("Chen Hao", "Result", 1)).toBe("Passed");
  expect(value("Li Na", "Pass rate", 1)).toBe(0.75);
  expect(value("Zhao Qian", "Samples", 1)).toBe(2);
  expect(value("Zhao Qian", "Remark", 1)).toBe("Too few to judge by");
  expect(value("Team", "Samples", 1)).toBe(18);
  expect(value("Check", "Samples", 1)).toBe("✓");
});

test("without a word on red lines there is no score yet, and a criterion of 0 is no blank", () => {
  const unchecked = refilledTemplate(qualitySampling, [["Zhao Qian", "Red lines", null]]);
  expect(unchecked("Zhao Qian", "Weighted")).toBe(90.5);
  expect(unchecked("Zhao Qian", "Score")).toBe(null);
  const failed = refilledTemplate(qualitySampling, [
    ["Zhao Qian", "Greeting", 0],
    ["Zhao Qian", "Failed section", "Manner"],
  ]);
  // 90.5 less 9 for the greeting, less the section's 13.5 + 10.
  expect(failed("Zhao Qian", "Score")).toBe(58);
});
