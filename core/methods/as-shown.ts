/**
 * The number as a spreadsheet shows and compares it, with 15 digits: 0.1 + 0.7 reaches 0.8 here too, so that nobody loses
 * points to a rounding that no cell shows.
 */
export function asShown(value: number): number {
  const size = Math.abs(value);
  if (size < 1 || size >= 1000) return Number(value.toPrecision(15));
  const power = size < 10 ? 1e14 : size < 100 ? 1e13 : 1e12;
  const rounded = Math.round(size * power) / power;
  return value < 0 ? -rounded : rounded;
}

/** Whether a value is at a limit or above, as a spreadsheet compares. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit || (isClose(value, limit) && asShown(value) >= asShown(limit));
}

/** Whether a value is above a limit, as a spreadsheet compares. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit && !(isClose(value, limit) && asShown(value) <= asShown(limit));
}

function isClose(value: number, limit: number): boolean {
  return Math.abs(value - limit) <= Math.abs(limit) * 1e-9;
}
