import type { KpiFunction } from "../define";
import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiNamed } from "../formulas/kpi-calls";
import type { Area } from "../plan/sheet-plan";
import { findHeadings, type Headings } from "../ranking/headings";
import type { SheetSnapshot } from "../snapshot";
import { type FormulaGroup, groupFormulas } from "./formula-group";
import { areaOver } from "./referred-area";

export type CallNode = FormulaNode & { readonly kind: "call" };

/** A call in the formulas of a group, read in the first of them. */
export interface Call {
  readonly group: FormulaGroup;
  readonly node: CallNode;
  /** In capitals. */
  readonly name: string;
  readonly kpi: KpiFunction | undefined;
}

/** A sheet with everything the rules want to know, read once. */
export interface CheckedSheet {
  readonly snapshot: SheetSnapshot;
  /** Of the main table. */
  readonly headings: Headings | undefined;
  readonly groups: readonly FormulaGroup[];
  /** Every call of every formula, the outer before the inner. */
  readonly calls: readonly Call[];
  groupAt(row: number, column: number): FormulaGroup | undefined;
}

export function checkedSheet(snapshot: SheetSnapshot, read: ReadFormula): CheckedSheet {
  const groups = groupFormulas(snapshot, read);
  const byColumn = new Map<number, FormulaGroup[]>();
  for (const group of groups) {
    const column = byColumn.get(group.column);
    if (column) column.push(group);
    else byColumn.set(group.column, [group]);
  }
  return {
    snapshot,
    headings: findHeadings(snapshot),
    groups,
    calls: groups.flatMap(callsIn),
    groupAt: (row, column) => groupAmong(byColumn.get(column) ?? [], row),
  };
}

function callsIn(group: FormulaGroup): Call[] {
  if (!group.tree) return [];
  return [...nodesOf(group.tree)].flatMap((node) => {
    return node.kind === "call" ? [{ group, node, name: node.name.toUpperCase(), kpi: kpiNamed(node.name) }] : [];
  });
}

/** The groups of a column are in order and do not overlap. */
function groupAmong(groups: readonly FormulaGroup[], row: number): FormulaGroup | undefined {
  let [low, high] = [0, groups.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle] as FormulaGroup;
    if (row < group.row) high = middle - 1;
    else if (row >= group.row + group.rows) low = middle + 1;
    else return group;
  }
  return undefined;
}

/** The cells that an argument of a call refers to, taken over all formulas of its group; only cells of this sheet. */
export function argumentArea(sheet: CheckedSheet, { group, node }: Call, index: number): Area | undefined {
  const arg = node.args[index];
  return arg && areaOver(sheet.snapshot, group, arg);
}

/** The same for a parameter of a KPI function. */
export function parameterArea(sheet: CheckedSheet, call: Call, parameter: string): Area | undefined {
  const index = Object.keys(call.kpi?.parameters ?? {}).indexOf(parameter);
  return index < 0 ? undefined : argumentArea(sheet, call, index);
}

/** An argument as it is written; `""` where it is left out. */
export function argumentText({ group, node }: Call, index: number): string {
  const arg = node.args[index];
  return arg ? group.formula.slice(arg.from, arg.to).trim() : "";
}
