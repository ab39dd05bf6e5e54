/** A formula taken apart; `from` and `to` are positions in its text, the `=` counted. */
export type FormulaNode =
  | {
      readonly kind: "call";
      readonly name: string;
      /** A place left empty is `undefined`. */
      readonly args: readonly (FormulaNode | undefined)[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "reference"; readonly from: number; readonly to: number }
  /** An operator with its operands, or a literal without any. */
  | { readonly kind: "other"; readonly parts: readonly FormulaNode[]; readonly from: number; readonly to: number };

/** Takes a formula apart; `undefined` where it is none that can be read. The parser is the caller's. */
export type ReadFormula = (formula: string) => FormulaNode | undefined;

/** Every node of a formula, the outer before the inner. */
export function* nodesOf(node: FormulaNode): Generator<FormulaNode> {
  yield node;
  const inner = node.kind === "call" ? node.args : node.kind === "other" ? node.parts : [];
  for (const one of inner) if (one) yield* nodesOf(one);
}
