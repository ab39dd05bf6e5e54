import type { ExampleArgument, ResultFormat } from "../core/define";
import { figureText, plainFigure } from "../core/figure-text";
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
  return typeof cell === "string" ? cell : plainFigure(cell);
}

/** A result as a manager reads it: a share as a percentage, money with two decimals. */
export function resultText(result: Cell, format: ResultFormat, language: Language): string {
  if (typeof result !== "number") return cellText(result, language);
  return figureText(result, format, language);
}
