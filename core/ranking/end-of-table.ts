import { numberFromText } from "../number-text";
import type { SheetSnapshot } from "../snapshot";
import { type Cell, isBlank } from "../values";
import { isPerson } from "./ranking-words";

/** What stands instead of a score; any other text in its column is the heading of another table. */
const noScore =
  /^[-–—―－/／.。…]+$|^(无|無|暂无|暫無|缺|缺考|缺席|未考|未评|未評|待定|待评|待評|免考|[病事产產婚年休]?假|请假|請假|休产假|休產假|试用|試用|试用期|試用期|新人|离职|離職|停职|停職|n\/?a|none|absent|on leave|leave|pending|tbd|new)$/i;

/** A number further beyond those above is of another kind. */
const mostTimes = 10;

/** So many rows tell what a column holds. */
const rowsLookedAt = 200;

/** By column, the highest number above; columns of texts are left out. */
type Measures = ReadonlyMap<number, number>;

/**
 * The row behind a table's last one. A blank row ends it, unless people go on below: somebody with a score, before the
 * heading of another table stands in the score's column. Without a score's column: somebody with most of the numbers.
 */
export function endOfTable({ cells }: SheetSnapshot, headingRow: number, score?: number): number {
  const firstBlank = blankFrom(cells, headingRow + 1);
  const measures =
    score === undefined ? measuresOf(cells.slice(headingRow + 1, firstBlank).slice(0, rowsLookedAt)) : undefined;
  const isHeading = (line: Line) => {
    const headed = measures ? [...measures.keys()] : [score as number];
    return headed.some((column) => isWord(line[column] ?? null));
  };
  const isMeasured = (line: Line, isFirst: boolean) => {
    if (measures) return fitting(line, measures) * 2 > measures.size;
    return (
      !isBlank(line[score as number]) || (isFirst && line.some((cell) => !isBlank(cell) && typeof cell !== "string"))
    );
  };
  let end = firstBlank;
  while (end < cells.length) {
    const next = goesOn(cells, end, isHeading, isMeasured);
    if (next === undefined) return end;
    end = blankFrom(cells, next);
  }
  return end;
}

type Line = readonly Cell[];

/** The first row below a gap by which the table is known to go on. */
function goesOn(
  cells: readonly Line[],
  gap: number,
  isHeading: (line: Line) => boolean,
  isMeasured: (line: Line, isFirst: boolean) => boolean,
): number | undefined {
  let [isFirst, areNames] = [true, true];
  for (let row = gap; row < cells.length; row++) {
    const line = cells[row] as Line;
    // Names without a score may have a gap after each; anything else is read up to the next gap.
    if (isEmpty(line) && !areNames) return undefined;
    if (isEmpty(line)) continue;
    if (isHeading(line)) return undefined;
    if (isSomebody(line) && isMeasured(line, isFirst)) return row;
    isFirst = false;
    areNames &&= isSomebody(line) && line.filter((cell) => !isBlank(cell)).length === 1;
  }
  return undefined;
}

function isSomebody(line: Line): boolean {
  const label = line.find((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  return label === undefined || isPerson(label);
}

function blankFrom(cells: readonly Line[], from: number): number {
  let row = from;
  while (row < cells.length && !isEmpty(cells[row] as Line)) row++;
  return row;
}

function isEmpty(line: Line): boolean {
  return line.every(isBlank);
}

function isWord(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell) && numberIn(cell) === undefined && !noScore.test(cell.trim());
}

function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "string") return numberFromText(cell);
  return typeof cell === "number" ? cell : undefined;
}

/** The columns that hold more numbers than words. */
function measuresOf(lines: readonly Line[]): Measures {
  const columns = new Map<number, { numbers: number; words: number; highest: number }>();
  for (const line of lines) {
    line.forEach((cell, column) => {
      const own = columns.get(column) ?? { numbers: 0, words: 0, highest: 0 };
      columns.set(column, own);
      const number = numberIn(cell);
      if (isWord(cell)) own.words++;
      if (number === undefined) return;
      own.numbers++;
      own.highest = Math.max(own.highest, Math.abs(number));
    });
  }
  return new Map(
    [...columns].flatMap(([column, { numbers, words, highest }]) => (numbers > words ? [[column, highest]] : [])),
  );
}

function fitting(line: Line, measures: Measures): number {
  return [...measures].filter(([column, highest]) => {
    const number = numberIn(line[column] ?? null);
    return number !== undefined && Math.abs(number) <= mostTimes * highest;
  }).length;
}
