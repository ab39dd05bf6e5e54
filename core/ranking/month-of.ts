import type { Month } from "../plan/choices";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Cell } from "../values";

/** The month that the sheet's name says, or else what stands above its headings; `undefined` where nothing does. */
export function monthOf(snapshot: SheetSnapshot, headingRow: number, lastFullMonth: Month): Month | undefined {
  const above = snapshot.cells.slice(0, headingRow).flatMap((cells, row) => {
    return cells.map((cell, column) => dated(cell, snapshot.formats[row]?.[column] ?? null));
  });
  const said = [snapshot.name, ...above, ...(snapshot.cells[headingRow] ?? [])].filter(
    (cell): cell is string => typeof cell === "string",
  );
  return (
    first(said, readMonth) ?? first([snapshot.name, ...titleOf(snapshot)], (text) => bareMonth(text, lastFullMonth))
  );
}

function titleOf(snapshot: SheetSnapshot): string[] {
  const title = cellAt(snapshot, 0, 0);
  return typeof title === "string" ? [title] : [];
}

function first<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = read(text.normalize("NFKC"));
    if (found !== undefined) return found;
  }
  return undefined;
}

const months =
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec".split(
    " ",
  );
const anyMonth = months.join("|");
const monthAndYear = new RegExp(`\\b(${anyMonth})\\.?,?[ -](20\\d\\d)\\b`, "i");
const yearAndMonth = new RegExp(`\\b(20\\d\\d)[ -](${anyMonth})\\b`, "i");
const onlyMonth = new RegExp(`(?:^|[^a-z])(${anyMonth})\\.?$`, "i");

/** A month with its year. */
function readMonth(text: string): Month | undefined {
  const digits =
    /(20\d\d)\s*[-/.年_]\s*(\d{1,2})(?!\d)/.exec(text) ??
    /(?:^|\D)(20\d\d)(0[1-9]|1[0-2])(?!\d)/.exec(text) ??
    /(?:^|\D)(\d\d)年\s*(\d{1,2})月/.exec(text);
  if (digits) return validMonth(2000 + (Number(digits[1]) % 100), Number(digits[2]));
  const english = monthAndYear.exec(text);
  if (english) return { year: Number(english[2]), month: numberOf(english[1]) };
  const other = yearAndMonth.exec(text);
  return other ? { year: Number(other[1]), month: numberOf(other[2]) } : undefined;
}

function numberOf(name = ""): number {
  return months.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;
}

function validMonth(year: number, month: number): Month | undefined {
  return month >= 1 && month <= 12 ? { year, month } : undefined;
}

const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** A month without a year is the latest of that name up to the present one. */
function bareMonth(text: string, lastFull: Month): Month | undefined {
  const digits = /(?:^|\D)(\d{1,2})\s*月(?!\d)/.exec(text)?.[1];
  const written = /([一二三四五六七八九十]+)月/.exec(text)?.[1] ?? "";
  const month = digits ? Number(digits) : chinese.indexOf(written) + 1 || numberOf(onlyMonth.exec(text)?.[1]);
  if (!(month >= 1 && month <= 12)) return undefined;
  const present = lastFull.year * 12 + lastFull.month;
  const inThatYear = Math.floor(present / 12) * 12 + month - 1;
  const latest = inThatYear <= present ? inThatYear : inThatYear - 12;
  return { year: Math.floor(latest / 12), month: (latest % 12) + 1 };
}

const unixEpochAsSerial = 25_569;
const millisecondsPerDay = 86_400_000;

/** A date above the table, which a sheet keeps as a number, as a text. */
function dated(cell: Cell, format: string | null): Cell {
  if (typeof cell !== "number" || !format || !/y/i.test(format) || !/m/i.test(format)) return cell;
  const day = new Date((cell - unixEpochAsSerial) * millisecondsPerDay);
  return `${day.getUTCFullYear()}-${day.getUTCMonth() + 1}`;
}
