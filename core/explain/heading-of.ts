import { isUsual, usualHeadings } from "../ranking/ranking-words";
import { cellAt, type SheetSnapshot } from "../snapshot";

const longest = 24;

/** The nearest text above a cell; results of a formula that was filled down are none. */
export function headingAbove(sheet: SheetSnapshot, row: number, column: number, formula?: string): string | undefined {
  for (let above = Math.min(row, sheet.cells.length) - 1; above >= 0; above--) {
    const other = sheet.formulas[above]?.[column];
    if (formula && other && shapeOf(other) === shapeOf(formula)) continue;
    const text = textAt(sheet, above, column);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Whose row a cell is in: the name where a column is headed so, else the first text of the row before the cell. */
export function headingLeft(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  let first: string | undefined;
  for (let left = 0; left < column; left++) {
    const text = textAt(sheet, row, left);
    if (text === undefined) continue;
    first ??= text;
    if (isUsual(usualHeadings.name, headingAbove(sheet, row, left) ?? "")) return text;
  }
  return first;
}

/** What stays the same where a formula is filled on. */
function shapeOf(formula: string): string {
  return formula.replace(/\d+/g, "");
}

/** A text short enough for a label; `undefined` where the cell holds none. */
function textAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const cell = cellAt(sheet, row, column);
  const text = typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
  if (text === "") return undefined;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
