import type { IRange } from "@univerjs/core";
import { areaName, parseReference } from "../core/formulas/reference";
import type { Area } from "../core/plan/sheet-plan";

/** A block of cells as Univer names it. */
export function sheetRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The range that an address such as `B2:C9` names; none where it names no cells. */
export function rangesAt(address: string): IRange[] {
  const reference = parseReference(address);
  return reference ? [sheetRange(reference)] : [];
}

/** A range's address in A1 notation. */
export function rangeAddress({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return areaName(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}
