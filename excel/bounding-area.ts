import type { Area } from "../core/plan/sheet-plan";

/** The smallest area that holds all places; there must be one. */
export function boundingArea(places: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of places) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
