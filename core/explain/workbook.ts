import type { ReadFormula } from "../formulas/formula-tree";
import { parseReference, sheetNameOf } from "../formulas/reference";
import type { SheetSnapshot } from "../snapshot";

/** The sheet with the selected cell, the others that its formulas refer to, and what takes formulas apart. */
export interface Workbook {
  readonly sheet: SheetSnapshot;
  readonly others: ReadonlyMap<string, SheetSnapshot>;
  readonly read: ReadFormula;
}

/** A range of a sheet that was read; counted from zero. */
export interface FoundRange {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Ranges that go on for longer than this, or hold more cells, end with their sheet. */
const longest = 100_000;
const mostCells = 2_000_000;

/** The cells behind a reference as it stands in a formula; `undefined` for a name, a table or a sheet that was not read. */
export function rangeAt(text: string, workbook: Workbook): FoundRange | undefined {
  const reference = parseReference(text);
  if (!reference) return undefined;
  const { row, column, rows, columns } = reference;
  const sheet = sheetCalled(sheetName(reference.sheet), workbook);
  if (!sheet) return undefined;
  const isHuge = rows * columns > mostCells;
  const width = Math.max(1, (sheet.cells[0]?.length ?? 0) - column);
  return {
    sheet,
    row,
    column,
    rows: isHuge || rows > longest ? Math.max(1, sheet.cells.length - row) : rows,
    columns: isHuge ? Math.min(columns, width) : columns,
  };
}

/** The name of the sheet that a reference is to; `undefined` where it names none. */
export function sheetName(written: string): string | undefined {
  return written === "" ? undefined : sheetNameOf(written);
}

function sheetCalled(name: string | undefined, { sheet, others }: Workbook): SheetSnapshot | undefined {
  if (name === undefined || isSame(name, sheet.name)) return sheet;
  return others.get(name) ?? [...others.values()].find((other) => isSame(name, other.name));
}

/** No program tells two sheets apart by capitals. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
