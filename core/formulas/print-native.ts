import { isElement, type KpiFunction, type NativeForm } from "../define";
import type { PrintedCall } from "./print-call";
import { cellName, parseReference, type Reference } from "./reference";

/** More cells than this are left as values: such a sheet is better served by the function itself. */
const mostCells = 5000;

/**
 * A call in functions that every program has: one formula (without its `=`) for each cell of the result. `undefined` where
 * these arguments have no such form; the value is kept instead.
 */
export function printNative(kpi: KpiFunction, call: PrintedCall): NativeForm | undefined {
  const given = Object.fromEntries(Object.keys(kpi.parameters).map((name) => [name, call[name]?.trim() || undefined]));
  const spread = elementRanges(kpi, given);
  if (spread.size === 0) return kpi.native(given);
  const rows = Math.max(...[...spread.values()].map((range) => range.rows));
  const columns = Math.max(...[...spread.values()].map((range) => range.columns));
  if (rows * columns > mostCells) return undefined;
  const formulas: string[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      const formula = kpi.native({ ...given, ...elementAt(spread, row, column) });
      if (typeof formula !== "string") return undefined;
      line.push(formula);
    }
    formulas.push(line);
  }
  return formulas;
}

/** The arguments taken element by element that are ranges of several cells. */
function elementRanges(kpi: KpiFunction, given: PrintedCall): Map<string, Reference> {
  const ranges = new Map<string, Reference>();
  for (const [name, parameter] of Object.entries(kpi.parameters)) {
    const range = isElement(parameter) ? parseReference(given[name] ?? "") : undefined;
    if (range && range.rows * range.columns > 1) ranges.set(name, range);
  }
  return ranges;
}

function elementAt(spread: ReadonlyMap<string, Reference>, row: number, column: number): PrintedCall {
  const cells = [...spread].map(([name, range]) => {
    const cell = cellName(range.row + (range.rows === 1 ? 0 : row), range.column + (range.columns === 1 ? 0 : column));
    return [name, range.sheet + cell];
  });
  return Object.fromEntries(cells);
}
