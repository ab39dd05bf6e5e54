import type { ElementPlace } from "../define";
import { figureText, givenFigure, percentText, plainFigure } from "../figure-text";
import { cellName } from "../formulas/reference";
import { shown } from "../messages";
import { type Language, type Text, textOf } from "../text";
import { type Argument, type Block, type Cell, isBlank } from "../values";
import type { Part, PartCell, PartLimit } from "../workings";
import type { ReadCall } from "./call-arguments";
import { explainWords } from "./explain-words";
import type { ExplainedPart } from "./explanation";
import type { FoundCall } from "./find-call";
import { headingAbove, headingLeft } from "./heading-of";
import { type FoundRange, rangeAt, type Workbook } from "./workbook";

/** The parts with the names that the sheet has for them, and bars to compare them by. */
export function explainedParts(workbook: Workbook, call: ReadCall, parts: readonly Part[]): ExplainedPart[] {
  const largest = parts.reduce((most, { size = 0 }) => Math.max(most, size), 0);
  return parts.map(({ of, value, format, detail, size, isChosen = false }) => ({
    label: labelOf(workbook, call, of),
    value: textOf((language) => valueText(value, format, language)),
    ...(detail && { detail }),
    ...(size !== undefined && { bar: largest > 0 ? size / largest : 0 }),
    isChosen,
  }));
}

/** The row of a table that a function makes, such as a ranking, under the sheet's own headings. */
export function rowParts(
  { sheet }: Workbook,
  { row, column, result }: FoundCall,
  element: ElementPlace,
): ExplainedPart[] {
  if (!Array.isArray(result)) return [];
  const [first = []] = result;
  const line = result[element.row] ?? [];
  // A single cell a row is the result itself.
  if (line.length < 2) return [];
  const ownHeadings = first.every((cell) => typeof cell === "string") ? first : [];
  return line.map((value, index) => {
    const at = { row: row + element.row, column: column + index };
    const format = sheet.formats[at.row]?.[at.column] ?? null;
    const name = ownHeadings[index] ?? headingAbove(sheet, row, at.column);
    return {
      label: textOf(() => (name === undefined ? cellName(at.row, at.column) : shown(name))),
      value: textOf((language) => shownIn(value, format, language)),
      isChosen: index === element.column,
    };
  });
}

function labelOf(workbook: Workbook, call: ReadCall, of: Part["of"]): Text {
  if (!("parameter" in of)) return of;
  const index = Object.keys(call.kpi.parameters).indexOf(of.parameter);
  const text = call.written[index];
  const range = text === undefined ? undefined : rangeAt(text, workbook);
  return textOf((language) => ("sign" in of ? limitText(call.args[index], range, of, language) : cellLabel(range, of)));
}

function cellLabel(range: FoundRange | undefined, { row, column, heading }: PartCell): string {
  if (!range) return String(Math.max(row, column) + 1);
  const { sheet } = range;
  const name =
    heading === "above"
      ? headingAbove(sheet, range.row, range.column + column)
      : headingLeft(sheet, range.row + row, range.column);
  return name ?? cellName(range.row + row, range.column + column);
}

/** A limit with all its decimals, as a percentage where its cell shows one; a table may also be written in the formula. */
function limitText(
  table: Argument,
  range: FoundRange | undefined,
  { row, sign }: PartLimit,
  language: Language,
): string {
  const limit = Array.isArray(table) ? (table as Block)[row]?.[0] : undefined;
  const format = range?.sheet.formats[range.row + row]?.[range.column];
  const isPercent = format?.includes("%") ?? false;
  return `${sign} ${typeof limit === "number" ? givenFigure(limit, isPercent, language) : shown(limit ?? null)}`;
}

/** What has no format was given: it keeps its decimals. */
function valueText(value: Cell, format: Part["format"], language: Language): string {
  if (isBlank(value)) return explainWords.blank[language];
  if (typeof value !== "number") return shown(value);
  return format ? figureText(value, format, language) : plainFigure(value);
}

/** A cell as its sheet shows it, near enough. */
function shownIn(value: Cell, format: string | null, language: Language): string {
  if (isBlank(value)) return explainWords.blank[language];
  if (typeof value !== "number") return shown(value);
  return format?.includes("%") ? percentText(value, language, 0) : plainFigure(value, 2);
}
