import type { FormulaNode, ReadFormula } from "../formulas/formula-tree";
import type { SheetSnapshot } from "../snapshot";
import { rowForm } from "./row-form";

/** Formulas below each other that are one formula filled down; rows and columns count from zero. */
export interface FormulaGroup {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The first of them. */
  readonly formula: string;
  /** The same for each of them, however far down it stands. */
  readonly form: string;
  /** The first of them taken apart; `undefined` where it cannot be read. */
  readonly tree: FormulaNode | undefined;
}

/** Every formula of a sheet in its group, column by column. */
export function groupFormulas({ formulas }: SheetSnapshot, read: ReadFormula): FormulaGroup[] {
  const width = formulas.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length: width }, (_, column) => groupsOf(formulas, column, read)).flat();
}

function groupsOf(formulas: SheetSnapshot["formulas"], column: number, read: ReadFormula): FormulaGroup[] {
  const groups: FormulaGroup[] = [];
  let last: { row: number; rows: number; formula: string; form: string } | undefined;
  const finish = () => {
    if (last) groups.push({ ...last, column, tree: read(last.formula) });
    last = undefined;
  };
  for (const [row, line] of formulas.entries()) {
    const formula = line[column];
    const form = formula ? rowForm(formula, row) : undefined;
    if (form !== last?.form) finish();
    if (!formula || form === undefined) continue;
    if (last) last.rows++;
    else last = { row, rows: 1, formula, form };
  }
  finish();
  return groups;
}
