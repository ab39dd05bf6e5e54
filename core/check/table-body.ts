import { numberFromText } from "../number-text";
import { endOfTable } from "../ranking/end-of-table";
import { isPeriod, isPerson } from "../ranking/ranking-words";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import type { CheckedSheet } from "./checked-sheet";

/** The first row below the main table's headings, and the row behind its last one, gaps among people included. */
export function bodyRows({ snapshot, headings }: CheckedSheet): { readonly from: number; readonly to: number } {
  return headings ? { from: headings.row + 1, to: endOfTable(snapshot, headings.row) } : { from: 0, to: 0 };
}

/** What a row is called: its first text, and those behind it up to the next number. */
export function labelsOf({ cells }: SheetSnapshot, row: number): string[] {
  const labels: string[] = [];
  for (const cell of cells[row] ?? []) {
    if (typeof cell === "string" && !isBlank(cell)) labels.push(cell.trim());
    else if (typeof cell === "number" && labels.length > 0) break;
  }
  return labels;
}

/** Whether a row is one of the table's entries, not its total, its target or its weights. */
export function isEntry(snapshot: SheetSnapshot, row: number): boolean {
  const [first, ...others] = behindPeriod(labelsOf(snapshot, row));
  if (first === undefined || !isPerson(first)) return false;
  // Behind a group its total is called so: `售前 | 小计`. A sentence is no such name, nor is the month.
  return others.every((label) => label.length > 12 || isPerson(label) || isPeriod(label));
}

/** In a column of months `本月` stands before the name. */
function behindPeriod(labels: readonly string[]): readonly string[] {
  const [first, next] = labels;
  const isBefore = first !== undefined && next !== undefined && isPeriod(first) && numberFromText(next) === undefined;
  return isBefore ? labels.slice(1) : labels;
}

/** The nearest text above a cell that is no number in disguise, on one line; `""` where there is none. */
export function headingAbove(snapshot: SheetSnapshot, row: number, column: number): string {
  for (let above = row - 1; above >= 0 && above >= row - rowsLookedAt; above--) {
    const cell = cellAt(snapshot, above, column);
    if (typeof cell === "string" && !isBlank(cell) && numberFromText(cell) === undefined)
      return cell.replace(/\s+/g, " ").trim();
  }
  return "";
}

const rowsLookedAt = 60;
