import type { Month } from "../plan/choices";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Language } from "../text";
import { findHeadings } from "./headings";
import type { RankingChoices } from "./ranking-choices";
import { isPerson, usualHeadings } from "./ranking-words";

/** What a ranking of this sheet would most likely be; `undefined` where no table of people with numbers is found. */
export function proposeRanking(
  snapshot: SheetSnapshot,
  language: Language,
  lastFullMonth: Month,
): { readonly choices: RankingChoices; readonly titles: readonly string[] } | undefined {
  const headings = findHeadings(snapshot);
  if (!headings) return undefined;
  const { row, titles } = headings;
  const numbers = titles.map((_, column) => countNumbers(snapshot, row, column));
  const name = nameColumn(snapshot, row, titles);
  const score = scoreColumn(titles, numbers, name);
  if (name === undefined || score === undefined) return undefined;
  const choices: RankingChoices = {
    language,
    month: monthOf(snapshot) ?? lastFullMonth,
    headingRow: row,
    name,
    score,
    columns: titles.flatMap((title, column) => (usualHeadings.grade.test(title) && column !== score ? [column] : [])),
    lowerIsBetter: false,
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

/** The month that the sheet's name or one of its first cells says. */
export function monthOf(snapshot: SheetSnapshot): Month | undefined {
  const said = [snapshot.name, ...[0, 1, 2].map((row) => cellAt(snapshot, row, 0))];
  for (const text of said) {
    const month = typeof text === "string" ? readMonth(text) : undefined;
    if (month) return month;
  }
  return undefined;
}

const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readMonth(text: string): Month | undefined {
  const digits = /(20\d\d)\s*[-/.年]\s*(\d{1,2})(?!\d)/.exec(text);
  if (digits) return validMonth(Number(digits[1]), Number(digits[2]));
  const words = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(20\d\d)\b/i.exec(text);
  return words
    ? { year: Number(words[2]), month: englishMonths.indexOf((words[1] ?? "").toLowerCase()) + 1 }
    : undefined;
}

function validMonth(year: number, month: number): Month | undefined {
  return month >= 1 && month <= 12 ? { year, month } : undefined;
}
