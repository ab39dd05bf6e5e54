import { cellName } from "../core/formulas/reference";
import type { Area } from "../core/plan/sheet-plan";
import type { SheetSnapshot } from "../core/snapshot";
import { sheetTooLarge } from "./access-errors";
import { type ReadCells, readCells } from "./read-cells";
import { withSheet } from "./with-excel";

/** More would keep the user waiting for minutes, and is never a table of people. */
const mostCells = 1_000_000;

/** Reads a sheet from A1 to its last used cell. */
export function readSheet(name: string): Promise<SheetSnapshot> {
  return withSheet(name, async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { name, cells: [], formulas: [], formats: [] };
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    if (rows * columns > mostCells) throw sheetTooLarge(name, cellName(row + rows - 1, column + columns - 1));
    const area = { row, column, rows, columns };
    return { name, ...fromA1(await readCells(context, sheet, area), area) };
  });
}

/** Excel's used range begins with the first filled row and column. */
function fromA1({ cells, formulas, formats }: ReadCells, { row, column, columns }: Area): ReadCells {
  const above = Array.from({ length: row }, () => blank(column + columns));
  const left = blank(column);
  const pad = <T>(lines: readonly (readonly (T | null)[])[]) => [...above, ...lines.map((line) => [...left, ...line])];
  return { cells: pad(cells), formulas: pad(formulas), formats: pad(formats) };
}

function blank(length: number): null[] {
  return Array.from({ length }, () => null);
}
