import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Month } from "../../core/plan/choices";
import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { type MonthlyRanking, rankMonth } from "../../core/ranking/monthly-ranking";
import { monthBefore, type PastRanking, readRanking } from "../../core/ranking/past-rankings";
import { proposeRanking } from "../../core/ranking/proposal";
import type { RankingChoices } from "../../core/ranking/ranking-choices";
import { rankingSheet } from "../../core/ranking/ranking-sheet";
import { isPerson } from "../../core/ranking/ranking-words";
import { yearSheet } from "../../core/ranking/year-view";
import type { SheetSnapshot } from "../../core/snapshot";
import { languages } from "../../core/text";
import { isBlank, isCellError } from "../../core/values";
import { snapshotOfPlan } from "../core/hr-copy/copied-sheet";
import { fuzz } from "./fuzz";
import { hostileSheet } from "./hostile-sheets";
import { soundPlan } from "./sound-plan";
import { unsound } from "./unsound";

const october: Month = { year: 2026, month: 10 };

/** What a user may choose other than what is proposed. */
const wishes = fc.record({
  language: fc.constantFrom(...languages),
  name: fc.option(fc.nat({ max: 6 })),
  score: fc.option(fc.nat({ max: 6 })),
  columns: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
  lowerIsBetter: fc.boolean(),
  ties: fc.constantFrom("standard" as const, "dense" as const),
  top: fc.option(fc.integer({ min: 1, max: 3 })),
  minimum: fc.option(fc.record({ column: fc.nat({ max: 6 }), number: fc.integer({ min: 0, max: 50 }) })),
  award: fc.option(fc.record({ months: fc.integer({ min: 1, max: 3 }), text: fc.constantFrom("¥500", "=1+1", "$&") })),
});

/** A sheet with a ranking to be made of it; those without a table only show that none is proposed. */
const wanted: Arbitrary<readonly [SheetSnapshot, RankingChoices, readonly string[]] | undefined> = fc
  .tuple(hostileSheet, wishes)
  .map(([snapshot, { name, score, ...others }]) => {
    const proposal = proposeRanking(snapshot, others.language, october);
    if (!proposal) return undefined;
    const width = snapshot.cells[0]?.length ?? 0;
    const choices: RankingChoices = {
      ...proposal.choices,
      ...others,
      name: name !== null && name < width ? name : proposal.choices.name,
      score: score !== null && score < width ? score : proposal.choices.score,
      columns: others.columns.filter((column) => column < width),
      minimum: others.minimum && others.minimum.column < width ? others.minimum : null,
    };
    return [snapshot, choices, proposal.titles] as const;
  });

/** The rows of people from the headings to the first blank row: whatever follows may be another table. */
function peopleRows({ cells }: SheetSnapshot, { headingRow, name }: RankingChoices): number[] {
  const below = cells.slice(headingRow + 1);
  const end = below.findIndex((line) => line.every(isBlank));
  return below.slice(0, end < 0 ? below.length : end).flatMap((line, index) => {
    const cell = line[name] ?? null;
    if (isBlank(cell) || isCellError(cell) || !isPerson(String(cell).trim())) return [];
    return [headingRow + 1 + index];
  });
}

function expectAccounted(snapshot: SheetSnapshot, choices: RankingChoices, ranking: MonthlyRanking): void {
  const nameAt = (row: number) => String(snapshot.cells[row]?.[choices.name]).trim();
  const rows = peopleRows(snapshot, choices);
  const { people, leftOut, repeated } = ranking;
  if (repeated) {
    expect(people).toEqual([]);
    expect(repeated.rows.map(nameAt)).toEqual([repeated.name, repeated.name]);
    return;
  }
  const told = [...people, ...leftOut].map(({ name }) => name);
  expect(new Set(told).size).toBe(told.length);
  expect(rows.map(nameAt).filter((name) => !told.includes(name))).toEqual([]);
  for (const { name, row } of leftOut) expect(nameAt(row)).toBe(name);
}

