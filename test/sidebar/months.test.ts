import { expect, test } from "vitest";
import { lastFullMonth, monthsAround } from "../../sidebar/months";

test.each([
  [new Date(2026, 10, 22), 2026, 10],
  [new Date(2026, 0, 1), 2025, 12],
  [new Date(2024, 11, 31, 23, 59), 2024, 11],
])("on %s the last full month is %s-%s", (today, year, month) => {
  expect(lastFullMonth(today)).toEqual({ year, month });
});

test("the months to choose from go on without a gap from two years before to one after", () => {
  const months = monthsAround({ year: 2026, month: 1 });
  expect(months[0]).toEqual({ year: 2024, month: 1 });
  expect(months[24]).toEqual({ year: 2026, month: 1 });
  expect(months.at(-1)).toEqual({ year: 2027, month: 1 });
  expect(new Set(months.map(({ year, month }) => year * 12 + month)).size).toBe(37);
  expect(months.every(({ month }) => month >= 1 && month <= 12)).toBe(true);
});
