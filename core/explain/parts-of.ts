import type { ElementPlace } from "../define";
import { figureText, percentText, plainFigure } from "../figure-text";
import { cellName } from "../formulas/reference";
import { shown } from "../messages";
import { cellAt } from "../snapshot";
import { type Language, type Text, textOf } from "../text";
import { type Cell, isBlank } from "../values";
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
  const range = rangeOf(workbook, call, of.parameter);
  return textOf((language) => ("sign" in of ? limitText(range, of, language) : cellLabel(range, of)));
}

function rangeOf(workbook: Workbook, { kpi, written }: ReadCall, parameter: string): FoundRange | undefined {
  const text = written[Object.keys(kpi.parameters).indexOf(parameter)];
  return text === undefined ? undefined : rangeAt(text, workbook);
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

function limitText(range: FoundRange | undefined, { row, sign }: PartLimit, language: Language): string {
  if (!range) return `${sign} ${row + 1}`;
  const at = [range.row + row, range.column] as const;
  return `${sign} ${shownIn(cellAt(range.sheet, ...at), range.sheet.formats[at[0]]?.[at[1]] ?? null, language)}`;
}

function valueText(value: Cell, format: Part["format"] = "number", language: Language): string {
  if (isBlank(value)) return explainWords.blank[language];
  return typeof value === "number" ? figureText(value, format, language) : shown(value);
}

/** A cell as its sheet shows it, near enough. */
function shownIn(value: Cell, format: string | null, language: Language): string {
  if (isBlank(value)) return explainWords.blank[language];
  if (typeof value !== "number") return shown(value);
  return format?.includes("%") ? percentText(value, language, 0) : plainFigure(value, 2);
}
