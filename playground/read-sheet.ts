import { type ICellData, ObjectMatrix } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { SheetSnapshot } from "../core/snapshot";
import { HostError } from "../sidebar/host";
import { fromCellData } from "./cell-data";
import type { Grid } from "./grid";
import { sheetNamed } from "./open-workbook";
import { settle } from "./settle";
import { sheetData, writeSpills } from "./snapshot";
import { words } from "./words";

/** Reads a sheet from A1 to its last used cell, when all of it is calculated. */
export async function readSheet(grid: Grid, name: string): Promise<SheetSnapshot> {
  if (!(await settle(grid))) throw new HostError(words.stillCalculating);
  return readNow(grid, sheetNamed(grid, name));
}

/** Reads a sheet as it is at this moment. */
export function readNow(grid: Grid, sheet: FWorksheet): SheetSnapshot {
  const data = sheetData(grid, sheet);
  writeSpills(grid, sheet, data);
  const cells = new ObjectMatrix<ICellData>(data.cellData);
  const size = { rows: 0, columns: 0 };
  cells.forValue((row, column, cell) => {
    if (!cell.f && fromCellData(cell) === null) return;
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  });
  const each = <T>(read: (row: number, column: number) => T) =>
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_, column) => read(row, column)),
    );
  return {
    name: sheet.getSheetName(),
    cells: each((row, column) => fromCellData(cells.getValue(row, column))),
    formulas: each((row, column) => cells.getValue(row, column)?.f ?? null),
    formats: each((row, column) => sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? null),
  };
}
