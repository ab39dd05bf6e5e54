import { expect, test } from "vitest";
import type { PastRanking } from "../../../core/ranking/past-rankings";
import { yearOf, yearSheet } from "../../../core/ranking/year-view";

function past(year: number, month: number, ranks: Record<string, number>): PastRanking {
  return { month: { year, month }, ranks: new Map(Object.entries(ranks)) };
}

const history = [
  past(2026, 1, { Ann: 2, Bob: 1, Cid: 3 }),
  past(2026, 2, { Ann: 1, Bob: 2 }),
  past(2026, 4, { Ann: 1, Cid: 3, Bob: 2 }),
  past(2025, 12, { Zoe: 1 }),
];

test("everybody of the year with the place of each month, the better mean place first", () => {
  // Ann: (2 + 1 + 1) / 3 = 1.33; Bob: (1 + 2 + 2) / 3 = 1.67; Cid: 3. March has no ranking. Three steps: 1 tall, 2 half, 3 low.
  expect(yearOf(2026, history).map(({ name, ranks, trend }) => [name, ranks.slice(0, 5), trend])).toEqual([
    ["Ann", [2, 1, null, 1, null], "▅█·█"],
    ["Bob", [1, 2, null, 2, null], "█▅·▅"],
    ["Cid", [3, null, null, 3, null], "▁··▁"],
  ]);
});

test("a year in which everybody is always first has no lower step", () => {
  expect(yearOf(2025, history).map(({ trend }) => trend)).toEqual(["···········█"]);
});

test("the sheet holds the places, the best, the mean and the months at first place", () => {
  const plan = yearSheet(2026, history, "en", ["2026 ranking"]);
  expect(plan.name).toBe("2026 Ranking (2)");
  const ann = plan.cells.find((row) => row[0] === "Ann") ?? [];
  expect([ann[1], ann[2], ann[3], ann[14], ann[16]]).toEqual([2, 1, null, 1, 2]);
  expect(ann[15]).toBeCloseTo(4 / 3, 12);
});
