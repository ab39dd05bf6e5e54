import { type FormulaNode, nodesOf, type ReadFormula } from "../formulas/formula-tree";
import { kpiCalls } from "../formulas/kpi-calls";
import { type Flavour, prefix } from "../formulas/print-call";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isCellError } from "../values";
import type { CellPlace } from "./cell-place";

/** A formula that a trip through another program has left unable to calculate, and how it is to be written here. */
export interface DamagedFormula extends CellPlace {
  readonly before: string;
  readonly after: string;
  /** Cells that the formula will fill, in which the other program has left what they showed. */
  readonly leftovers: readonly CellPlace[];
}

/** What Google Sheets puts around a formula that Excel does not know, in the .xlsx files it writes; some drop the prefix. */
const standIn = /^_*(?:xludf\.)?DUMMYFUNCTION$/i;

/** What it names as the formula of a cell that such a formula had filled. */
const filled = '"COMPUTED_VALUE"';

/** Formulas worth taking apart are few among those of a sheet. */
const mayBeStandIn = /DUMMYFUNCTION/i;

/** Every formula of a sheet that calls a KPI in a way this program cannot calculate. */
export function damagedFormulas(source: SheetSnapshot, read: ReadFormula, flavour: Flavour): DamagedFormula[] {
  return source.formulas.flatMap((line, row) =>
    line.flatMap((before, column) => {
      if (!before) return [];
      const place = { row, column };
      const original = mayBeStandIn.test(before) ? restored(before, read) : before;
      const tree = original === undefined ? undefined : read(original);
      if (original === undefined || !tree || kpiCalls(tree).length === 0) return [];
      const after = named(original, tree, flavour);
      if (original !== before) return [{ ...place, before, after, leftovers: leftovers(source, place, read) }];
      const cell = cellAt(source, row, column);
      const isUnknown = isCellError(cell) && cell.error === "#NAME?";
      return isUnknown || after !== before ? [{ ...place, before, after, leftovers: [] }] : [];
    }),
  );
}

/** The formula that stand-ins were put into; `undefined` where it cannot be told. */
function restored(formula: string, read: ReadFormula): string | undefined {
  const tree = read(formula);
  if (!tree) return undefined;
  const found = [...nodesOf(tree)].flatMap((node) => {
    const text = standInText(formula, node);
    return text === undefined ? [] : [{ node, text }];
  });
  // The one around another comes first, and takes its place too.
  const outer = found.filter(({ node }, index) => !found.slice(0, index).some((other) => isWithin(node, other.node)));
  if (outer.length === 0) return undefined;
  return replaced(formula, outer);
}

/** What `DUMMYFUNCTION("…")` stands for, also where IFERROR adds the value it last had. */
function standInText(formula: string, node: FormulaNode): string | undefined {
  if (node.kind !== "call") return undefined;
  const [first] = node.args;
  if (/^IFERROR$/i.test(node.name) && first) {
    const inner = first.kind === "other" && first.parts.length === 1 ? first.parts[0] : first;
    return inner && inner.kind === "call" && standIn.test(inner.name) ? standInText(formula, inner) : undefined;
  }
  if (!standIn.test(node.name) || !first) return undefined;
  const quoted = formula.slice(first.from, first.to);
  return /^".*"$/s.test(quoted) ? quoted.slice(1, -1).replace(/""/g, '"').replace(/^=/, "") : undefined;
}

function isWithin(node: FormulaNode, other: FormulaNode): boolean {
  return other.from <= node.from && node.to <= other.to;
}

/** Every call by the name it has here. */
function named(formula: string, tree: FormulaNode, flavour: Flavour): string {
  const names = kpiCalls(tree).map(({ kpi, call }) => {
    const text = flavour === "prefixed" ? prefix + kpi.name : kpi.name;
    const isRight = call.name.toUpperCase() === text;
    return { node: { from: call.from, to: call.from + call.name.length }, text: isRight ? call.name : text };
  });
  return replaced(formula, names);
}

/** Puts texts in the place of others; an `@` before one of them, which Excel adds, goes. */
function replaced(
  formula: string,
  parts: readonly { readonly node: { readonly from: number; readonly to: number }; readonly text: string }[],
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { node, text } of [...parts].sort((one, other) => one.node.from - other.node.from)) {
    pieces.push(formula.slice(done, node.from).replace(/@+$/, ""), text);
    done = node.to;
  }
  return pieces.join("") + formula.slice(done);
}

/** The block of cells right of and below a formula that it had filled. */
function leftovers(source: SheetSnapshot, { row, column }: CellPlace, read: ReadFormula): CellPlace[] {
  const isLeftover = (r: number, c: number) => {
    const formula = source.formulas[r]?.[c];
    const tree = formula && mayBeStandIn.test(formula) ? read(formula) : undefined;
    return formula !== undefined && formula !== null && tree !== undefined && standInText(formula, tree) === filled;
  };
  let right = column;
  while (isLeftover(row, right + 1)) right++;
  const found: CellPlace[] = [];
  for (let r = row; r === row || isLeftover(r, column); r++) {
    for (let c = column; c <= right; c++) if (isLeftover(r, c)) found.push({ row: r, column: c });
  }
  return found;
}
