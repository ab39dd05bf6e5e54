import type { FormulaNode } from "../formulas/formula-tree";

/** Functions that give what stands in a cell as it is. */
const looksUp =
  /^(?:FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|TRANSPOSE|INDEX|[VHX]?LOOKUP|CHOOSECOLS|TAKE|DROP|VSTACK|HSTACK|TOCOL|TOROW)$/i;

/** Functions that give one of their arguments, from this one on. */
const chooses: Readonly<Record<string, number>> = { IF: 1, IFERROR: 0, IFNA: 0, ARRAYFORMULA: 0, CHOOSE: 1 };

/** Whether a formula computes nothing, so that a number it gives stands in a cell it refers to. */
export function passesOn(node: FormulaNode): boolean {
  if (node.kind !== "call") return node.kind === "reference";
  if (looksUp.test(node.name)) return true;
  const from = chooses[node.name.toUpperCase()];
  if (from === undefined) return false;
  const given = node.args.slice(from).filter((arg) => arg !== undefined);
  const isLiteral = (arg: FormulaNode) => arg.kind === "other" && arg.parts.length === 0;
  return given.some(passesOn) && given.every((arg) => isLiteral(arg) || passesOn(arg));
}
