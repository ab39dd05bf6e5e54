import type { Text } from "./text";

/** Error codes a cell of either program can show. `#BUSY!` stands for every "still calculating". */
export const errorCodes = [
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell, with a sentence for the user where it is ours. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: Text;
}

/** What one cell holds; `null` is a blank. Dates are serial numbers, as Excel counts them. */
export type Cell = number | string | boolean | null | CellError;

/** Rows of cells, as a range gives them. */
export type Block = readonly (readonly Cell[])[];

/** What stands in one place of a call; `undefined` is an argument left out. */
export type Argument = Cell | Block | undefined;

/** What a call gives back: one cell, or a block that spills. */
export type Result = Cell | Cell[][];

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Blank, or text of nothing but spaces (also full-width ones). */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

export function isErrorCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

const millisecondsPerDay = 86_400_000;
const unixEpochAsSerial = 25_569;

/** Days since 1899-12-30 for the clock time the given date shows in its own time zone. */
export function serialFromDate(date: Date): number {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return local / millisecondsPerDay + unixEpochAsSerial;
}