/** A place is one more than there are better ones, or better scores. */
function expectInOrder({ people, leftOut }: MonthlyRanking, { ties, lowerIsBetter, top }: RankingChoices): void {
  const shown = (score: number) => Number(score.toPrecision(15));
  const isBetter = (one: number, other: number) => (lowerIsBetter ? one < other : one > other);
  for (const { rank, score } of people) {
    const better = people.map((other) => shown(other.score)).filter((other) => isBetter(other, shown(score)));
    expect(rank).toBe(1 + (ties === "dense" ? new Set(better).size : better.length));
    if (top !== null) expect(rank).toBeLessThanOrEqual(top);
  }
  if (top === null) expect(leftOut.filter(({ reason }) => reason.kind === "beyond the top")).toEqual([]);
}

/** Everybody with a row stands on the sheet: with a place, or below with a reason. */
function expectPlanned(plan: SheetPlan, ranking: MonthlyRanking): void {
  expect(soundPlan(plan)).toEqual([]);
  const cells = plan.cells.flat();
  expect(cells.filter(isFormula)).toEqual([]);
  for (const { name, score } of ranking.people) {
    expect(
      plan.cells.some((line) => line.includes(name) && line.includes(score)),
      name,
    ).toBe(true);
  }
  const squeezed = (text: string) => text.replace(/\s/g, "");
  const below = squeezed(cells.filter((cell) => typeof cell === "string").join(""));
  for (const { name } of ranking.leftOut) expect(below).toContain(squeezed(name));
}

function sheetOfRanking(
  snapshot: SheetSnapshot,
  titles: readonly string[],
  choices: RankingChoices,
  ranking: MonthlyRanking,
): SheetPlan {
  return rankingSheet(snapshot, titles, choices, ranking, "2026-11-02", [snapshot.name]);
}

function readBack(plan: SheetPlan): PastRanking | undefined {
  return readRanking(
    snapshotOfPlan(
      plan,
      plan.cells.map((line) => line.map((cell) => (isFormula(cell) ? null : cell))),
    ),
  );
}

describe("a ranking", () => {
  test("accounts for everybody, in order, on a sheet that is whole", async () => {
    await fuzz("ranking", wanted, (given) => {
      if (!given) return;
      const [snapshot, choices, titles] = given;
      const ranking = rankMonth(snapshot, choices, []);
      expect(unsound({ ...ranking, repeated: ranking.repeated ?? null })).toEqual([]);
      expectAccounted(snapshot, choices, ranking);
      expectInOrder(ranking, choices);
      // Of nobody no sheet is offered.
      if (ranking.people.length > 0) expectPlanned(sheetOfRanking(snapshot, titles, choices, ranking), ranking);
    });
  });

  test("is understood again by the month after and by the year", async () => {
    await fuzz("earlier months", wanted, (given) => {
      if (!given) return;
      const [snapshot, choices, titles] = given;
      const earlier = { ...choices, month: monthBefore(choices.month) };
      const before = rankMonth(snapshot, earlier, []);
      if (before.people.length === 0) return;
      const past = readBack(sheetOfRanking(snapshot, titles, earlier, before));
      expect(past?.month).toEqual(earlier.month);
      expect([...(past?.ranks ?? [])]).toEqual(before.people.map(({ name, rank }) => [name, rank]));
      const now = rankMonth(snapshot, choices, past ? [past] : []);
      // The same people with the same scores stand where they stood.
      expect(now.people.map(({ movement }) => movement)).toEqual(before.people.map(() => 0));
      for (const { rank, monthsFirst } of now.people) expect(monthsFirst).toBe(rank === 1 ? 2 : 0);
      const year = yearSheet(earlier.month.year, past ? [past] : [], choices.language, []);
      expect(soundPlan(year)).toEqual([]);
      expect(year.cells.flat().filter(isFormula)).toEqual([]);
    });
  });
});
