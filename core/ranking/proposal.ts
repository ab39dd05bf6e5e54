import type { Month } from "../plan/choices";
import type { SheetSnapshot } from "../snapshot";
import type { Language } from "../text";
import { findHeadings, headingsAt } from "./headings";
import { monthOf } from "./month-of";
import type { RankingChoices } from "./ranking-choices";
import { isLowerBetter, isPerson, usualHeadings } from "./ranking-words";

/** A ranking to begin with, and what the columns of the sheet are called. */
export interface Proposal {
  readonly choices: RankingChoices;
  readonly titles: readonly string[];
}

/**
 * What a ranking of this sheet would most likely be; `undefined` where no table of people with numbers is found. The
 * heading row, from 0, is searched for where the user has not said it.
 */
export function proposeRanking(
  snapshot: SheetSnapshot,
  language: Language,
  lastFullMonth: Month,
  headingRow?: number,
): Proposal | undefined {
  const headings = headingRow === undefined ? findHeadings(snapshot) : headingsAt(snapshot, headingRow);
  if (!headings) return undefined;
  const { row, titles } = headings;
  const numbers = titles.map((_, column) => countNumbers(snapshot, row, column));
  const name = nameColumn(snapshot, row, titles);
  const score = scoreColumn(titles, numbers, name);
  if (name === undefined || score === undefined) return undefined;
  const choices: RankingChoices = {
    language,
    month: monthOf(snapshot, row, lastFullMonth) ?? lastFullMonth,
    headingRow: row,
    name,
    score,
    columns: titles.flatMap((title, column) => (usualHeadings.grade.test(title) && column !== score ? [column] : [])),
    lowerIsBetter: isLowerBetter(titles[score] ?? ""),
    ties: "standard",
    top: null,
    minimum: null,
    award: null,
  };
  return { choices, titles };
}

function nameColumn(snapshot: SheetSnapshot, row: number, titles: readonly string[]): number | undefined {
  const named = titles.findIndex((title) => usualHeadings.name.test(title));
  if (named >= 0) return named;
  const textual = titles.findIndex((_, column) => {
    const below = snapshot.cells.slice(row + 1).map((cells) => cells[column] ?? null);
    return below.some((cell) => typeof cell === "string" && isPerson(cell));
  });
  return textual < 0 ? undefined : textual;
}

/** By its heading, the most telling first and of equals the last; else the last column of numbers. */
function scoreColumn(
  titles: readonly string[],
  numbers: readonly number[],
  name: number | undefined,
): number | undefined {
  const numeric = titles.flatMap((_, column) => (column !== name && (numbers[column] ?? 0) > 0 ? [column] : []));
  for (const usual of usualHeadings.score) {
    const found = numeric.filter(
      (column) => usual.test((titles[column] ?? "").replace(/ /g, "")) || usual.test(titles[column] ?? ""),
    );
    if (found.length > 0) return found[found.length - 1];
  }
  return numeric[numeric.length - 1];
}

function countNumbers(snapshot: SheetSnapshot, row: number, column: number): number {
  return snapshot.cells.slice(row + 1).filter((cells) => typeof cells[column] === "number").length;
}
