import type { ExampleArgument, ResultFormat } from "../core/define";
import type { Language } from "../core/text";
import { type Cell, isCellError } from "../core/values";
import { words } from "./words";

/** The rows of an example's argument or result; a list is one row here, for it reads better across. */
export function rowsOf(argument: ExampleArgument): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[argument as Cell]];
  const rows = argument as readonly (Cell | readonly Cell[])[];
  if (!rows.some(Array.isArray)) return [rows as readonly Cell[]];
  const block = rows.map((row) => (Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell]));
  return block.every((row) => row.length === 1) ? [block.flat()] : block;
}

/** A value of an example as the sheet would show it. */
export function cellText(cell: Cell, language: Language): string {
  if (cell === null) return words.blank[language];
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? cell : numberText(cell, language, { maximumFractionDigits: 6 });
}

/** A result as a manager reads it: a share as a percentage, money with two decimals. */
export function resultText(result: Cell, format: ResultFormat, language: Language): string {
  if (typeof result !== "number") return cellText(result, language);
  if (format === "share") {
    const percent = numberText(result * 100, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return language === "en" ? `${percent}\u00a0%` : `${percent}%`;
  }
  const digits = format === "count" ? 0 : 2;
  return numberText(result, language, {
    minimumFractionDigits: format === "money" ? 2 : 0,
    maximumFractionDigits: digits,
  });
}

function numberText(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, options).format(value).replace("-", "−");
}
