import { isPerson } from "../ranking/ranking-words";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import type { CheckedSheet } from "./checked-sheet";

/** The first row below the main table's headings, and the row behind its last one: it ends where a row is blank. */
export function bodyRows({ snapshot, headings }: CheckedSheet): { readonly from: number; readonly to: number } {
  if (!headings) return { from: 0, to: 0 };
  const from = headings.row + 1;
  let to = from;
  while (to < snapshot.cells.length && snapshot.cells[to]?.some((cell) => !isBlank(cell))) to++;
  return { from, to };
}

/** What a row is called: the first text in it. */
export function labelOf({ cells }: SheetSnapshot, row: number): string {
  const label = cells[row]?.find((cell) => typeof cell === "string" && !isBlank(cell));
  return typeof label === "string" ? label.trim() : "";
}

/** Whether a row is one of the table's entries, not its total, its target or its weights. */
export function isEntry(snapshot: SheetSnapshot, row: number): boolean {
  const label = labelOf(snapshot, row);
  return label !== "" && isPerson(label) && !summary.test(label);
}

const summary = /合计|合計|总计|總計|小计|小計|平均|汇总|匯總|total|average|sum\b/i;

/** The nearest text above a cell, on one line; `""` where there is none. */
export function headingAbove(snapshot: SheetSnapshot, row: number, column: number): string {
  for (let above = row - 1; above >= 0 && above >= row - rowsLookedAt; above--) {
    const cell = cellAt(snapshot, above, column);
    if (typeof cell === "string" && !isBlank(cell)) return cell.replace(/\s+/g, " ").trim();
  }
  return "";
}

const rowsLookedAt = 60;
