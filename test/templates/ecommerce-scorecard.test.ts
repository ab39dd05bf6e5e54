import { expect, test } from "vitest";
import { ecommerceScorecard } from "../../core/templates/ecommerce-scorecard";
import type { Cell } from "../../core/values";
import { calculatedTemplate } from "./calculated-template";
import { refilledTemplate } from "./refilled-template";

const { value } = calculatedTemplate(ecommerceScorecard);
const people = ["Zhou Min", "Chen Hao", "Li Na", "Wang Lei", "Zhao Qian", "Sun Yue", "Wu Di"];

test("points of the seven items make the total", () => {
  // 21 s, nobody unanswered, 65.0 % and the highest order value of seven: 10 + 9.5 + 9.5 + 15 + 15 + 29 + 9.
  expect(value("Zhou Min", "Total score")).toBe(97);
  // 38 s is 6, less 5 for seven unanswered; 55.1 % is 12; last of seven is 15 ÷ 7: 1 + 8 + 6 + 12 + 2.14 + 14 + 8.
  expect(value("Wang Lei", "Speed points")).toBe(6);
  expect(value("Wang Lei", "Points off")).toBe(5);
  expect(value("Wang Lei", "Conv. points")).toBe(12);
  expect(value("Wang Lei", "Order points")).toBeCloseTo(15 / 7, 9);
  expect(value("Wang Lei", "Total score")).toBe(51.1);
  expect([value("Zhou Min", "Grade"), value("Wang Lei", "Grade")]).toEqual(["A", "E"]);
});

test("the team's rates divide sums", () => {
  expect(value("Team", "Conversion")).toBeCloseTo(1588 / 2642, 9);
  expect(value("Team", "Order value")).toBeCloseTo(455746 / 1588, 9);
});

test("the pool is shared by total to the cent", () => {
  // 12,000 × 97 ÷ 562.5.
  expect(value("Zhou Min", "Bonus yuan")).toBe(2069.33);
  const cents = people.reduce((sum, person) => sum + Math.round((value(person, "Bonus yuan") as number) * 100), 0);
  expect(cents).toBe(1_200_000);
  expect(value("Full points", "Bonus yuan")).toBe("✓ adds up");
});

test("somebody who began this month has no total, no grade and no part of the pool", () => {
  const columns = ["Total score", "Grade", "Bonus yuan", "Order points"];
  expect(columns.map((column) => value("Zheng Jie", column))).toEqual([null, null, null, null]);
});

function refilled(person: string, heading: string, typed: number | null): (row: string, column: string) => Cell {
  return refilledTemplate(ecommerceScorecard, [[person, heading, typed]]);
}

test("response never goes below 0, however many customers got no reply", () => {
  // 200 s earns 0; less 5 would take 5 from the other items: 0 + 8 + 6 + 12 + 2.14 + 14 + 8.
  expect(refilled("Wang Lei", "Response seconds", 200)("Wang Lei", "Total score")).toBe(50.1);
});

test("any number of unanswered customers beyond the bands costs as much as the last one", () => {
  const after = refilled("Wang Lei", "No reply people", 800);
  expect(after("Wang Lei", "Points off")).toBe(5);
});

test("points above the full points count as the full points", () => {
  // 10 for attitude instead of 9.5, not 95.
  expect(refilled("Zhou Min", "Attitude by lead", 95)("Zhou Min", "Total score")).toBe(97.5);
});

test("a total waits until every item is filled in, and the others share the pool meanwhile", () => {
  const after = refilled("Zhou Min", "Skills test", null);
  expect(after("Zhou Min", "Total score")).toBe(null);
  expect(after("Zhou Min", "Bonus yuan")).toBe(null);
  expect(after("Full points", "Bonus yuan")).toBe("✓ adds up");
});

test("full points that do not make 100 are noticed", () => {
  expect(value("Full points", "Total score")).toBe("✓ 100");
  expect(refilled("Full points", "Attitude by lead", 20)("Full points", "Total score")).toBe("✗ adds up to 110");
});
