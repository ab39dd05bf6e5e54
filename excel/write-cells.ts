import type { Area, PlannedCell } from "../core/plan/sheet-plan";
import { entered } from "./entered";
import { joinedAreas } from "./joined-areas";
import { rangeOf } from "./range-of";
import type { SizedRequests } from "./sized-requests";

/** The format of cells in which whatever is entered is a text. */
export const textFormat = "@";

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** As somebody would type it; an empty text leaves the cell blank. */
  readonly entered: string | number | boolean;
  /** Whether the cell is formatted as text. */
  readonly isTextCell: boolean;
  /** Whether such a cell is to stay formatted as text. */
  readonly staysTextCell: boolean;
}

/** A cell that has a format, and is to hold something else. What stays text, or becomes blank, stays formatted as text. */
export function plannedWrite(
  { row, column }: { readonly row: number; readonly column: number },
  content: PlannedCell,
  format: string | null | undefined,
): CellWrite {
  return {
    row,
    column,
    entered: content === null ? "" : entered(content),
    isTextCell: format === textFormat,
    staysTextCell: content === null || typeof content === "string",
  };
}

/** Writes cells; of their looks only the format of text cells changes, and only where it must. */
export async function writeCells(
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  requests: SizedRequests,
): Promise<void> {
  const textCells = writes.filter(({ isTextCell }) => isTextCell);
  // In such a cell Excel would keep everything as text, with the apostrophe that is not part of it.
  await setFormat(sheet, textCells, "General", requests);
  const contents = new Map(writes.map((write) => [`${write.row}:${write.column}`, write.entered]));
  for (const area of joinedAreas(writes.map(areaOf))) {
    await requests.writeRows(
      blockOf(area, (row, column) => contents.get(`${row}:${column}`) ?? ""),
      (rows, first) => {
        rangeOf(sheet, { ...area, row: area.row + first, rows: rows.length }).formulas = rows;
      },
    );
  }
  const stillText = textCells.filter(({ staysTextCell }) => staysTextCell);
  await setFormat(sheet, stillText, textFormat, requests);
}

async function setFormat(
  sheet: Excel.Worksheet,
  cells: readonly CellWrite[],
  format: string,
  requests: SizedRequests,
): Promise<void> {
  for (const area of joinedAreas(cells.map(areaOf))) {
    await requests.writeRows(
      blockOf(area, () => format),
      (rows, first) => {
        rangeOf(sheet, { ...area, row: area.row + first, rows: rows.length }).numberFormat = rows;
      },
    );
  }
}

/** The one cell at a place, as an area. */
export function areaOf({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}

function blockOf<T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(row + r, column + c)));
}
