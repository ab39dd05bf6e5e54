import { isElement, type KpiFunction, type NativeForm, type Parameter } from "../define";
import type { FormulaNode } from "./formula-tree";
import { kpiNamed } from "./kpi-calls";
import { mayFill } from "./may-fill";
import { aroundBlocks, type Replacement, spliced } from "./native-block";
import { printNative } from "./print-native";
import { areaName, parseReference } from "./reference";

/**
 * A formula with every KPI call in functions that every program has, the `=` left out: one for its cell, or a block where it
 * fills several cells. `undefined` where one of the calls has no such form. Ranges of the formula's own sheet that end
 * nowhere are taken to end with its last row.
 */
export function rewriteNative(formula: string, tree: FormulaNode, rows: number): NativeForm | undefined {
  const kpi = tree.kind === "call" ? kpiNamed(tree.name) : undefined;
  if (kpi && tree.kind === "call") return nativeCall(kpi, formula, tree.args, rows);
  const parts: Replacement[] = [];
  for (const node of partsOf(tree)) {
    const form = embedded(formula, node, rows);
    if (form === undefined) return undefined;
    parts.push({ node, form });
  }
  const texts = parts.flatMap(({ node, form }) => (typeof form === "string" ? [{ node, text: form }] : []));
  return texts.length === parts.length ? spliced(formula, tree, texts) : aroundBlocks(formula, tree, parts);
}

function partsOf(node: FormulaNode): FormulaNode[] {
  if (node.kind === "reference") return [];
  return (node.kind === "call" ? node.args : node.parts).filter((part) => part !== undefined);
}

/** The form of a part, so that it can stand among others. */
function embedded(formula: string, node: FormulaNode, rows: number): NativeForm | undefined {
  const form = rewriteNative(formula, node, rows);
  const isCall = node.kind === "call" && kpiNamed(node.name) !== undefined;
  return isCall && typeof form === "string" ? `(${form})` : form;
}

function nativeCall(
  kpi: KpiFunction,
  formula: string,
  given: readonly (FormulaNode | undefined)[],
  rows: number,
): NativeForm | undefined {
  const parameters = Object.entries(kpi.parameters);
  if (given.length > parameters.length) return undefined;
  const args: Record<string, string> = {};
  for (const [index, [name, parameter]] of parameters.entries()) {
    const node = given[index];
    const text = node && argument(parameter, formula, node, rows);
    if (text !== undefined) args[name] = text;
    else if (node || !parameter.optional) return undefined;
  }
  return printNative(kpi, args);
}

/** An argument as a native form takes it; `undefined` where it takes none such. */
function argument(parameter: Parameter, formula: string, node: FormulaNode, rows: number): string | undefined {
  const text = formula.slice(node.from, node.to);
  if (node.kind === "reference") {
    if (isElement(parameter)) return elementRange(text, rows);
    return parameter.kind === "range" || !mayFill(formula, node) ? text : undefined;
  }
  // COUNTIF and its kin want cells: what a formula gives, such as FILTER, cannot stand there.
  if (parameter.kind === "range" && !isLiteral(node)) return undefined;
  if (mayFill(formula, node)) return undefined;
  const form = embedded(formula, node, rows);
  if (typeof form !== "string") return undefined;
  return node.kind === "other" && !isNumber.test(form) && !isLiteral(node) ? `(${form})` : form;
}

const isNumber = /^-?\d+(?:\.\d+)?%?$/;

function isLiteral(node: FormulaNode): boolean {
  return node.kind === "other" && node.parts.length === 0;
}

/** A range to be taken cell by cell; `undefined` for a name, which may stand for any. */
function elementRange(text: string, rows: number): string | undefined {
  const range = parseReference(text);
  if (!range) return undefined;
  if (range.sheet !== "" || range.row + range.rows <= rows) return text;
  return range.row < rows ? areaName(range.row, range.column, rows - range.row, range.columns) : text;
}
