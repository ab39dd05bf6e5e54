/**
 * The number as a spreadsheet shows and compares it, with 15 digits: 0.1 + 0.7 reaches 0.8 here too, so that nobody loses
 * points to a rounding that no cell shows.
 */
export function asShown(value: number): number {
  return Number(value.toPrecision(15));
}
