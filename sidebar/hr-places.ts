import { cellName } from "../core/formulas/reference";
import type { CellPlace } from "../core/hr-copy/cell-place";

/** Cells of one column that have something in common. */
export interface PlaceGroup<T extends CellPlace> {
  readonly first: T;
  readonly count: number;
  /** `E4`, or `E4–E90` where there are more in between. */
  readonly name: string;
}

/** Cells together where column and key are the same, so that a column of hundreds is one line. */
export function placeGroups<T extends CellPlace>(places: readonly T[], keyOf: (place: T) => string): PlaceGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const place of places) {
    const key = `${place.column}:${keyOf(place)}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].map((group) => {
    const [first, last] = [group[0] as T, group[group.length - 1] as T];
    const name = cellName(first.row, first.column);
    return {
      first,
      count: group.length,
      name: group.length === 1 ? name : `${name}–${cellName(last.row, last.column)}`,
    };
  });
}
