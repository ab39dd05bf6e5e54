import { expect, test } from "vitest";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import { readRanking } from "../../../core/ranking/past-rankings";
import { proposeRanking } from "../../../core/ranking/proposal";
import { rankingSheet } from "../../../core/ranking/ranking-sheet";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

const people = 20_000;

test("20,000 people are ranked, written and read back, and no cell holds more than a program takes", () => {
  const rows = Array.from({ length: people }, (_, index): Cell[] => [`P${index}`, (index * 7919) % people, index % 60]);
  const sheet = snapshotOf("2026-10", [["Agent", "Score", "Receptions"], ...rows]);
  const proposal = proposeRanking(sheet, "en", { year: 2026, month: 9 });
  if (!proposal) throw new Error("no table found");
  const choices = { ...proposal.choices, minimum: { column: 2, number: 30 } };
  const ranking = rankMonth(sheet, choices, []);
  // 333 rounds of 60 people of whom 30 have receptions enough, and 20 more who have too few.
  expect(ranking.people.length).toBe(9990);
  expect(ranking.people.length + ranking.leftOut.length).toBe(people);
  const plan = rankingSheet(sheet, proposal.titles, choices, ranking, "2026-11-02", []);
  const read = readRanking(snapshotOf(plan.name, plan.cells as Cell[][]));
  expect(read?.ranks.size).toBe(ranking.people.length);
  const longest = plan.cells.flat().reduce<number>((most, cell) => Math.max(most, String(cell).length), 0);
  expect(longest).toBeLessThan(32_767);
});
