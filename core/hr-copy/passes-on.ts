import type { FormulaNode } from "../formulas/formula-tree";

/** Functions that give what stands in a cell as it is, those of conditions where only one row meets them. */
const looksUp =
  /^(?:FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|TRANSPOSE|INDEX|[VHX]?LOOKUP|CHOOSECOLS|TAKE|DROP|VSTACK|HSTACK|TOCOL|TOROW|(?:SUM|AVERAGE)IFS?|(?:MAX|MIN)IFS)$/i;

/** Functions that give one of their arguments, from this one on, or the same number in other words. */
const chooses: Readonly<Record<string, number>> = {
  ...{ IF: 1, IFS: 1, IFERROR: 0, IFNA: 0, ARRAYFORMULA: 0, CHOOSE: 1 },
  ...{ ROUND: 0, ROUNDUP: 0, ROUNDDOWN: 0, MROUND: 0, INT: 0, TRUNC: 0, ABS: 0, N: 0, VALUE: 0, T: 0 },
};

/** Functions that give the number of a single cell as it is. */
const gathers = /^(?:SUM|MAX|MIN|AVERAGE|MEDIAN|PRODUCT)$/i;

/** What leaves a number as it is in a sum or a product. */
const neutral = /^[\s()@]*(?:--|[+-]?\s*0\s*\+?|[*/]\s*1|1\s*\*)?[\s()]*$/;

/** Whether a formula computes nothing, so that a number it gives stands in a cell it refers to. */
export function passesOn(formula: string, node: FormulaNode): boolean {
  if (node.kind === "reference") return true;
  if (node.kind === "other") return isNeutral(formula, node);
  if (looksUp.test(node.name)) return true;
  const from = gathers.test(node.name) ? 0 : chooses[node.name.toUpperCase()];
  if (from === undefined) return false;
  const given = node.args.slice(from).filter((arg) => arg !== undefined);
  const isLiteral = (arg: FormulaNode) => arg.kind === "other" && arg.parts.length === 0;
  const isSingle = (arg: FormulaNode) => !gathers.test(node.name) || !formula.slice(arg.from, arg.to).includes(":");
  const passing = given.filter((arg) => !isLiteral(arg));
  if (passing.length === 0 || (gathers.test(node.name) && passing.length > 1)) return false;
  return passing.every((arg) => passesOn(formula, arg) && isSingle(arg));
}

/** `B2+0`, `1*B2`, `@B2`: one part that passes a number on, and around it nothing that changes it. */
function isNeutral(formula: string, { parts, from, to }: Extract<FormulaNode, { kind: "other" }>): boolean {
  const passing = parts.filter((part) => passesOn(formula, part));
  const [own] = passing;
  if (!own || passing.length > 1) return false;
  return neutral.test(formula.slice(from, own.from)) && neutral.test(formula.slice(own.to, to));
}
