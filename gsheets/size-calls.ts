import type { Call } from "./sheet-steps";

type SheetCall = Call<GoogleAppsScript.Spreadsheet.Sheet>;

/** Neighbouring columns or rows of one size; the first of all is 1. */
interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

/** Google lets rows grow with their text, and makes none lower than this unless it is forced. */
const usualHeight = 21;

/**
 * The calls that set widths and heights. Where they would be more than `most`, neighbours that differ least get one size,
 * the larger, so that nothing is cut off.
 */
export function sizeCalls(widths: readonly number[], heights: readonly number[], most: number): SheetCall[] {
  let columns = runsOf(widths);
  let rows = runsOf(heights);
  while (painted(columns).length + painted(rows).length > most) {
    const [column, row] = [cheapestGrowth(columns), cheapestGrowth(rows)];
    if (Math.min(column.cost, row.cost) === Infinity) break;
    if (column.cost <= row.cost) columns = column.runs();
    else rows = row.runs();
  }
  return [
    ...painted(columns).map(({ first, count, size }): SheetCall => ["setColumnWidths", first, count, size]),
    ...painted(rows).map(({ first, count, size }): SheetCall => {
      return [size < usualHeight ? "setRowHeightsForced" : "setRowHeights", first, count, size];
    }),
  ];
}

/** The size of most runs over everything, then each run that has another. */
function painted(runs: readonly Run[]): Run[] {
  const frequency = (size: number) => runs.filter((run) => run.size === size).length;
  const ground = runs.reduce((best, { size }) => (frequency(size) > frequency(best) ? size : best), runs[0]?.size ?? 0);
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  return [{ first: 1, count, size: ground }, ...runs.filter(({ size }) => size !== ground)];
}

function runsOf(sizes: readonly number[]): Run[] {
  const runs: Run[] = [];
  sizes.forEach((size, index) => {
    const last = runs.at(-1);
    if (last?.size === size) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index + 1, count: 1, size });
  });
  return runs;
}

/** The run that becomes as large as a neighbour for the fewest pixels. */
function cheapestGrowth(runs: readonly Run[]) {
  let best = { cost: Infinity, index: 0, size: 0 };
  runs.forEach(({ count, size }, index) => {
    for (const neighbour of [runs[index - 1], runs[index + 1]]) {
      if (!neighbour || neighbour.size < size) continue;
      const cost = (neighbour.size - size) * count;
      if (cost < best.cost) best = { cost, index, size: neighbour.size };
    }
  });
  const grown = () =>
    runs.flatMap(({ count, size }, index) => Array<number>(count).fill(index === best.index ? best.size : size));
  return { cost: best.cost, runs: () => runsOf(grown()) };
}
