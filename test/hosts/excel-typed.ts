import type { Cell, CellError } from "../../core/values";
import { ExcelFailure } from "./excel-failure";

/** What a cell holds after something was entered. */
export interface Content {
  readonly value: Exclude<Cell, null>;
  readonly isFormula: boolean;
}

const errors: readonly string[] = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

/** Digits with whatever stands in numbers, amounts, shares, dates and times; month names too. */
const numberOrDate =
  /^(?=.*\d)(?:[\d\s.,:/年月日号號时時分秒%¥$€()e+-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[ap]m)+$/i;

/** What Excel makes of a value for a cell: a text is read as if somebody typed it. `undefined` empties the cell. */
export function typed(given: unknown): Content | undefined {
  if (given === "") return undefined;
  if (typeof given === "number" && Number.isFinite(given)) return { value: given, isFormula: false };
  if (typeof given === "boolean") return { value: given, isFormula: false };
  if (typeof given !== "string") throw new ExcelFailure("InvalidArgument", `not a value of a cell: ${given}`);
  if (given.startsWith("'")) return { value: given.slice(1), isFormula: false };
  const text = given.normalize("NFKC").trim();
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text), isFormula: false };
  if (errors.includes(text.toUpperCase())) return { value: { error: text } as unknown as CellError, isFormula: false };
  // Which number it is does not matter here: it is not the text any more.
  if (numberOrDate.test(text)) return { value: Number(text) || 46_000, isFormula: false };
  if (/^=./.test(text)) return { value: given, isFormula: true };
  if (/^[+\-@]./.test(text)) return { value: `=${text}`, isFormula: true };
  return { value: given, isFormula: false };
}

/** Refuses what Excel cannot read, as far as can be told without computing: names sheets that are not there, for example. */
export function checkFormula(formula: string, hasSheet: (name: string) => boolean): void {
  const refuse = (why: string) => {
    throw new ExcelFailure("InvalidArgument", `${why}: ${formula}`);
  };
  const code = formula.replace(/"(?:[^"]|"")*"/g, "0");
  if (formula.length > 8192) refuse("too long");
  if (code.includes('"')) refuse("an open quotation");
  const names = [...code.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)];
  for (const [, quoted, plain] of names) {
    if (plain !== undefined && /^\d|^[A-Z]{1,3}\d+$/i.test(plain)) refuse("a sheet name without quotes");
    if (!hasSheet(plain ?? quoted?.replaceAll("''", "'") ?? "")) refuse("no such sheet");
  }
  const bare = code.replace(/'(?:[^']|'')+'!/g, "");
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth++;
    if (letter === ")" && --depth < 0) refuse("a bracket too many");
  }
  if (depth > 0) refuse("an open bracket");
  if (/[A-Z]\$?\d+:\$?[A-Z]+(?![A-Z$\d(])/i.test(bare)) refuse("a range without an end");
  if (/;(?![^{]*\})/.test(bare)) refuse("a semicolon between arguments");
}
