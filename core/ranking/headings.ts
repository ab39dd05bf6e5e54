import { numberFromText } from "../number-text";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Cell, isBlank } from "../values";
import { isUsual, usualHeadings } from "./ranking-words";

/** Where the table of a sheet begins, and what its columns are called. */
export interface Headings {
  /** The lowest heading row. */
  readonly row: number;
  /** By column; `""` for a column without a heading. */
  readonly titles: readonly string[];
}

/** A table further down than this is not looked for. */
const rowsLookedAt = 60;

/** A table of so many rows of numbers is the main one, though it names nobody. */
const longTable = 20;

/**
 * The heading row of a sheet's main table: a row of texts above the numbers of people, or else of anything, and of several
 * the one with the most texts. Where two heading rows stand above each other, the lower one counts, and what it leaves blank
 * is taken from the one above. `undefined` on a sheet without a table.
 */
export function findHeadings(snapshot: SheetSnapshot): Headings | undefined {
  let best: { row: number; count: number; weight: number } | undefined;
  const rows = Math.min(snapshot.cells.length - 1, rowsLookedAt);
  for (let row = 0; row < rows; row++) {
    const count = headingCells(snapshot, row);
    if (count < 2) continue;
    const weight = weightOf(snapshot, row);
    if (!best || weight > best.weight || (weight === best.weight && count > best.count)) best = { row, count, weight };
  }
  if (!best) return undefined;
  const row = headingCells(snapshot, best.row + 1) >= 2 && !hasNames(snapshot, best.row + 1) ? best.row + 1 : best.row;
  return { row, titles: titlesOf(snapshot, row) };
}

/** 2: above the numbers of people, or of a long table; 1: above other numbers, or a team not filled in; 0: above words. */
function weightOf(snapshot: SheetSnapshot, row: number): 0 | 1 | 2 {
  const titles = (snapshot.cells[row] ?? []).map(textOf);
  const isNamed = namesPeople(titles);
  const headed = titles.flatMap((title, column) => (title === "" ? [] : [column]));
  const measured = headed.filter((column) => isMeasure(titles[column] ?? ""));
  const isWhole = (line: readonly Cell[]) => headed.every((column) => !isBlank(line[column]));
  let [numbers, isOfWords] = [0, false];
  for (const line of linesBelow(snapshot, row)) {
    if (measured.some((column) => isNumber(line[column] ?? null))) numbers++;
    else if (!isNamed && namesPeople(line.map(textOf))) break;
    else isOfWords ||= isWhole(line);
  }
  if (numbers >= (isNamed && !isOfWords ? 2 : longTable)) return 2;
  return numbers > 0 || (isNamed && !isOfWords) ? 1 : 0;
}

/** A number that is typed as text is no heading, nor does a number that tells rows apart make a table one of numbers. */
function isMeasure(title: string): boolean {
  return !usualHeadings.label.test(title) && numberFromText(title) === undefined;
}

function namesPeople(titles: readonly string[]): boolean {
  return titles.some((title) => isUsual(usualHeadings.name, title));
}

/** The rows up to the next gap; one right below the headings, with numbers behind it, is none. */
function linesBelow({ cells }: SheetSnapshot, row: number): (readonly Cell[])[] {
  const below = cells.slice(row + 1, row + 1 + rowsLookedAt);
  if (below[0]?.every(isBlank) && below[1]?.some(isNumber)) below.shift();
  const gap = below.findIndex((line) => line.every(isBlank));
  return gap < 0 ? below : below.slice(0, gap);
}

function isNumber(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberFromText(cell) !== undefined);
}

/** The headings in a row that somebody names; `undefined` where that row holds no text. */
export function headingsAt(snapshot: SheetSnapshot, row: number): Headings | undefined {
  const titles = titlesOf(snapshot, row);
  return titles.some((title) => title !== "") ? { row, titles } : undefined;
}

/** How many cells of a row are texts, if all that are filled in are. */
function headingCells(snapshot: SheetSnapshot, row: number): number {
  const filled = (snapshot.cells[row] ?? []).filter((cell) => !isBlank(cell));
  return filled.every((cell) => typeof cell === "string") ? new Set(filled).size : 0;
}

/** Whether a row of texts is already somebody's: no number stands in it, but its first cell is filled and so is the one below. */
function hasNames(snapshot: SheetSnapshot, row: number): boolean {
  return !isBlank(firstCell(snapshot, row)) || isBlank(firstCell(snapshot, row + 1));
}

function firstCell(snapshot: SheetSnapshot, row: number): Cell {
  return cellAt(snapshot, row, 0);
}

function titlesOf(snapshot: SheetSnapshot, row: number): string[] {
  const above = headingCells(snapshot, row - 1) >= 2 ? row - 1 : undefined;
  return (snapshot.cells[row] ?? []).map((cell, column) => {
    const own = textOf(cell);
    return own || above === undefined ? own : textOf(cellAt(snapshot, above, column));
  });
}

/** A heading on one line. */
function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
}
