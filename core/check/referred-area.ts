import type { FormulaNode } from "../formulas/formula-tree";
import { parseReference } from "../formulas/reference";
import type { Area } from "../plan/sheet-plan";
import type { SheetSnapshot } from "../snapshot";
import type { FormulaGroup } from "./formula-group";

/** The cells that a reference means in the formula so many rows below the first of its group. */
export function areaAt(
  snapshot: SheetSnapshot,
  group: FormulaGroup,
  node: FormulaNode,
  below: number,
): Area | undefined {
  const range = rangeOf(snapshot, group, node);
  if (!range) return undefined;
  const { top, bottom, topMoves, bottomMoves } = range;
  return clipped(snapshot, { ...range, top: top + (topMoves ? below : 0), bottom: bottom + (bottomMoves ? below : 0) });
}

/** The cells that a reference means in any formula of its group. */
export function areaOver(snapshot: SheetSnapshot, group: FormulaGroup, node: FormulaNode): Area | undefined {
  const range = rangeOf(snapshot, group, node);
  return range && clipped(snapshot, { ...range, bottom: range.bottom + (range.bottomMoves ? group.rows - 1 : 0) });
}

/** Whether a reference is to a row that moves with the formula. */
export function movesWithRow(snapshot: SheetSnapshot, group: FormulaGroup, node: FormulaNode): boolean {
  return rangeOf(snapshot, group, node)?.topMoves ?? false;
}

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly topMoves: boolean;
  readonly bottomMoves: boolean;
}

/** `undefined` for what is no reference to cells of this sheet. */
function rangeOf({ name }: SheetSnapshot, { formula }: FormulaGroup, node: FormulaNode): Range | undefined {
  if (node.kind !== "reference") return undefined;
  const text = formula.slice(node.from, node.to).trim();
  const reference = parseReference(text);
  if (!reference || (reference.sheet !== "" && sheetNamed(reference.sheet) !== name)) return undefined;
  const [first = "", last = first] = text.slice(reference.sheet.length).split(":");
  return {
    top: reference.row,
    bottom: reference.row + reference.rows - 1,
    left: reference.column,
    right: reference.column + reference.columns - 1,
    topMoves: /[A-Z]\d/i.test(first),
    bottomMoves: /[A-Z]\d/i.test(last),
  };
}

/** The name in `'1 月'!`. */
function sheetNamed(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}

/** What of a range lies on the sheet as far as it is used; `undefined` where nothing does. */
function clipped({ cells }: SheetSnapshot, range: Range): Area | undefined {
  const [row, column] = [Math.max(0, range.top), range.left];
  const rows = Math.min(range.bottom, cells.length - 1) - row + 1;
  const columns = Math.min(range.right, (cells[0]?.length ?? 0) - 1) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
