import type { Parameter } from "../core/define";
import type { Language } from "../core/text";
import { type Argument, type Cell, type CellError, type ErrorCode, isCellError, type Result } from "../core/values";
import { errorCodeOf } from "./error-code";

export type ExcelValue = number | string | boolean | CustomFunctions.Error;

/** One argument as Excel passes it; `null` is an optional one left out, or a blank cell in Excel on the web. */
export function argumentFromExcel(value: unknown, parameter: Parameter): Argument {
  if (value === null || value === undefined) return parameter.optional ? undefined : null;
  if (!Array.isArray(value)) return cellFromExcel(value);
  const block = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellFromExcel) : [cellFromExcel(row)]));
  const single = block.length === 1 && block[0]?.length === 1;
  return single ? (block[0]?.[0] as Cell) : block;
}

function cellFromExcel(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return { error: errorCodeOf(String((value as { code?: unknown }).code)) };
}

/** A result as Excel takes it: rows of cells. Throws where the whole call failed, so that every Excel shows the sentence. */
export function resultForExcel(result: Result, language: Language): ExcelValue[][] {
  if (Array.isArray(result)) return result.map((row) => row.map((cell) => cellForExcel(cell, language)));
  if (isCellError(result)) throw errorForExcel(result, language);
  return [[cellForExcel(result, language)]];
}

function cellForExcel(cell: Cell, language: Language): ExcelValue {
  if (cell === null) return "";
  return isCellError(cell) ? errorForExcel(cell, language) : cell;
}

/** Excel lets only some errors out of a function; the others become #VALUE!, which can at least carry the sentence. */
function errorForExcel({ error, message }: CellError, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero, invalidNumber, nullReference } = CustomFunctions.ErrorCode;
  const codes: Partial<Record<ErrorCode, CustomFunctions.ErrorCode>> = {
    "#N/A": notAvailable,
    "#DIV/0!": divisionByZero,
    "#NUM!": invalidNumber,
    "#NULL!": nullReference,
  };
  return new CustomFunctions.Error(codes[error] ?? invalidValue, message?.[language]);
}
