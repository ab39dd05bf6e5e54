import type { IRange } from "@univerjs/core";

/** Where a column stands when those are gone. */
export function placeAfter(column: number, removed: readonly number[]): number {
  return column - removed.filter((one) => one < column).length;
}

/** A range when the columns are gone; none where nothing is left of it. */
export function rangeWithoutColumns(range: IRange, removed: readonly number[]): IRange[] {
  const startColumn = placeAfter(range.startColumn, removed);
  const endColumn = placeAfter(range.endColumn + 1, removed) - 1;
  return endColumn < startColumn ? [] : [{ ...range, startColumn, endColumn }];
}
