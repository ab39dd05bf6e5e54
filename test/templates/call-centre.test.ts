import { expect, test } from "vitest";
import { callCentre } from "../../core/templates/call-centre";
import { calculatedTemplate } from "./calculated-template";

const { value } = calculatedTemplate(callCentre);

test("an agent's KPIs are those worked out by hand", () => {
  expect(value("Zhou Min", "Answer rate")).toBeCloseTo(1500 / 1520, 9);
  expect(value("Zhou Min", "Service level")).toBe(0.875);
  // 270 000 + 15 000 + 75 000 seconds are 360 000, or 100 hours, for 1 500 calls and of 128 hours.
  expect(value("Zhou Min", "Handle time seconds")).toBe(240);
  expect(value("Zhou Min", "Handling hours")).toBe(100);
  expect(value("Zhou Min", "Occupancy")).toBe(0.78125);
  expect(value("Zhou Min", "First contact")).toBe(0.85);
  expect(value("Zhou Min", "CSAT")).toBe(0.95);
  expect(value("Zhou Min", "Complaint rate")).toBe(0.002);
});

test("targets met are counted, and occupancy above the alarm line is no target met", () => {
  expect(value("Zhou Min", "Targets met")).toBe(8);
  // 402 900 seconds are 111.9 of 128 hours, 87 %: only handle time (255 s) and quality (86) are as they should be.
  expect(value("Wang Lei", "Occupancy")).toBeCloseTo(402900 / 3600 / 128, 9);
  expect(value("Wang Lei", "Targets met")).toBe(2);
  expect(value("Zheng Jie", "Targets met")).toBe(null);
});

test("the team's rates divide sums", () => {
  // The mean of the seven answer rates would be 95.4 %.
  expect(value("Team", "Answer rate")).toBeCloseTo(9538 / 9985, 9);
  expect(value("Team", "Service level")).toBeCloseTo(7878 / 9985, 9);
  expect(value("Team", "Handle time seconds")).toBeCloseTo(2489407 / 9538, 9);
  expect(value("Team", "Occupancy")).toBeCloseTo(2489407 / 3600 / 876, 9);
  expect(value("Team", "CSAT")).toBeCloseTo(2150 / 2463, 9);
  // Six times ten checks and once eight: (94 + 89 + 91 + 86 + 74 + 90) × 10 + 88 × 8 = 5 944 of 68.
  expect(value("Team", "Quality (QA)")).toBeCloseTo(5944 / 68, 9);
});
