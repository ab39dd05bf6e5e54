import type { FormulaNode } from "../formulas/formula-tree";
import type { FormulaGroup } from "./formula-group";

/** The operator between two operands, such as `/`; `""` for anything else. */
export function operatorOf({ formula }: Pick<FormulaGroup, "formula">, node: FormulaNode): string {
  if (node.kind !== "other" || node.parts.length !== 2) return "";
  const [left, right] = node.parts;
  return left && right ? formula.slice(left.to, right.from).replace(/[()\s]/g, "") : "";
}

/** The division a formula comes down to, as in `IFERROR(ROUND(A1/B1,2),"")` or `A1/B1*100`; `undefined` where it does not. */
export function divisionIn(group: FormulaGroup, node: FormulaNode | undefined): readonly FormulaNode[] | undefined {
  if (node?.kind === "call") {
    const name = node.name.toUpperCase();
    if (name === "IF") return divisionIn(group, node.args[1]) ?? divisionIn(group, node.args[2]);
    return /^(ROUND|IFERROR|IFNA|N)$/.test(name) ? divisionIn(group, node.args[0]) : undefined;
  }
  if (node?.kind !== "other") return undefined;
  const operator = operatorOf(group, node);
  if (operator === "/") return node.parts;
  const [left, right] = node.parts;
  return operator === "*" && right && group.formula.slice(right.from, right.to) === "100"
    ? divisionIn(group, left)
    : undefined;
}
