import { type ElementPlace, isElement, type KpiFunction } from "../define";
import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiCalls } from "../formulas/kpi-calls";
import { parseReference } from "../formulas/reference";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type Cell, type ErrorCode, isBlank, isCellError, type Result } from "../values";
import { type Call, type ReadCall, readCall, resultOf } from "./call-arguments";
import { literalValue } from "./literal";
import { isSame, sheetName, type Workbook } from "./workbook";

/** A formula with a KPI call, and where it stands. */
interface Candidate extends ElementPlace {
  readonly formula: string;
  readonly tree: FormulaNode;
  /** The outer before the inner. */
  readonly calls: readonly { readonly kpi: KpiFunction; readonly call: Call }[];
}

/** The outermost KPI call behind a cell, worked out. */
export interface FoundCall extends Candidate {
  readonly outermost: ReadCall;
  readonly result: Result | undefined;
  /** Which cell of the result the selected one is. */
  readonly element: ElementPlace;
  /** Whether the formula is nothing but the call. */
  readonly isWhole: boolean;
}

/** The call in a cell, or the one elsewhere whose result fills it. */
export function findCall(workbook: Workbook, place: ElementPlace): FoundCall | undefined {
  for (const candidate of candidates(workbook.sheet, place, workbook.read)) {
    const [first] = candidate.calls;
    if (!first) continue;
    const outermost = readCall(first.kpi, candidate.formula, first.call, workbook);
    const result = resultOf(outermost);
    const element = { row: place.row - candidate.row, column: place.column - candidate.column };
    const isOwn = element.row === 0 && element.column === 0;
    const found = { ...candidate, outermost, result, element, isWhole: candidate.tree === first.call };
    if (isOwn || covers(result, element)) return found;
  }
  return undefined;
}

/** The names of the other sheets that must be read before a cell can be explained. */
export function neededSheets(sheet: SheetSnapshot, place: ElementPlace, read: ReadFormula): string[] {
  const names: string[] = [];
  for (const { formula, tree } of candidates(sheet, place, read)) {
    for (const node of nodesOf(tree)) {
      const written = node.kind === "reference" ? parseReference(formula.slice(node.from, node.to))?.sheet : undefined;
      const name = sheetName(written ?? "");
      if (name !== undefined && ![sheet.name, ...names].some((known) => isSame(known, name))) names.push(name);
    }
  }
  return names;
}

/** The formula in a cell; where it has none, the nearest one above in its column and in each column before. */
function* candidates(sheet: SheetSnapshot, place: ElementPlace, read: ReadFormula): Generator<Candidate> {
  const { formulas } = sheet;
  const width = formulas.reduce((most, line) => Math.max(most, line.length), 0);
  for (let column = Math.min(place.column, width - 1); column >= 0; column--) {
    let row = Math.min(place.row, formulas.length - 1);
    // A formula in between would stop a result from filling the cell.
    while (row >= 0 && !formulas[row]?.[column]) row--;
    const formula = formulas[row]?.[column];
    const tree = formula ? read(formula) : undefined;
    const isOwn = row === place.row && column === place.column;
    if (formula && tree) {
      const calls = kpiCalls(tree);
      const reaches = isOwn || mayReach(formula, calls[0], place.row - row, place.column - column);
      const isBlocked = !isOwn && fillsNothing(cellAt(sheet, row, column), cellAt(sheet, place.row, place.column));
      if (calls.length > 0 && reaches && !isBlocked) yield { row, column, formula, tree, calls };
    }
    if (isOwn && formula) return;
  }
}

/** Errors of a whole formula; others may be that of its first cell only. */
const ofWholeFormula: ReadonlySet<ErrorCode> = new Set(["#SPILL!", "#REF!", "#NAME?", "#BUSY!", "#ERROR!", "#CALC!"]);

function fillsNothing(anchor: Cell, own: Cell): boolean {
  return isCellError(anchor) && (ofWholeFormula.has(anchor.error) || isBlank(own));
}

/** No result is wider than its arguments, but for the tables some functions make. */
const widestTable = 12;

function mayReach(
  formula: string,
  outermost: Candidate["calls"][number] | undefined,
  down: number,
  right: number,
): boolean {
  if (!outermost || !mayFill(outermost.kpi)) return false;
  let [rows, columns] = [1, widestTable];
  for (const node of nodesOf(outermost.call)) {
    const size = sizeAt(node, formula);
    rows = Math.max(rows, size?.rows ?? 1);
    columns = Math.max(columns, size?.columns ?? 1);
  }
  // A log's table has a row more, for its headings.
  return down <= rows && right < columns;
}

/** Of a range, and of a table that is written in the formula. */
function sizeAt(node: FormulaNode, formula: string): { rows: number; columns: number } | undefined {
  const text = formula.slice(node.from, node.to);
  if (node.kind === "reference") return parseReference(text);
  const table = node.kind === "other" ? literalValue(text) : undefined;
  return Array.isArray(table) ? { rows: table.length, columns: table[0]?.length ?? 1 } : undefined;
}

function mayFill(kpi: KpiFunction): boolean {
  return Object.values(kpi.parameters).some(isElement) || kpi.examples.some(([, result]) => Array.isArray(result));
}

function covers(result: Result | undefined, { row, column }: ElementPlace): boolean {
  return Array.isArray(result) && column < (result[row]?.length ?? 0);
}
