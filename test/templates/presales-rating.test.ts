import { expect, test } from "vitest";
import { presalesRating } from "../../core/templates/presales-rating";
import { calculatedTemplate } from "./calculated-template";
import { refilledTemplate } from "./refilled-template";

const { value } = calculatedTemplate(presalesRating);

test("points by the published bands and weights make the score and the medal", () => {
  // 94.4 % is 85, 46.0 % is 100, 236 yuan and 96.7 % are 80, 33 s is 100, twice late is 80: 25.5 + 20 + 16 + 16 + 5 + 4.
  expect(value("Li Na", "Target points")).toBe(85);
  expect(value("Li Na", "Conv. points")).toBe(100);
  expect(value("Li Na", "Order points")).toBe(80);
  expect(value("Li Na", "Score")).toBeCloseTo(86.5, 9);
  expect(value("Li Na", "Medal")).toBe("Silver");
  // 66.0 % is 40, 34.9 % and 90.1 % are 0, 212 yuan is 60, 58 s is 0, five times late is 60: 12 + 0 + 12 + 0 + 0 + 3.
  expect(value("Wang Lei", "Score")).toBeCloseTo(27, 9);
  expect(value("Wang Lei", "Medal")).toBe("None");
  // 99 % of the target is 85 only: 25.5 + 20 + 16 + 20 + 4 + 5.
  expect(value("Zhao Qian", "Score")).toBeCloseTo(90.5, 9);
  expect(value("Zhao Qian", "Medal")).toBe("Gold");
  expect(value("Chen Hao", "Medal")).toBe("Bronze");
  expect(value("Zheng Jie", "Medal")).toBe(null);
});

test("more than 55 seconds earns nothing, 55 itself 60 points", () => {
  const points = (seconds: number) =>
    refilledTemplate(presalesRating, [["Wu Di", "Response seconds", seconds]])("Wu Di", "Speed points");
  expect([35, 35.5, 55, 55.5].map(points)).toEqual([100, 80, 60, 0]);
});

test("a result exactly on the limit of a band belongs to it", () => {
  const exact = refilledTemplate(presalesRating, [
    ["Wu Di", "Asked people", 400],
    ["Wu Di", "Paid people", 180],
    ["Wu Di", "Sales yuan", 45000],
    ["Wu Di", "Planned yuan", 45000],
  ]);
  expect(["Target points", "Conv. points", "Order points"].map((column) => exact("Wu Di", column))).toEqual([
    100, 100, 100,
  ]);
});

test("weights that do not make 100 % are noticed and give no score", () => {
  const after = refilledTemplate(presalesRating, [["Weight", "Target points", 0.2]]);
  expect(value("Weight", "Score")).toBe("✓ 100%");
  expect(after("Weight", "Score")).toBe("✗ adds up to 90%");
  expect(after("Li Na", "Score")).toEqual({ error: "#N/A" });
});
