import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiCalls, kpiNamed } from "../formulas/kpi-calls";
import { mayFill } from "../formulas/may-fill";
import { parseReference, sheetNameOf } from "../formulas/reference";
import { rewriteNative } from "../formulas/rewrite-native";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isCellError } from "../values";
import type { ChangedCell, FormulaCell } from "./cell-place";
import { filledCells } from "./filled-cells";
import { isSheet, mayReferTo } from "./left-out";

/** Why a formula is a value in the copy though formulas were asked for. */
export type FrozenReason = "no native form" | "left-out column" | "unreadable";

/** What becomes of a formula in a copy that goes on calculating. */
export type CopiedFormula =
  | { readonly kind: "frozen"; readonly reason: FrozenReason }
  | { readonly kind: "kept"; readonly refersTo: readonly string[] }
  | {
      /** `written`: without a KPI call, but not as in the source. */
      readonly kind: "native" | "written";
      readonly cells: readonly ChangedCell[];
      readonly refersTo: readonly string[];
    };

/** What Excel takes, `=` included. */
const longest = 8191;

export function copiedFormula(
  source: SheetSnapshot,
  cell: FormulaCell,
  removed: ReadonlySet<number>,
  read: ReadFormula,
): CopiedFormula {
  const { row, column } = cell;
  if (!cell.tree) return unreadable(cell.formula, removed);
  if (
    removed.size > 0 &&
    (mayReferTo(source.name, cell.formula, cell.tree, removed) || fillsAny(source, cell, removed))
  ) {
    return { kind: "frozen", reason: "left-out column" };
  }
  const formula = withoutOwnName(source.name, cell.formula, cell.tree);
  const tree = formula === cell.formula ? cell.tree : read(formula);
  if (!tree) return { kind: "frozen", reason: "unreadable" };
  const refersTo = sheetsOf(formula, tree);
  if (kpiCalls(tree).length === 0) {
    if (formula === cell.formula) return { kind: "kept", refersTo };
    return { kind: "written", cells: [{ row, column, content: { formula } }], refersTo };
  }
  const form = rewriteNative(formula, tree, source.cells.length);
  const forms = typeof form === "string" ? [[form]] : form;
  const isBlock = forms !== undefined && forms.flat().length > 1;
  if (!forms || !fits(source, cell, forms) || (isBlock && !fillsEverywhere(tree))) {
    return { kind: "frozen", reason: "no native form" };
  }
  const cells = forms.flatMap((line, down) =>
    line.map((one, right) => ({ row: row + down, column: column + right, content: { formula: `=${one}` } })),
  );
  return { kind: "native", cells, refersTo };
}

/** A formula that cannot be read stays where nothing of it can be ours. */
function unreadable(formula: string, removed: ReadonlySet<number>): CopiedFormula {
  const names = formula.match(/[\p{L}_][\p{L}\d_.]*(?=\s*\()/gu) ?? [];
  const isSafe = removed.size === 0 && !names.some(kpiNamed);
  return isSafe ? { kind: "kept", refersTo: [] } : { kind: "frozen", reason: "unreadable" };
}

/** Whether a formula may fill a cell of one of the columns: it would fill the next one when that is gone. */
function fillsAny(source: SheetSnapshot, cell: FormulaCell, columns: ReadonlySet<number>): boolean {
  if (!cell.tree || !mayFill(cell.formula, cell.tree)) return false;
  // A call of ours becomes a formula a cell, or values.
  if (cell.tree.kind === "call" && kpiNamed(cell.tree.name)) return false;
  for (const { column } of filledCells(source, cell)) if (columns.has(column)) return true;
  return false;
}

/**
 * Whether a formula that gives a block fills cells in every program. `CONVERSION(…)*100` does in Excel; in Google Sheets it
 * gives one number, and what stands beside it may be typed.
 */
function fillsEverywhere(tree: FormulaNode): boolean {
  return tree.kind === "call" && (kpiNamed(tree.name) !== undefined || /^ARRAYFORMULA$/i.test(tree.name));
}

/** Whether every program takes the formulas, and they go where the call has filled cells and nowhere else. */
function fits(source: SheetSnapshot, { row, column }: FormulaCell, forms: readonly (readonly string[])[]): boolean {
  if (forms.flat().some((form) => form.length > longest)) return false;
  const others = forms
    .flatMap((line, down) => line.map((_, right) => ({ row: row + down, column: column + right })))
    .slice(1);
  if (others.length === 0) return true;
  if (isCellError(cellAt(source, row, column))) return false;
  return others.every((place) => !source.formulas[place.row]?.[place.column]);
}

/** In a copy, a reference with the source's name would still look at the source. */
function withoutOwnName(source: string, formula: string, tree: FormulaNode): string {
  const pieces: string[] = [];
  let done = 0;
  for (const node of [...nodesOf(tree)].sort((one, other) => one.from - other.from)) {
    const sheet = node.kind === "reference" ? parseReference(formula.slice(node.from, node.to))?.sheet : undefined;
    if (!sheet || !isSheet(sheet, source)) continue;
    pieces.push(formula.slice(done, node.from));
    done = node.from + sheet.length;
  }
  return pieces.join("") + formula.slice(done);
}

function sheetsOf(formula: string, tree: FormulaNode): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const sheet = node.kind === "reference" ? (parseReference(formula.slice(node.from, node.to))?.sheet ?? "") : "";
    return sheet ? [sheetNameOf(sheet)] : [];
  });
}
