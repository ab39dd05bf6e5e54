import type { Cell } from "../../core/values";
import { ExcelFailure } from "./excel-failure";
import { type Area, areaOf, type ExcelSheet, fullAddress } from "./excel-workbook";

/** A range as the double holds it. */
export interface RangeObject {
  readonly kind: "range";
  readonly sheet: ExcelSheet;
  readonly area: Area;
}

/** More cells than this Excel would not put into one answer. */
const mostCells = 200_000;

export function rangeOf(sheet: ExcelSheet, address: string): RangeObject {
  try {
    return { kind: "range", sheet, area: areaOf(address) };
  } catch {
    throw new ExcelFailure("InvalidArgument", `not a range: ${address}`);
  }
}

/** What a method of a range gives back. */
export function partOfRange(
  { sheet, area }: RangeObject,
  name: string,
  given: readonly unknown[],
): RangeObject | { readonly kind: "null" } {
  if (name === "GetUsedRangeOrNullObject" && given[0] === true) {
    const used = sheet.usedWithin(area);
    return used ? { kind: "range", sheet, area: used } : { kind: "null" };
  }
  if (name === "GetCell") {
    const [row, column] = given as [number, number];
    return { kind: "range", sheet, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } };
  }
  throw new Error(`the double does not know Range.${name}`);
}

/** The properties a request loads. */
export function queryRange({ sheet, area }: RangeObject, select: readonly string[]): Record<string, unknown> {
  const eachCell = (value: (row: number, column: number) => unknown) => () => {
    if (area.rows * area.columns > mostCells) throw new ExcelFailure("ResponsePayloadSizeLimitExceeded");
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => value(area.row + r, area.column + c)),
    );
  };
  const known: Readonly<Record<string, () => unknown>> = {
    address: () => fullAddress(sheet.name, area),
    rowIndex: () => area.row,
    columnIndex: () => area.column,
    formulas: eachCell((row, column) => sheet.formulaAt(row, column) ?? ""),
    numberFormat: eachCell((row, column) => sheet.formatAt(row, column)),
    valueTypes: eachCell((row, column) => sheet.typeAt(row, column)),
  };
  return Object.fromEntries(
    select.map((name) => {
      const read = known[name];
      if (!read) throw new Error(`the double does not know Range.${name}`);
      return [name.charAt(0).toUpperCase() + name.slice(1), read()];
    }),
  );
}

/** Sets a property of every cell, if the block has the size of the range. */
export function setRangeProperty({ sheet, area }: RangeObject, name: string, value: unknown): undefined {
  if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
  const rows = value as Cell[][];
  const fits = Array.isArray(rows) && rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) throw new ExcelFailure("InvalidArgument", `${name} must be a block of ${area.rows}×${area.columns}`);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (name === "Formulas") sheet.set(area.row + r, area.column + c, entered(sheet, area, cell));
      else if (name === "NumberFormat") sheet.format(area.row + r, area.column + c, String(cell));
      else throw new Error(`the double does not know Range.${name}`);
    });
  });
}

/** Into a cell formatted as text everything goes as text. */
function entered(sheet: ExcelSheet, area: Area, cell: Cell): Cell {
  return sheet.formatAt(area.row, area.column) === "@" ? `'${cell}` : cell;
}
