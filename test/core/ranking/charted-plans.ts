import type { SheetPlan } from "../../../core/plan/sheet-plan";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import type { PastRanking } from "../../../core/ranking/past-rankings";
import { proposeRanking } from "../../../core/ranking/proposal";
import { rankingSheet } from "../../../core/ranking/ranking-sheet";
import { yearSheet } from "../../../core/ranking/year-view";
import type { Language } from "../../../core/text";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

interface Month {
  readonly people: readonly (readonly [name: string, score: number])[];
  readonly heading?: string;
  readonly language?: Language;
  readonly month?: number;
  /** How many other columns are taken over. */
  readonly others?: number;
}

/** The sheet of a month, ranked by these scores alone. */
export function monthPlan({ people, heading = "Score", language = "en", month = 10, others = 0 }: Month): SheetPlan {
  const other = Array.from({ length: others }, (_, index) => index + 2);
  const rows = people.map(([name, score]): Cell[] => [name, score, ...other]);
  const sheet = snapshotOf(`2026-${month}`, [["Agent", heading, ...other.map((index) => `Item ${index}`)], ...rows]);
  const proposal = proposeRanking(sheet, language, { year: 2026, month: month - 1 });
  if (!proposal) throw new Error("no table found");
  const choices = { ...proposal.choices, score: 1, columns: other, minimum: null, lowerIsBetter: false };
  return rankingSheet(sheet, proposal.titles, choices, rankMonth(sheet, choices, []), "2026-11-02", []);
}

/** Names of as many people as are wanted, some of which look like something else. */
export function namesOf(people: number): string[] {
  const odd = [
    "周敏",
    '=HYPERLINK("http://x","y")',
    "007",
    "+1",
    "<b>x</b>",
    "欧阳娜娜",
    "1月2日",
    "Ann-Kathrin Müller",
  ];
  return Array.from({ length: people }, (_, index) => odd[index] ?? `员工${index + 1}`);
}

/** A team of which the first has the best score, all of them different. */
export function teamOf(people: number): [name: string, score: number][] {
  return namesOf(people).map((name, index) => [name, 98.5 - index]);
}

/** The sheet of a year of months in each of which everybody has the place of their number, moved on by one a month. */
export function yearPlan(people: number, months: readonly number[], language: Language = "en"): SheetPlan {
  const names = namesOf(people);
  const past = months.map((month): PastRanking => {
    const ranks = new Map(names.map((name, index) => [name, ((index + month) % people) + 1]));
    return { month: { year: 2026, month }, ranks };
  });
  return yearSheet(2026, past, language, []);
}
