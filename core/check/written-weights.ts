import type { FormulaNode } from "../formulas/formula-tree";
import type { Area } from "../plan/sheet-plan";
import { rounded } from "./area-cells";
import type { CheckedSheet } from "./checked-sheet";
import type { FormulaGroup } from "./formula-group";
import { operatorOf } from "./operator";

/** Weights that stand in no cell of their own, and what they add up to. */
export interface WrittenWeights {
  readonly area: Area;
  readonly total: number;
}

/** Fewer factors or headings than this need not be weights. */
const fewest = 3;

/** The weights written in headings, as `响应（20%）`, and in formulas, as `=B2*20%+C2*30%+D2*50%`. */
export function writtenWeights(sheet: CheckedSheet): WrittenWeights[] {
  return [...headedWeights(sheet), ...sheet.groups.flatMap(weightsIn)];
}

const headed = /[（(]\s*(\d+(?:\.\d+)?)\s*[%％]\s*[）)]$/;

function headedWeights({ headings }: CheckedSheet): WrittenWeights[] {
  const found = (headings?.titles ?? []).flatMap((title, column) => {
    const percent = headed.exec(title)?.[1];
    return percent === undefined ? [] : [{ column, weight: Number(percent) / 100 }];
  });
  const [first, last] = [found[0], found[found.length - 1]];
  if (!headings || !first || !last || found.length < fewest) return [];
  const area = { row: headings.row, column: first.column, rows: 1, columns: last.column - first.column + 1 };
  return [{ area, total: rounded(found.reduce((total, { weight }) => total + weight, 0)) }];
}

function weightsIn(group: FormulaGroup): WrittenWeights[] {
  const weights = termsOf(group, group.tree).map((term) => weightOf(group, term));
  if (weights.length < fewest || !weights.every((weight) => weight !== undefined)) return [];
  const area = { row: group.row, column: group.column, rows: group.rows, columns: 1 };
  return [{ area, total: rounded(weights.reduce((total, weight) => total + weight, 0)) }];
}

/** What a formula adds up, rounding aside. */
function termsOf(group: FormulaGroup, node: FormulaNode | undefined): FormulaNode[] {
  if (node?.kind === "call" && /^(ROUND|IFERROR)$/i.test(node.name)) return termsOf(group, node.args[0]);
  if (node?.kind !== "other" || operatorOf(group, node) !== "+") return node ? [node] : [];
  return node.parts.flatMap((part) => termsOf(group, part));
}

/** The number that a cell is multiplied by; `undefined` for any other term. */
function weightOf(group: FormulaGroup, term: FormulaNode): number | undefined {
  if (term.kind !== "other" || operatorOf(group, term) !== "*") return undefined;
  const cells = term.parts.filter(({ kind }) => kind === "reference");
  const weight = term.parts.find(({ kind }) => kind === "other");
  const written = weight && /^\(*\s*(\d*\.?\d+)\s*(%?)\s*\)*$/.exec(group.formula.slice(weight.from, weight.to));
  return cells.length === 1 && written ? Number(written[1]) / (written[2] ? 100 : 1) : undefined;
}
