import type { SheetSnapshot } from "../snapshot";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that a formula may have filled beside its own: down to the next formula and right to the next one. A sheet does
 * not tell what is filled from what is typed.
 */
export function* filledCells({ cells, formulas }: SheetSnapshot, { row, column }: Place): Generator<Place> {
  const width = cells[row]?.length ?? 0;
  let bottom = row + 1;
  while (bottom < cells.length && !formulas[bottom]?.[column]) bottom++;
  for (let right = column; right < width && (right === column || !formulas[row]?.[right]); right++) {
    for (let down = row; down < bottom && (down === row || !formulas[down]?.[right]); down++) {
      const isOwn = down === row && right === column;
      if (!isOwn && (cells[down]?.[right] ?? null) !== null) yield { row: down, column: right };
    }
  }
}
