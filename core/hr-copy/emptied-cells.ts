import type { ReadFormula } from "../formulas/formula-tree";
import { mayFill } from "../formulas/may-fill";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type CellPlace, type FormulaCell, keyOf } from "./cell-place";
import { filledCells } from "./filled-cells";
import { refersTo } from "./left-out";
import { contentOf, shownContents } from "./shown-contents";

/**
 * Cells beside the columns left out in which one would still see what stands there: values of those formulas that are
 * `fixed`, and formulas written as text.
 */
export function emptiedCells(
  source: SheetSnapshot,
  formulas: readonly FormulaCell[],
  fixed: ReadonlySet<FormulaCell>,
  removed: ReadonlySet<number>,
  read: ReadFormula,
): CellPlace[] {
  const emptied = new Map<string, CellPlace>();
  // Formulas that go on calculating show it too, but only until what they calculate from is emptied.
  const showing = new Map<string, readonly string[]>();
  const contentsAt = (row: number, column: number) => {
    if (removed.has(column)) return contentOf(cellAt(source, row, column));
    return showing.get(keyOf({ row, column })) ?? [];
  };
  for (let before = -1; before < showing.size; ) {
    before = showing.size;
    const shown = shownContents(source, contentsAt);
    for (const cell of formulas) {
      for (const place of placesOf(source, cell)) {
        if (!cell.tree || removed.has(place.column) || showing.has(keyOf(place))) continue;
        const contents = shown(cellAt(source, place.row, place.column), cell.formula, cell.tree);
        if (contents.length === 0) continue;
        showing.set(keyOf(place), contents);
        if (fixed.has(cell)) emptied.set(keyOf(place), place);
      }
    }
  }
  for (const place of writtenFormulas(source, removed, read)) emptied.set(keyOf(place), place);
  return [...emptied.values()];
}

function* placesOf(source: SheetSnapshot, cell: FormulaCell): Generator<CellPlace> {
  yield { row: cell.row, column: cell.column };
  if (cell.tree && mayFill(cell.formula, cell.tree)) yield* filledCells(source, cell);
}

/** Texts such as `=E2*2` that name a column left out. */
function writtenFormulas(source: SheetSnapshot, removed: ReadonlySet<number>, read: ReadFormula): CellPlace[] {
  return source.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=") || source.formulas[row]?.[column]) return [];
      const tree = removed.has(column) ? undefined : read(cell);
      return tree && refersTo(source.name, cell, tree, removed) ? [{ row, column }] : [];
    }),
  );
}
