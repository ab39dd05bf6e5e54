import { rankMonth } from "../core/ranking/monthly-ranking";
import type { RankingChoices } from "../core/ranking/ranking-choices";
import type { SheetSnapshot } from "../core/snapshot";
import type { Cell } from "../core/values";
import { compare } from "./measure";
import { randomNumbers } from "./random";

const people = 5000;

const choices: RankingChoices = {
  language: "en",
  month: { year: 2026, month: 10 },
  headingRow: 0,
  name: 0,
  score: 1,
  columns: [2, 3],
  lowerIsBetter: false,
  ties: "standard",
  top: null,
  minimum: { column: 2, number: 30 },
  award: { months: 3, text: "300" },
};

/** A month's ranking of a large company with the month before, beside a bare sort of its rows. */
export function rankLargeCompany() {
  const random = randomNumbers();
  const rows = Array.from({ length: people }, (_, index): Cell[] => [
    `P${index}`,
    random(100_000) / 1000,
    random(500),
    "A",
  ]);
  const cells: Cell[][] = [["Name", "Score", "Inquiries", "Grade"], ...rows];
  const none = cells.map((row) => row.map(() => null));
  const snapshot: SheetSnapshot = { name: "2026-10", cells, formulas: none, formats: none };
  const ranks = new Map(rows.map(([name], index) => [String(name), index + 1]));
  const past = [{ month: { year: 2026, month: 9 }, ranks }];
  const times = compare(
    {
      ours: () => rankMonth(snapshot, choices, past),
      bare: () => [...rows].sort((one, other) => (other[1] as number) - (one[1] as number)),
    },
    41,
  );
  return { ratio: times.ours / times.bare, limit: 5, "bare ms": times.bare, "ours ms": times.ours };
}
