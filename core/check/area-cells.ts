import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Cell } from "../values";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of several areas, each once, column by column. */
export function* cellsIn(snapshot: SheetSnapshot, areas: readonly Area[]): Generator<PlacedCell> {
  const columns = new Map<number, [from: number, to: number][]>();
  for (const { row, column, rows, columns: width } of areas) {
    for (let one = column; one < column + width; one++) {
      const stretches = columns.get(one) ?? [];
      stretches.push([row, row + rows]);
      columns.set(one, stretches);
    }
  }
  for (const [column, stretches] of columns) {
    let next = 0;
    for (const [from, to] of stretches.sort(([one], [other]) => one - other)) {
      for (let row = Math.max(from, next); row < to; row++) yield { row, column, cell: cellAt(snapshot, row, column) };
      next = Math.max(next, to);
    }
  }
}

/** The numbers of an area. */
export function numbersIn(snapshot: SheetSnapshot, area: Area): (PlacedCell & { readonly cell: number })[] {
  return [...cellsIn(snapshot, [area])].filter((one): one is PlacedCell & { cell: number } => isNumber(one.cell));
}

export function isNumber(cell: Cell): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

export function sumOf(numbers: readonly { readonly cell: number }[]): number {
  return rounded(numbers.reduce((total, { cell }) => total + cell, 0));
}

/** Without the dust that sums of fractions leave behind. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A share as people write it. */
export function percent(share: number): string {
  const number = Math.round(share * 1e6) / 1e4;
  return Number.isFinite(number) ? `${rounded(number)}%` : `${rounded(share)} × 100%`;
}

/** One key an area, so that nothing is looked at twice. */
export function areaKey({ row, column, rows, columns }: Area): string {
  return `${row}:${column}:${rows}:${columns}`;
}

/** Each area once. */
export function distinct(areas: readonly (Area | undefined)[]): Area[] {
  return [...new Map(areas.flatMap((area) => (area ? [[areaKey(area), area] as const] : []))).values()];
}

/** Areas that lie in no other of the same columns: what is true of a running range is seen in the longest. */
export function outermost(areas: readonly (Area | undefined)[]): Area[] {
  const ends = new Map<string, number>();
  return distinct(areas)
    .sort((one, other) => one.row - other.row || other.rows - one.rows)
    .filter(({ row, column, rows, columns }) => {
      const key = `${column}:${columns}`;
      if (row + rows <= (ends.get(key) ?? 0)) return false;
      ends.set(key, row + rows);
      return true;
    });
}
