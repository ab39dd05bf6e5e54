import { type FormulaNode, nodesOf } from "../formulas/formula-tree";
import { parseReference, type Reference } from "../formulas/reference";
import type { SheetSnapshot } from "../snapshot";
import { type Cell, isBlank, isCellError } from "../values";
import { isOf } from "./left-out";
import { passesOn } from "./passes-on";

/** What is to be seen nowhere of what a cell holds. */
type ContentsAt = (row: number, column: number) => readonly string[];

/** In larger ranges only whole contents are looked for. */
const mostSearched = 200;

/** Shorter ones are equal or stand in a text by chance. */
const shortest = { text: 2, number: 4 };

/** A text or a number as it is looked for, first as it stands, then rounded; nothing for anything else. */
export function contentOf(cell: Cell): string[] {
  if (isBlank(cell) || typeof cell === "boolean" || isCellError(cell)) return [];
  const own = String(cell).trim().toLowerCase();
  if (typeof cell !== "number" || Number.isInteger(cell)) return [own];
  return [own, ...roundings.flatMap((power) => [...nearest(cell * power)].map((whole) => String(whole / power)))];
}

const roundings = [100, 10, 1];

/** Rounded, rounded up and rounded down; halves go away from zero as in a sheet. */
function nearest(value: number): Set<number> {
  return new Set([Math.floor(value), Math.ceil(value)]);
}

/** Finds which hidden contents, of those that a formula refers to, are shown by a value of it. */
export function shownContents(source: SheetSnapshot, contentsAt: ContentsAt) {
  const inColumn = columnContents(source, contentsAt);
  return (value: Cell, formula: string, tree: FormulaNode): string[] => {
    const [text] = contentOf(value);
    if (text === undefined) return [];
    // That a computed number is equal to one that is hidden may be chance.
    if (typeof value === "number" && !isCopied(text, formula, tree)) return [];
    const found = new Set<string>();
    for (const node of nodesOf(tree)) {
      const range = node.kind === "reference" ? parseReference(formula.slice(node.from, node.to)) : undefined;
      if (!range || !isOf(source.name, range)) continue;
      for (const column of columnsOf(source, range)) if (inColumn(column).has(text)) found.add(text);
      if (typeof value === "number" || range.rows * range.columns > mostSearched) continue;
      for (const content of contentsIn(source, range, contentsAt)) if (isPart(content, text)) found.add(content);
    }
    return [...found];
  };
}

function isCopied(text: string, formula: string, tree: FormulaNode): boolean {
  return tree.kind === "reference" || (passesOn(formula, tree) && text.length >= shortest.number);
}

function isPart(content: string, text: string): boolean {
  const least = /^[\d.-]+$/.test(content) ? shortest.number : shortest.text;
  return content.length >= least && text.includes(content);
}

/** The contents of each column, found when they are first asked for. */
function columnContents(source: SheetSnapshot, contentsAt: ContentsAt) {
  const known = new Map<number, ReadonlySet<string>>();
  return (column: number): ReadonlySet<string> => {
    const whole = { sheet: "", row: 0, column, rows: source.cells.length, columns: 1 };
    const contents = known.get(column) ?? new Set(contentsIn(source, whole, contentsAt));
    known.set(column, contents);
    return contents;
  };
}

function columnsOf(source: SheetSnapshot, { column, columns }: Reference): number[] {
  const count = Math.min(columns, (source.cells[0]?.length ?? 0) - column);
  return Array.from({ length: Math.max(0, count) }, (_, index) => column + index);
}

function contentsIn(source: SheetSnapshot, range: Reference, contentsAt: ContentsAt): string[] {
  const found: string[] = [];
  const bottom = Math.min(range.row + range.rows, source.cells.length);
  for (const column of columnsOf(source, range)) {
    for (let row = range.row; row < bottom; row++) found.push(...contentsAt(row, column));
  }
  return found;
}
