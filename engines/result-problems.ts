import { cellName } from "../core/formulas/reference";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { type Cell, isCellError } from "../core/values";

/** The cells of the sheets of a workbook, from A1 on. */
export type Results = readonly (readonly (readonly Cell[])[])[];

/** A cell of a workbook that has been calculated. */
export interface ResultCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function resultCells(results: Results): ResultCell[] {
  return results.flatMap((cells, sheet) =>
    cells.flatMap((line, row) => line.map((cell, column): ResultCell => ({ sheet, row, column, cell }))),
  );
}

/** Cells that show an error, as sentences. */
export function errors(plans: readonly SheetPlan[], results: Results): string[] {
  return resultCells(results).flatMap((place) => {
    return isCellError(place.cell) || isUnknown(place.cell) ? [describeCell(plans, place)] : [];
  });
}

/** Each cell in which two calculations of the same sheets differ, as a sentence; a blank and an empty text are equal. */
export function differences(plans: readonly SheetPlan[], results: Results, others: Results): string[] {
  const both = [...resultCells(results), ...resultCells(others)];
  const found = both.flatMap(({ sheet, row, column }) => {
    const place = { sheet, row, column };
    const [one, other] = [results, others].map((all) => all[sheet]?.[row]?.[column] ?? null) as [Cell, Cell];
    return isSame(one, other) ? [] : [`${describeCell(plans, { ...place, cell: one })}, elsewhere ${shown(other)}`];
  });
  return [...new Set(found)];
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === "";
}

export function describeCell(plans: readonly SheetPlan[], { sheet, row, column, cell }: ResultCell): string {
  const planned = plans[sheet]?.cells[row]?.[column];
  const formula = typeof planned === "object" && planned !== null ? ` by ${planned.formula}` : "";
  return `${plans[sheet]?.name}!${cellName(row, column)} gives ${shown(cell)}${formula}`;
}

/** What an engine shows for a function that it lacks. */
function isUnknown(cell: Cell): boolean {
  return typeof cell === "string" && /^#[A-Z/!?]+$/.test(cell);
}

function isSame(one: Cell, other: Cell): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (isCellError(one) || isCellError(other)) return isCellError(one) && isCellError(other);
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.max(1e-9 * Math.abs(one), 1e-9);
}

function shown(cell: Cell): string {
  return isCellError(cell) ? cell.error : JSON.stringify(cell);
}
