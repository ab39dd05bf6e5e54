import { type Month, monthCode } from "../plan/choices";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Language, languages } from "../text";
import { joinedLines } from "./broken-lines";
import { Behind } from "./left-out-lines";
import { rankingWords } from "./ranking-words";

/** A closed month: who stood where. */
export interface PastRanking {
  readonly month: Month;
  readonly ranks: ReadonlyMap<string, number>;
  /** Absent where every place is shown. */
  readonly behind?: Behind;
}

const words = languages.map((language) => rankingWords.sheet[language]);
const sheetPattern = new RegExp(`^(\\d{4})-(\\d{2}) (?:${words.join("|")})(?: \\((\\d+)\\))?$`, "i");

/** What the ranking of a month is called: `2026-10 排名`. */
export function rankingSheetName(month: Month, language: Language): string {
  return `${monthCode(month)} ${rankingWords.sheet[language]}`;
}

/** The month of a ranking sheet by its name, and which of several of that month it is; `undefined` for other sheets. */
export function rankingSheetMonth(name: string): { readonly month: Month; readonly copy: number } | undefined {
  const match = sheetPattern.exec(name.trim());
  if (!match) return undefined;
  return { month: { year: Number(match[1]), month: Number(match[2]) }, copy: Number(match[3] ?? 1) };
}

/** The sheets that hold the rankings of months, each month's latest only. */
export function rankingSheets(names: readonly string[]): { readonly name: string; readonly month: Month }[] {
  const latest = new Map<string, { name: string; month: Month; copy: number }>();
  for (const name of names) {
    const found = rankingSheetMonth(name);
    if (!found) continue;
    const code = monthCode(found.month);
    if (found.copy >= (latest.get(code)?.copy ?? 0)) latest.set(code, { name, ...found });
  }
  return [...latest.values()].map(({ name, month }) => ({ name, month }));
}

/** The ranking of a month that is there already: the one that counts. */
export function rankingOf({ year, month }: Month, names: readonly string[]): string | undefined {
  return rankingSheets(names).find((sheet) => sheet.month.year === year && sheet.month.month === month)?.name;
}

/** Reads a ranking sheet back; `undefined` where its headings are gone. */
export function readRanking(snapshot: SheetSnapshot): PastRanking | undefined {
  const month = rankingSheetMonth(snapshot.name)?.month;
  const row = snapshot.cells.findIndex((cells) => cells.some(isWord("rank")) && cells.some(isWord("name")));
  if (!month || row < 0) return undefined;
  const headings = snapshot.cells[row] ?? [];
  const [rank, name] = [headings.findIndex(isWord("rank")), headings.findIndex(isWord("name"))];
  const ranks = new Map<string, number>();
  let line = row + 1;
  for (; line < snapshot.cells.length; line++) {
    const [place, person] = [cellAt(snapshot, line, rank), cellAt(snapshot, line, name)];
    if (typeof place !== "number" || person === null) break;
    ranks.set(String(person).trim(), place);
  }
  const behind = behindIn(snapshot, line);
  return { month, ranks, ...(behind && { behind }) };
}

function behindIn({ cells }: SheetSnapshot, end: number): Behind | undefined {
  const below = cells.slice(end).map(([first]) => first);
  return Behind.from(joinedLines(below.filter((line) => typeof line === "string")));
}

function isWord(word: "rank" | "name") {
  const all: readonly string[] = languages.map((language) => rankingWords[word][language]);
  return (cell: unknown) => typeof cell === "string" && all.includes(cell.trim());
}

export function monthBefore({ year, month }: Month): Month {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}
