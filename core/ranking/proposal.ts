import { numberFromText } from "../number-text";
import type { Month } from "../plan/choices";
import type { SheetSnapshot } from "../snapshot";
import type { Language } from "../text";
import type { Cell } from "../values";
import { findHeadings, headingsAt } from "./headings";
import { monthOf } from "./month-of";
import type { RankingChoices } from "./ranking-choices";
import { isLowerBetter, isPerson, isUsual, usualHeadings } from "./ranking-words";

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
  const name = nameColumn(snapshot, row, titles);
  const score = scoreColumn(snapshot, row, titles, name);
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

/** By its heading, else the column with the most different words. */
function nameColumn(snapshot: SheetSnapshot, row: number, titles: readonly string[]): number | undefined {
  const named = titles.findIndex((title) => isUsual(usualHeadings.name, title));
  if (named >= 0) return named;
  const words = titles.map((_, column) => {
    const below = snapshot.cells.slice(row + 1).map((cells) => cells[column] ?? null);
    return new Set(below.filter((cell) => typeof cell === "string" && !/^\W*\d/.test(cell) && isPerson(cell))).size;
  });
  const most = Math.max(0, ...words);
  return most === 0 ? undefined : words.indexOf(most);
}

/**
 * By its heading, the most telling first and of equals the last; else the last column of numbers that measures something.
 * Numbers typed as text are proposed too: the ranking says which cells to type again.
 */
function scoreColumn(
  snapshot: SheetSnapshot,
  row: number,
  titles: readonly string[],
  name: number | undefined,
): number | undefined {
  const titled = (column: number) => titles[column] ?? "";
  const below = titles.map((_, column) => snapshot.cells.slice(row + 1).map((cells) => cells[column] ?? null));
  const where = (isNumber: (cell: Cell) => boolean) =>
    below.flatMap((cells, column) => (column !== name && cells.some(isNumber) ? [column] : []));
  const numeric = where((cell) => typeof cell === "number");
  const typed = where((cell) => typeof cell === "string" && numberFromText(cell) !== undefined);
  const isMeasure = (column: number) => !usualHeadings.label.test(titled(column));
  // What stands beside the table, such as a table of bands, has no heading in its row.
  const headed = numeric.filter((column) => titled(column) !== "");
  const measures = (headed.length > 0 ? headed : numeric).filter(isMeasure);
  const called = [...new Set([...measures, ...typed.filter(isMeasure)])].sort((one, other) => one - other);
  const isOwn = (column: number) => !usualHeadings.compared.test(titled(column));
  const usual = calledSo(called.filter(isOwn), titled);
  if (usual !== undefined) return usual;
  const own = measures.filter(isOwn);
  const praised = own.filter((column) => !isLowerBetter(titled(column)));
  const compared = calledSo(called, titled);
  const best =
    [praised, own, compared === undefined ? [] : [compared], measures, numeric, called].find(
      (columns) => columns.length > 0,
    ) ?? [];
  return best[best.length - 1];
}

/** The last column of those that are called most tellingly. */
function calledSo(columns: readonly number[], titled: (column: number) => string): number | undefined {
  for (const usual of [...usualHeadings.score, ...usualHeadings.result]) {
    const found = columns.filter((column) => isUsual(usual, titled(column)));
    if (found.length > 0) return found[found.length - 1];
  }
  return undefined;
}
