import type { KpiFunction, Parameter } from "./define";
import { PassedError } from "./grid";
import { KpiError } from "./kpi-error";
import { tooLarge } from "./messages";
import {
  elementInputs,
  elementNames,
  type Read,
  type ReadInputs,
  readArguments,
  readFixed,
  sharedSize,
} from "./read-inputs";
import type { Text } from "./text";
import { type Argument, type Cell, type CellError, isCellError, type Result } from "./values";

/**
 * Computes one call. `addresses` are the ranges the arguments were read from, where the host knows them. Never throws for
 * anything a sheet can hold: what is wrong comes back as an error cell with a sentence.
 */
export function evaluate(
  kpi: KpiFunction,
  args: readonly Argument[],
  addresses: readonly (string | null | undefined)[] = [],
): Result {
  return caught(() => {
    const grids = readArguments(kpi, args, addresses);
    const fixed = readFixed(kpi, grids);
    const each = elementNames(kpi);
    return each.length > 0 ? computeEach(kpi, each, grids, fixed) : compute(kpi, fixed, grids, 0, 0);
  });
}

/** The first error of a result, reading row by row; a host that cannot put an error into a block fails with it. */
export function firstError(result: Result) {
  if (!Array.isArray(result)) return isCellError(result) ? result : undefined;
  for (const row of result) for (const cell of row) if (isCellError(cell)) return cell;
  return undefined;
}

function caught(run: () => Result): Result {
  try {
    return run();
  } catch (problem) {
    return errorOf(problem);
  }
}

function cellOf(run: () => Cell): Cell {
  try {
    return settled(run());
  } catch (problem) {
    return errorOf(problem);
  }
}

/** What was thrown for the user to read; anything else is a bug of ours and goes on. */
function errorOf(problem: unknown): CellError {
  if (problem instanceof KpiError) return { error: problem.code, message: problem.text };
  if (problem instanceof PassedError) return problem.cell;
  throw problem;
}

function computeEach(kpi: KpiFunction, each: readonly string[], grids: Read, fixed: ReadInputs): Result {
  const given = each.flatMap((name) => grids[name] ?? []);
  const rows = sharedSize(given, "rows");
  const columns = sharedSize(given, "columns");
  const element = (row: number, column: number) =>
    cellOf(() => computeElement(kpi, each, grids, fixed, row, column) as Cell);
  if (!given.some((grid) => grid.isBlock)) return element(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => element(row, column)));
}

function computeElement(
  kpi: KpiFunction,
  each: readonly string[],
  grids: Read,
  fixed: ReadInputs,
  row: number,
  column: number,
): Result {
  const inputs = elementInputs(kpi, each, grids, fixed, { row, column });
  return typeof inputs === "string" ? null : compute(kpi, inputs, grids, row, column);
}

function compute(kpi: KpiFunction, inputs: ReadInputs, grids: Read, row: number, column: number): Result {
  const at = (name: string): Text => {
    const grid = grids[name];
    if (!grid) return (kpi.parameters[name] as Parameter).title;
    return grid.at(grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column);
  };
  const result = kpi.compute(inputs, at);
  if (!Array.isArray(result)) return settled(result);
  for (const cells of result) {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as Cell | (() => Cell);
      cells[index] = typeof cell === "function" ? cellOf(cell) : settled(cell);
    }
  }
  return result as Cell[][];
}

/** No spreadsheet knows NaN, Infinity or a negative zero. */
function settled(cell: Cell): Cell {
  if (typeof cell !== "number") return cell;
  if (!Number.isFinite(cell)) return errorOf(tooLarge());
  return cell === 0 ? 0 : cell;
}
