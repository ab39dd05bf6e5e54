import { expect, test } from "vitest";
import { frontDesk } from "../../core/templates/front-desk";
import { calculatedTemplate } from "./calculated-template";

const { value } = calculatedTemplate(frontDesk);

test("rates at their target earn all points, below it in proportion", () => {
  expect(value("Zhou Min", "Reach rate")).toBeCloseTo(157 / 160, 9);
  expect(value("Zhou Min", "Reach points")).toBe(100);
  // 99 of 165 are 60 %, three quarters of 80 %.
  expect(value("Zhao Qian", "Resolution rate")).toBe(0.6);
  expect(value("Zhao Qian", "Resolution points")).toBeCloseTo(75, 9);
});

test("three raters' words make the mean of their points", () => {
  // Excellent, good, excellent.
  expect(value("Zhou Min", "Patience")).toBeCloseTo(280 / 3, 9);
  // Fair, fair, weak.
  expect(value("Zhao Qian", "Patience")).toBeCloseTo(160 / 3, 9);
});

test("points times weights make the total and its grade", () => {
  // 20 + 20 + 15 + 10 + 9.33 + 15 + 9.33.
  expect(value("Zhou Min", "Total score")).toBeCloseTo(98 + 2 / 3, 6);
  expect(value("Zhou Min", "Grade")).toBe("Excellent");
  // 17.27 + 15 + 10.39 + 6.67 + 5.33 + 8 + 6.67.
  expect(value("Zhao Qian", "Total score")).toBeCloseTo(69.326, 3);
  expect(value("Zhao Qian", "Grade")).toBe("Weak");
  expect(value("Zheng Jie", "Total score")).toBe(null);
  expect(value("Weight", "Total score")).toBe("✓ 100");
});

test("the team's rates divide sums", () => {
  expect(value("Team", "Follow-up rate")).toBeCloseTo(697 / 1009, 9);
});
