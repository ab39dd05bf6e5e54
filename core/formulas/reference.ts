const area = /^(.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/i;
const wholeColumns = /^(.*!)?(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/i;
const lastRow = 1_048_576;

/** A range in A1 notation as numbers, counted from zero; `sheet` keeps its quotes and its `!`. */
export interface Reference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads `B2`, `$B$2:C9`, `B2:B`, `B:C` or `'1月'!B2:B90`, also from the last corner to the first, as in `D6:B2`; `undefined`
 * for anything else.
 */
export function parseReference(text: string): Reference | undefined {
  const whole = wholeColumns.exec(text.trim());
  if (whole) {
    const [, sheet = "", left = "", right = ""] = whole;
    return between(sheet, 0, columnNumber(left.replace("$", "")), lastRow - 1, columnNumber(right.replace("$", "")));
  }
  const match = area.exec(text.trim());
  if (!match) return undefined;
  const [, sheet = "", left = "", top = "", right, bottom] = match;
  const end = right === undefined ? Number(top) : Number(bottom ?? lastRow);
  return between(sheet, Number(top) - 1, columnNumber(left), end - 1, columnNumber(right ?? left));
}

function between(sheet: string, row: number, column: number, otherRow: number, otherColumn: number): Reference {
  return {
    sheet,
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

/** `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The name of one cell, counted from zero: `cellName(6, 1)` is `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1` or `A1:B9` for a block that begins at a cell counted from zero. */
export function areaName(row: number, column: number, rows: number, columns: number): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The nth column (from 0) of a range written in a formula: `F2:G6` gives `G2:G6`; dollar signs stay. */
export function columnOf(range: string, index: number): string {
  const reference = parseReference(range);
  if (!reference || index >= reference.columns) return `INDEX(${range},0,${index + 1})`;
  const letters = columnLetters(reference.column + index);
  const end = (part: string) => part.replace(/[A-Z]+/i, letters);
  const [first = "", last] = range.trim().slice(reference.sheet.length).split(":");
  return reference.sheet + (last === undefined ? end(first) : `${end(first)}:${end(last)}`);
}

export function isOneRow(range: string): boolean {
  const reference = parseReference(range);
  return reference !== undefined && reference.rows === 1;
}

/** Each cell of a single row or column written in a formula, dollar signs kept; `undefined` for anything else or more. */
export function cellsOf(range: string, most: number): string[] | undefined {
  const reference = parseReference(range);
  if (!reference || Math.min(reference.rows, reference.columns) > 1) return undefined;
  const count = Math.max(reference.rows, reference.columns);
  if (count > most) return undefined;
  const [first = ""] = range.trim().slice(reference.sheet.length).split(":");
  const down = reference.rows > 1;
  return Array.from({ length: count }, (_, index) => {
    const letters = columnLetters(reference.column + (down ? 0 : index));
    const row = String(reference.row + 1 + (down ? index : 0));
    return reference.sheet + first.replace(/[A-Z]+/i, letters).replace(/\d+/, row);
  });
}

/** A range with its sheet, quoted wherever a program might ask for it: `'2026 排名'!B2:B9`. */
export function onSheet(sheet: string, range: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${range}`;
}

/** The name in `'2026 排名'!`. */
export function sheetNameOf(sheet: string): string {
  return sheet.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}
