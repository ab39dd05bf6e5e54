import { shown } from "../messages";
import { type Month, monthCode } from "../plan/choices";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Cell, isBlank, isCellError } from "../values";
import { endOfTable } from "./end-of-table";
import { monthBefore, type PastRanking } from "./past-rankings";
import { rank } from "./rank";
import type { RankingChoices } from "./ranking-choices";
import { isPerson } from "./ranking-words";

export interface RankedPerson {
  readonly rank: number;
  readonly name: string;
  readonly score: number;
  /** The chosen columns. */
  readonly columns: readonly Cell[];
  /**
   * Places won since the month before; `"new"` for who was not in it, `"up"` for who comes from behind the places it
   * shows, `null` where nobody can know.
   */
  readonly movement: number | "new" | "up" | null;
  /** Months in a row at first place, this one included. */
  readonly monthsFirst: number;
  readonly isAwarded: boolean;
}

/** Why somebody with a row is not in the ranking. */
export type Reason =
  | { readonly kind: "no score" }
  | { readonly kind: "not a number"; readonly shown: string }
  | { readonly kind: "too few"; readonly count: Cell; readonly least: number }
  | { readonly kind: "beyond the top" };

export interface LeftOut {
  readonly name: string;
  /** Row of the source sheet, from 0. */
  readonly row: number;
  readonly reason: Reason;
}

export interface MonthlyRanking {
  readonly people: readonly RankedPerson[];
  readonly leftOut: readonly LeftOut[];
  /** A name that stands in two rows, with both rows from 0: nobody can tell whose place it is, so nobody is ranked. */
  readonly repeated: { readonly name: string; readonly rows: readonly [number, number] } | undefined;
  /** The rows that were read, from 0. */
  readonly rows: { readonly first: number; readonly last: number };
}

interface Entry {
  readonly name: string;
  readonly row: number;
  readonly score: number;
}

/** A month's ranking from a sheet of the user's and the rankings of earlier months. */
export function rankMonth(
  snapshot: SheetSnapshot,
  choices: RankingChoices,
  past: readonly PastRanking[],
): MonthlyRanking {
  const { entries, leftOut, repeated, lastRow } = readPeople(snapshot, choices);
  const rows = { first: choices.headingRow, last: lastRow };
  if (repeated) return { people: [], leftOut, repeated, rows };
  const ranked = rank(entries, ({ score }) => score, choices.ties, choices.lowerIsBetter);
  const inTop = ranked.filter((one) => choices.top === null || one.rank <= choices.top);
  const beyond = ranked.slice(inTop.length).map(({ entry }): LeftOut => {
    return { name: entry.name, row: entry.row, reason: { kind: "beyond the top" } };
  });
  const byMonth = new Map(past.map((ranking) => [monthCode(ranking.month), ranking]));
  const before = byMonth.get(monthCode(monthBefore(choices.month)));
  const people = inTop.map(({ rank: place, entry }): RankedPerson => {
    const monthsFirst = place === 1 ? 1 + firstBefore(entry.name, choices.month, byMonth) : 0;
    return {
      rank: place,
      name: entry.name,
      score: entry.score,
      columns: choices.columns.map((column) => cellAt(snapshot, entry.row, column)),
      movement: movement(entry.name, place, before),
      monthsFirst,
      isAwarded: choices.award !== null && monthsFirst > 0 && monthsFirst % choices.award.months === 0,
    };
  });
  return { people, leftOut: [...leftOut, ...beyond], repeated: undefined, rows };
}

function readPeople(snapshot: SheetSnapshot, choices: RankingChoices) {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Map<string, number>();
  let repeated: MonthlyRanking["repeated"];
  let lastRow = choices.headingRow;
  const end = endOfTable(snapshot, choices.headingRow, choices.score);
  for (let row = choices.headingRow + 1; row < end; row++) {
    const given = cellAt(snapshot, row, choices.name);
    const name = isBlank(given) || isCellError(given) ? "" : String(given).trim();
    if (name === "" || !isPerson(name)) continue;
    lastRow = row;
    const before = seen.get(name);
    if (before !== undefined) repeated ??= { name, rows: [before, row] };
    seen.set(name, row);
    const score = cellAt(snapshot, row, choices.score);
    const reason = reasonToLeaveOut(snapshot, choices, row, score);
    if (reason) leftOut.push({ name, row, reason });
    else entries.push({ name, row, score: score as number });
  }
  return { entries, leftOut, repeated, lastRow };
}

function reasonToLeaveOut(
  snapshot: SheetSnapshot,
  { minimum }: RankingChoices,
  row: number,
  score: Cell,
): Reason | undefined {
  if (isBlank(score)) return { kind: "no score" };
  if (typeof score !== "number") return { kind: "not a number", shown: shown(score) };
  if (!minimum) return undefined;
  const count = cellAt(snapshot, row, minimum.column);
  if (typeof count === "number" && count >= minimum.number) return undefined;
  return { kind: "too few", count: isBlank(count) ? null : count, least: minimum.number };
}

/** How many months before this one, without a gap, somebody stood at first place. */
function firstBefore(name: string, month: Month, byMonth: ReadonlyMap<string, PastRanking>): number {
  let count = 0;
  let earlier = monthBefore(month);
  while (byMonth.get(monthCode(earlier))?.ranks.get(name) === 1) {
    count++;
    earlier = monthBefore(earlier);
  }
  return count;
}

function movement(name: string, place: number, before: PastRanking | undefined): RankedPerson["movement"] {
  if (!before) return null;
  const earlier = before.ranks.get(name);
  if (earlier !== undefined) return earlier - place;
  const wasBehind = before.behind ? before.behind.has(name) : false;
  return wasBehind === undefined ? null : wasBehind ? "up" : "new";
}
