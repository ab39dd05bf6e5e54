import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Cell, isBlank } from "../values";

/** Where the table of a sheet begins, and what its columns are called. */
export interface Headings {
  /** The lowest heading row. */
  readonly row: number;
  /** By column; `""` for a column without a heading. */
  readonly titles: readonly string[];
}

/** A table further down than this is not looked for. */
const rowsLookedAt = 60;

/**
 * The heading row of a sheet's main table: the row of texts with the most of them that has numbers or texts below it. Where
 * two heading rows stand above each other, the lower one counts, and what it leaves blank is taken from the one above.
 * `undefined` on a sheet without a table.
 */
export function findHeadings(snapshot: SheetSnapshot): Headings | undefined {
  let best: { row: number; count: number } | undefined;
  const rows = Math.min(snapshot.cells.length - 1, rowsLookedAt);
  for (let row = 0; row < rows; row++) {
    const count = headingCells(snapshot, row);
    if (count >= 2 && count > (best?.count ?? 0)) best = { row, count };
  }
  if (!best) return undefined;
  const row = headingCells(snapshot, best.row + 1) >= 2 && !hasNames(snapshot, best.row + 1) ? best.row + 1 : best.row;
  return { row, titles: titlesOf(snapshot, row) };
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
