import type { ICellData, IWorkbookData, IWorksheetData, Worksheet } from "@univerjs/core";
import { isFormula } from "../core/plan/sheet-plan";
import type { Cell } from "../core/values";
import { fromCellData, toCellData } from "../playground/cell-data";
import type { CalculableSheet } from "./calculable-sheet";

/** Rows and columns beyond those filled, so that a formula may spill too far and be seen. */
const room = 5;

/** Planned sheets as a workbook of Univer's. */
export function univerWorkbook(sheets: readonly CalculableSheet[], id: string): Partial<IWorkbookData> {
  const own = sheets.map((sheet, index) => univerSheet(sheet, `sheet-${index}`));
  return { id, sheetOrder: own.map(({ id }) => id), sheets: Object.fromEntries(own.map((sheet) => [sheet.id, sheet])) };
}

function univerSheet({ name, cells }: CalculableSheet, id: string) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell !== null) line[c] = isFormula(cell) ? { f: cell.formula } : toCellData(cell);
    });
    cellData[r] = line;
  });
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name,
    cellData,
    rowCount: cells.length + room,
    columnCount: columns + room,
  } satisfies Partial<IWorksheetData>;
}

/** Every cell of a calculated sheet. */
export function readSheet(sheet: Worksheet): Cell[][] {
  return Array.from({ length: sheet.getRowCount() }, (_, row) =>
    Array.from({ length: sheet.getColumnCount() }, (_, column) => fromCellData(sheet.getCell(row, column))),
  );
}
