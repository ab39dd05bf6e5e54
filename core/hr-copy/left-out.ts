import { type FormulaNode, nodesOf } from "../formulas/formula-tree";
import { parseReference, type Reference, sheetNameOf } from "../formulas/reference";

export function isSheet(sheet: string, name: string): boolean {
  return sheetNameOf(sheet).toLowerCase() === name.toLowerCase();
}

/** What finds a place by counting, and finds another where a column is gone, or one that no reference names. */
const counts = /^(?:INDIRECT|OFFSET|ADDRESS|CELL|COLUMN|FORMULATEXT)$/i;

/** Whether a formula refers, or may refer, to one of the columns of its own sheet. */
export function mayReferTo(source: string, formula: string, tree: FormulaNode, columns: ReadonlySet<number>): boolean {
  if (refersTo(source, formula, tree, columns)) return true;
  for (const node of nodesOf(tree)) {
    if (node.kind === "call" && counts.test(node.name)) return true;
    if (node.kind === "other" && spans(formula, node)) return true;
    if (node.kind !== "reference") continue;
    const reference = parseReference(formula.slice(node.from, node.to));
    // A name or a table may stand for anything, and sheets from one to another may include this one.
    if (!reference || reference.sheet.includes(":")) return true;
  }
  return false;
}

/** Whether a formula names a cell in one of the columns of its own sheet. */
export function refersTo(source: string, formula: string, tree: FormulaNode, columns: ReadonlySet<number>): boolean {
  for (const { kind, from, to } of nodesOf(tree)) {
    const reference = kind === "reference" ? parseReference(formula.slice(from, to)) : undefined;
    if (reference && isOf(source, reference) && includesAny(reference, columns)) return true;
  }
  return false;
}

/** `A1:INDEX(…)` and `A2#` reach further than what they are made of. */
function spans(formula: string, { from, to, parts: [left, right] }: FormulaNode & { kind: "other" }): boolean {
  if (formula.slice(from, to).endsWith("#")) return true;
  return left !== undefined && right !== undefined && /^[\s)]*:[\s(]*$/.test(formula.slice(left.to, right.from));
}

export function isOf(source: string, { sheet }: Reference): boolean {
  return sheet === "" || isSheet(sheet, source);
}

function includesAny(reference: Reference, wanted: ReadonlySet<number>): boolean {
  const { column, columns } = reference;
  for (const one of wanted) if (one >= column && one < column + columns) return true;
  return false;
}
