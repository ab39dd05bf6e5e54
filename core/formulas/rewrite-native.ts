import type { NativeForm } from "../define";
import type { FormulaNode } from "./formula-tree";
import { kpiCalls, kpiNamed } from "./kpi-calls";
import { printNative } from "./print-native";

/**
 * A formula with every KPI call in functions that every program has, the `=` left out: one for its cell, or a block where a
 * call that is the whole formula fills several cells. `undefined` where one of the calls has no such form.
 */
export function rewriteNative(formula: string, tree: FormulaNode): NativeForm | undefined {
  if (tree.kind === "call" && kpiNamed(tree.name)) return nativeCall(formula, tree);
  return printed(formula, tree);
}

function nativeCall(formula: string, node: FormulaNode & { kind: "call" }): NativeForm | undefined {
  const kpi = kpiNamed(node.name);
  if (!kpi) return undefined;
  const parameters = Object.entries(kpi.parameters);
  if (node.args.length > parameters.length) return undefined;
  const args: Record<string, string | undefined> = {};
  for (const [index, arg] of node.args.entries()) {
    const [name, { kind }] = parameters[index] as (typeof parameters)[number];
    // COUNTIF and its kin want cells: what a formula gives, such as FILTER, cannot stand there.
    if (arg && kind === "range" && !isPlain(arg)) return undefined;
    const text = arg && printed(formula, arg);
    if (arg && text === undefined) return undefined;
    args[name] = text;
  }
  return printNative(kpi, args);
}

/** A reference or a literal. */
function isPlain(node: FormulaNode): boolean {
  return node.kind === "reference" || (node.kind === "other" && node.parts.length === 0);
}

/** The text of a node, the KPI calls in it replaced; `undefined` where one cannot be, or gives more than one cell. */
function printed(formula: string, node: FormulaNode): string | undefined {
  const parts: string[] = [];
  let done = node.from;
  for (const call of outermost(node)) {
    const form = nativeCall(formula, call);
    if (typeof form !== "string") return undefined;
    parts.push(formula.slice(done, call.from), `(${form})`);
    done = call.to;
  }
  parts.push(formula.slice(done, node.to));
  return parts.join("");
}

function outermost(node: FormulaNode): (FormulaNode & { kind: "call" })[] {
  const found: (FormulaNode & { kind: "call" })[] = [];
  for (const { call } of kpiCalls(node)) {
    if (!found.some((outer) => outer.from <= call.from && call.to <= outer.to)) found.push(call);
  }
  return found.sort((one, other) => one.from - other.from);
}
