import { type AstExpression, parse, tokenize } from "@borgar/fx";
import type { FormulaNode } from "../core/formulas/formula-tree";

/** Takes a formula apart, English names and commas; `undefined` where it is none. */
export function readFormula(formula: string): FormulaNode | undefined {
  try {
    return nodeOf(formula, parse(tokenize(formula, { withLocation: true, allowTernary: true })));
  } catch {
    // The parser throws at the first thing it cannot read; that the formula cannot be read is all there is to know.
    return undefined;
  }
}

function nodeOf(formula: string, node: AstExpression): FormulaNode {
  const [from = 0, to = 0] = node.loc ?? [];
  if (node.type === "CallExpression" && node.callee.type === "Identifier") {
    const args = node.arguments.map((arg) => (arg ? nodeOf(formula, arg) : undefined));
    return { kind: "call", name: node.callee.name, args, from, to };
  }
  if (node.type === "ReferenceIdentifier") return { kind: "reference", from, to };
  const parts = innerNodes(Object.values(node)).map((inner) => nodeOf(formula, inner));
  const first = Math.min(from, ...parts.map((part) => part.from));
  const last = Math.max(to, ...parts.map((part) => part.to));
  return { kind: "other", parts, ...withParentheses(formula, first, last) };
}

/** Operands, elements of an array, what LET and LAMBDA hold: whatever of a node is a node itself. */
function innerNodes(values: readonly unknown[]): AstExpression[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return innerNodes(value);
    return typeof value === "object" && value !== null && "type" in value ? [value as AstExpression] : [];
  });
}

/** The parser leaves out a parenthesis at either end: `(A1+B1)*2` would begin with `A1`. */
function withParentheses(formula: string, from: number, to: number): { from: number; to: number } {
  let open = 0;
  let missing = 0;
  for (const [sign] of formula.slice(from, to).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (sign === "(") open++;
    else if (sign === ")" && open > 0) open--;
    else if (sign === ")") missing++;
  }
  let first = from;
  let last = to;
  for (; missing > 0; missing--) first = formula.lastIndexOf("(", first - 1);
  for (; open > 0; open--) last = formula.indexOf(")", last) + 1;
  return { from: first, to: last };
}
