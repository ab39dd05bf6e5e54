import type { FormulaNode, ReadFormula } from "./formula-tree";

/** Reads formulas that differ in their digits only, as those of a column do, once. */
export function cachedReader(read: ReadFormula): ReadFormula {
  const known = new Map<string, FormulaNode | undefined>();
  return (formula) => {
    const shape = formula.replace(/\d/g, "0");
    if (!known.has(shape)) known.set(shape, read(formula));
    return known.get(shape);
  };
}
