import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiCalls, kpiNamed } from "../formulas/kpi-calls";
import { parseReference } from "../formulas/reference";
import { rewriteNative } from "../formulas/rewrite-native";
import type { PlannedCell } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isCellError } from "../values";

export interface HrChoices {
  /** `values`: nothing recalculates any more. `native`: in functions that every program has. */
  readonly kind: "values" | "native";
  /** Columns, from 0, of which nothing is to be found in the copy. */
  readonly leftOut: readonly number[];
}

/** A cell of the copy that is not as in the source; row and column are the source's, from 0. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedCell;
}

/** Why a formula is a value in the copy though formulas were asked for. */
export type FrozenReason = "no native form" | "left-out column" | "unreadable";

export interface FrozenCell {
  readonly row: number;
  readonly column: number;
  readonly reason: FrozenReason;
}

export interface HrCopy {
  readonly changes: readonly ChangedCell[];
  readonly removedColumns: readonly number[];
  /** Formulas with a KPI call that are native now. */
  readonly converted: number;
  readonly frozen: readonly FrozenCell[];
  /** Cells of the copy that show an error. */
  readonly errors: readonly { readonly row: number; readonly column: number }[];
  /** Other sheets that formulas of the copy refer to. */
  readonly refersTo: readonly string[];
}

/** What must be changed in a copy of a sheet so that it is right for people without our functions. */
export function hrCopy(source: SheetSnapshot, { kind, leftOut }: HrChoices, read: ReadFormula): HrCopy {
  const removed = new Set(leftOut);
  const values = new Map<string, ChangedCell>();
  // A value may be put where another call's formula belongs: formulas win, in whatever order they come.
  const natives = new Map<string, ChangedCell>();
  const frozen: FrozenCell[] = [];
  const refersTo = new Set<string>();
  let converted = 0;
  const putInto = (cells: Map<string, ChangedCell>) => (row: number, column: number, content: PlannedCell) => {
    if (!removed.has(column)) cells.set(`${row}:${column}`, { row, column, content });
  };
  const put = putInto(values);
  const putNative = putInto(natives);
  for (const { row, column, formula } of formulaCells(source)) {
    if (removed.has(column)) {
      // What such a formula fills beside itself would go with it.
      if (read(formula) === undefined || mayFill(read(formula))) freeze(source, row, column, put);
      continue;
    }
    const tree = read(formula);
    const next = kind === "values" ? undefined : nextOf(source, formula, tree, removed);
    if (next === undefined) {
      freeze(source, row, column, put);
      continue;
    }
    if (next.kind === "frozen") {
      frozen.push({ row, column, reason: next.reason });
      freeze(source, row, column, put);
      continue;
    }
    for (const sheet of sheetsOf(formula, tree)) refersTo.add(sheet);
    if (next.kind === "kept") continue;
    converted++;
    freeze(source, row, column, put);
    next.forms.forEach((line, down) => {
      line.forEach((form, right) => {
        putNative(row + down, column + right, { formula: `=${form}` });
      });
    });
  }
  return {
    changes: [...new Map([...values, ...natives]).values()],
    removedColumns: [...removed].sort((one, other) => one - other),
    converted,
    frozen,
    errors: errorCells(source, removed),
    refersTo: [...refersTo].filter((name) => name !== source.name),
  };
}

type Next =
  | { readonly kind: "kept" }
  | { readonly kind: "frozen"; readonly reason: FrozenReason }
  | { readonly kind: "native"; readonly forms: readonly (readonly string[])[] };

function nextOf(
  source: SheetSnapshot,
  formula: string,
  tree: FormulaNode | undefined,
  removed: ReadonlySet<number>,
): Next {
  if (!tree) return { kind: "frozen", reason: "unreadable" };
  if (touches(source, formula, tree, removed)) return { kind: "frozen", reason: "left-out column" };
  if (kpiCalls(tree).length === 0) return { kind: "kept" };
  const form = rewriteNative(formula, tree);
  if (form === undefined) return { kind: "frozen", reason: "no native form" };
  return { kind: "native", forms: typeof form === "string" ? [[form]] : form };
}

function* formulaCells({ formulas }: SheetSnapshot) {
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) if (formula) yield { row, column, formula };
  }
}

/** Whether a formula refers to a column of its own sheet that is left out. */
function touches(source: SheetSnapshot, formula: string, tree: FormulaNode, removed: ReadonlySet<number>): boolean {
  if (removed.size === 0) return false;
  for (const node of nodesOf(tree)) {
    if (node.kind !== "reference") continue;
    const reference = parseReference(formula.slice(node.from, node.to));
    // A name or a table may stand for anything.
    if (!reference) return true;
    if (reference.sheet !== "" && sheetNameOf(reference.sheet) !== source.name) continue;
    for (let column = reference.column; column < reference.column + reference.columns; column++) {
      if (removed.has(column)) return true;
    }
  }
  return false;
}

function sheetsOf(formula: string, tree: FormulaNode | undefined): string[] {
  if (!tree) return [];
  return [...nodesOf(tree)].flatMap((node) => {
    const sheet = node.kind === "reference" ? (parseReference(formula.slice(node.from, node.to))?.sheet ?? "") : "";
    return sheet ? [sheetNameOf(sheet)] : [];
  });
}

/** The name in `'2026 排名'!`. */
function sheetNameOf(sheet: string): string {
  return sheet.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}

/**
 * Puts the value of a formula's cell in its place, and of all cells that it may have filled: down to the next formula and
 * right to the next one. Where such a cell holds a value of its own, it keeps it.
 */
function freeze(
  source: SheetSnapshot,
  row: number,
  column: number,
  put: (row: number, column: number, content: PlannedCell) => void,
): void {
  const isFormula = (r: number, c: number) => Boolean(source.formulas[r]?.[c]);
  const width = source.cells[row]?.length ?? 0;
  let right = column;
  do {
    let down = row;
    do {
      const cell = cellAt(source, down, right);
      if (cell !== null || down === row) put(down, right, isCellError(cell) ? cell.error : cell);
      down++;
    } while (down < source.cells.length && !isFormula(down, right));
    right++;
  } while (right < width && !isFormula(row, right));
}

/** Whether a formula may fill more cells than its own. */
function mayFill(tree: FormulaNode | undefined): boolean {
  return tree?.kind === "call" && kpiNamed(tree.name) !== undefined;
}

function errorCells({ cells }: SheetSnapshot, removed: ReadonlySet<number>) {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (isCellError(cell) && !removed.has(column) ? [{ row, column }] : [])),
  );
}
