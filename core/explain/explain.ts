import type { ElementPlace, ResultFormat } from "../define";
import { figureText } from "../figure-text";
import { formulaText } from "../formula-text";
import { cellName } from "../formulas/reference";
import { rewriteNative } from "../formulas/rewrite-native";
import { shown as shownCell } from "../messages";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Text, textOf } from "../text";
import { type Cell, isBlank, isCellError } from "../values";
import { cellFigure } from "./cell-figure";
import { explainWords } from "./explain-words";
import type { Explanation } from "./explanation";
import { type FoundCall, findCall } from "./find-call";
import { headingAbove, headingLeft } from "./heading-of";
import { problemOf } from "./problem-of";
import type { Workbook } from "./workbook";
import { workingsOf } from "./workings-of";

/** Why the cell shows what it shows; `undefined` for a cell that no KPI function fills. */
export function explain(workbook: Workbook, place: ElementPlace): Explanation | undefined {
  const found = findCall(workbook, place);
  if (!found) return undefined;
  const { sheet } = workbook;
  const { kpi } = found.outermost;
  const shown = cellAt(sheet, place.row, place.column);
  const element = elementShown(found, shown);
  const computed = cellOf(found, element);
  const problem = problemOf(workbook, found, computed, shown, element);
  const cell = cellName(place.row, place.column);
  const anchor = cellName(found.row, found.column);
  const native = nativeOf(workbook, found);
  return {
    cell,
    kpi: kpi.name,
    title: kpi.title,
    labels: labelsOf(workbook, found, place),
    ...(anchor !== cell && { anchor }),
    ...resultOf(found, computed, shown),
    ...(problem && { problem }),
    notes: notesOf(found, computed, shown, formatAt(sheet, place), problem !== undefined),
    ...workingsOf(workbook, found, element, computed),
    formula: formulaText(kpi),
    source: kpi.source,
    ...(native !== undefined && { native }),
    others: othersOf(found),
  };
}

/** In `MAX(NPSINTERVAL(…))` the part of the result that the cell shows. */
function elementShown({ element, isWhole, result }: FoundCall, shown: Cell): ElementPlace {
  const isAnchor = element.row === 0 && element.column === 0;
  if (isWhole || !isAnchor || !Array.isArray(result) || result.length > 1 || isBlank(shown)) return element;
  return { row: 0, column: Math.max(0, result[0]?.indexOf(shown) ?? 0) };
}

function cellOf({ result }: FoundCall, { row, column }: ElementPlace): Cell | undefined {
  return Array.isArray(result) ? (result[row]?.[column] ?? null) : result;
}

function resultOf({ outermost, isWhole }: FoundCall, computed: Cell | undefined, shown: Cell): { result?: Text } {
  // What cannot be worked out here is at least shown by the cell.
  const cell = computed === undefined && isWhole ? shown : computed;
  if (cell === undefined || cell === null || isBlank(cell) || isCellError(cell)) return {};
  return { result: textOf((language) => cellText(cell, outermost.kpi.result, language)) };
}

function cellText(cell: Exclude<Cell, null>, format: ResultFormat, language: keyof Text): string {
  return typeof cell === "number" ? figureText(cell, format, language) : shownCell(cell);
}

function labelsOf({ sheet }: Workbook, found: FoundCall, { row, column }: ElementPlace): string[] {
  const labels = [headingAbove(sheet, found.row, column, found.formula), headingLeft(sheet, row, column)];
  return [...new Set(labels.flatMap((label) => label ?? []))];
}

function notesOf(
  { isWhole, outermost }: FoundCall,
  computed: Cell | undefined,
  shown: Cell,
  format: string | null,
  hasProblem: boolean,
): readonly Text[] {
  const notes = outermost.unread.map((part) => explainWords.unread(shownCell(part)));
  const isOther = computed !== undefined && !isCellError(shown) && !isAlike(computed, shown);
  if (hasProblem || !isOther) return notes;
  if (isWhole) notes.push(explainWords.outdated(asResult(shown, outermost.kpi.result)));
  else if (!isBlank(shown)) notes.push(explainWords.around(asInCell(shown, format)));
  return notes;
}

function asResult(cell: Cell, format: ResultFormat): Text {
  return cell === null ? explainWords.nothing : textOf((language) => cellText(cell, format, language));
}

/** What a formula makes of a result is no result of the function: its share times 100 is no share. */
function asInCell(cell: Cell, format: string | null): Text {
  return textOf((language) => (typeof cell === "number" ? cellFigure(cell, format, language) : shownCell(cell)));
}

function formatAt({ formats }: SheetSnapshot, { row, column }: ElementPlace): string | null {
  return formats[row]?.[column] ?? null;
}

function isAlike(one: Cell, other: Cell): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= Math.abs(one) * 1e-9;
  return one === other || (one === null && other === "") || (one === "" && other === null);
}

function nativeOf({ sheet }: Workbook, { formula, tree, element }: FoundCall): string | undefined {
  const form = rewriteNative(formula, tree, sheet.cells.length);
  const own = typeof form === "string" || form === undefined ? form : form[element.row]?.[element.column];
  return own === undefined ? undefined : `=${own}`;
}

function othersOf({ calls, outermost }: FoundCall): { name: string; title: Text }[] {
  const others = new Map(calls.map(({ kpi }) => [kpi.name, { name: kpi.name, title: kpi.title }]));
  others.delete(outermost.kpi.name);
  return [...others.values()];
}
