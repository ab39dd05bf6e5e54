import { type Argument, type Block, type Cell, isErrorCode, type Result, serialFromDate } from "../core/values";

/** What Google Sheets hands to a custom function for one cell. */
type SheetsValue = number | string | boolean | Date | null | undefined;

export type SheetsArgument = SheetsValue | readonly (readonly SheetsValue[])[];

/** One argument as core wants it. Rows of numbers and blanks, nearly all of a large range, pass through uncopied. */
export function argumentFromSheets(value: SheetsArgument): Argument {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return cellFromSheets(value as SheetsValue);
  return (value as readonly (readonly SheetsValue[])[]).map(rowFromSheets) as Block;
}

function rowFromSheets(row: readonly SheetsValue[]): readonly Cell[] {
  for (const value of row) {
    if (typeof value !== "number") return row.map(cellFromSheets);
  }
  return row as readonly number[];
}

/** One cell as core wants it. */
export function cellFromSheets(value: SheetsValue): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") {
    if (value === "Loading...") return { error: "#BUSY!" };
    return isErrorCode(value) ? { error: value } : value;
  }
  return Object.prototype.toString.call(value) === "[object Date]" ? serialFromDate(value as Date) : (value as Cell);
}

/** A result without errors as a custom function returns it: a blank is the empty text. */
export function resultForSheets(result: Result): unknown {
  return Array.isArray(result) ? result.map((row) => row.map((cell) => cell ?? "")) : (result ?? "");
}
