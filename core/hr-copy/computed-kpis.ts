import { isElement, type KpiFunction } from "../define";
import { cachedReader } from "../formulas/cached-reader";
import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiCalls } from "../formulas/kpi-calls";
import { columnLetters, parseReference, sheetNameOf } from "../formulas/reference";
import { shown } from "../messages";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Language } from "../text";
import type { CellPlace } from "./cell-place";
import { isSheet } from "./left-out";

/** A KPI in a column of a sheet, as people without our functions should read it. */
export interface ComputedKpi extends CellPlace {
  readonly kpi: KpiFunction;
  /** How many calls the column holds; row and column are those of the first. */
  readonly count: number;
  readonly call: string;
  /** What the call's options and weights were, one a line. */
  readonly given: string;
}

/** What a copy was made from. `sheets` are the other sheets that its formulas refer to, as far as they were read. */
export interface CopySource {
  readonly source: SheetSnapshot;
  readonly sheets: readonly SheetSnapshot[];
  readonly removedColumns: readonly number[];
}

type Call = FormulaNode & { readonly kind: "call" };

/** Stands for what is left out. */
const omitted = "…";

/** Longer lists are data, not options. */
const mostGiven = 30;

/** Each KPI of each column once, left-out columns aside; addresses are those of the copy. */
export function computedKpis(from: CopySource, reader: ReadFormula, language: Language): ComputedKpi[] {
  const read = cachedReader(reader);
  const found = new Map<string, ComputedKpi>();
  from.source.formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const tree = formula && !from.removedColumns.includes(column) ? read(formula) : undefined;
      if (!formula || !tree) return;
      for (const { kpi, call } of kpiCalls(tree)) {
        const key = `${column}:${kpi.name}`;
        const first = found.get(key) ?? {
          ...{ kpi, row, column, count: 0 },
          ...{ call: inCopy(formula, call, from), given: givenIn(formula, kpi, call, from, language) },
        };
        found.set(key, { ...first, count: first.count + 1 });
      }
    });
  });
  return [...found.values()];
}

/** The other sheets that KPI calls of a sheet refer to. */
export function sheetsCalledOn({ name, formulas }: SheetSnapshot, reader: ReadFormula): string[] {
  const read = cachedReader(reader);
  const found = new Set<string>();
  for (const formula of formulas.flat()) {
    const tree = formula?.includes("!") ? read(formula) : undefined;
    if (!formula || !tree) continue;
    for (const { call } of kpiCalls(tree)) {
      for (const node of nodesOf(call)) {
        const sheet = node.kind === "reference" ? parseReference(formula.slice(node.from, node.to))?.sheet : undefined;
        if (sheet && !isSheet(sheet, name)) found.add(sheetNameOf(sheet));
      }
    }
  }
  return [...found];
}

/** Options and weights with the values that their cells hold; what is computed from, person by person, is not among them. */
function givenIn(formula: string, kpi: KpiFunction, call: Call, from: CopySource, language: Language): string {
  const lines = Object.values(kpi.parameters).flatMap((parameter, index) => {
    const node = index === 0 || isElement(parameter) ? undefined : call.args[index];
    const text = node && (node.kind === "reference" ? valuesAt(formula, node, from) : inCopy(formula, node, from));
    return text ? [`${parameter.title[language]} = ${text}`] : [];
  });
  return lines.join("\n");
}

/** Part of a formula with the addresses that the copy has. */
function inCopy(formula: string, node: FormulaNode, from: CopySource): string {
  const pieces: string[] = [];
  let done = node.from;
  const references = [...nodesOf(node)].filter(({ kind }) => kind === "reference");
  for (const { from: start, to } of references.sort((one, other) => one.from - other.from)) {
    pieces.push(formula.slice(done, start), moved(formula.slice(start, to), from));
    done = to;
  }
  return pieces.join("") + formula.slice(done, node.to);
}

function moved(text: string, { source, removedColumns }: CopySource): string {
  const reference = parseReference(text);
  if (!reference || (reference.sheet !== "" && !isSheet(reference.sheet, source.name))) return text;
  const { column, columns } = reference;
  if (removedColumns.some((one) => one >= column && one < column + columns)) return omitted;
  const address = text.slice(reference.sheet.length);
  return address.replace(/[A-Z]+/gi, (letters) => columnLetters(columnInCopy(numberOf(letters), removedColumns)));
}

function numberOf(letters: string): number {
  return parseReference(`${letters}1`)?.column ?? 0;
}

/** Where a column of the source stands in the copy. */
export function columnInCopy(column: number, removedColumns: readonly number[]): number {
  return column - removedColumns.filter((one) => one < column).length;
}

function valuesAt(formula: string, node: FormulaNode, { source, sheets, removedColumns }: CopySource) {
  const text = formula.slice(node.from, node.to);
  const reference = parseReference(text);
  if (!reference) return text;
  const isOwn = reference.sheet === "" || isSheet(reference.sheet, source.name);
  const sheet = isOwn ? source : sheets.find(({ name }) => isSheet(reference.sheet, name));
  if (!sheet) return `${sheetNameOf(reference.sheet)}!${text.slice(reference.sheet.length)}`;
  if (reference.rows * reference.columns > mostGiven) return undefined;
  const lines = Array.from({ length: reference.rows }, (_, row) =>
    Array.from({ length: reference.columns }, (__, column) => {
      const place = reference.column + column;
      if (isOwn && removedColumns.includes(place)) return omitted;
      return shown(cellAt(sheet, reference.row + row, place));
    })
      .join(" ")
      .trim(),
  );
  return lines.filter((line) => line !== "").join(", ");
}
