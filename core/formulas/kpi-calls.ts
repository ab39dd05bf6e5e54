import type { KpiFunction } from "../define";
import { functions } from "../functions";
import { type FormulaNode, nodesOf } from "./formula-tree";
import { prefix } from "./print-call";

const byName = new Map(functions.map((kpi) => [kpi.name, kpi]));

/** What Excel writes before the name of a function whose add-in is gone. */
const lost = /^_XLDUDF_(?:KPI_)?/;

/** The KPI function a name in a formula means, with our prefix, without it, or as a program without the add-in keeps it. */
export function kpiNamed(name: string): KpiFunction | undefined {
  const plain = name.toUpperCase().replace(lost, "");
  return byName.get(plain.startsWith(prefix) ? plain.slice(prefix.length) : plain);
}

/** The KPI calls in a formula, the outer before the inner. */
export function kpiCalls(
  formula: FormulaNode,
): { readonly kpi: KpiFunction; readonly call: FormulaNode & { kind: "call" } }[] {
  return [...nodesOf(formula)].flatMap((node) => {
    const kpi = node.kind === "call" ? kpiNamed(node.name) : undefined;
    return kpi && node.kind === "call" ? [{ kpi, call: node }] : [];
  });
}
