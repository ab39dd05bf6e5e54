import { isElement, type KpiFunction, type Parameter } from "./define";
import { Grid, PassedError } from "./grid";
import { KpiError } from "./kpi-error";
import {
  missingArgument,
  notAChoice,
  notTrueOrFalse,
  oneCellOnly,
  passedOn,
  shown,
  tooLarge,
  tooManyArguments,
  unequalSizes,
} from "./messages";
import type { Text } from "./text";
import { type Argument, type Cell, type CellError, isBlank, isCellError, type Result } from "./values";

type Read = Readonly<Record<string, Grid>>;

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
    const each = Object.keys(kpi.parameters).filter((name) => isElement(kpi.parameters[name] as Parameter));
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

function readArguments(
  kpi: KpiFunction,
  args: readonly Argument[],
  addresses: readonly (string | null | undefined)[],
): Read {
  const names = Object.keys(kpi.parameters);
  if (args.length > names.length) throw tooManyArguments(args.length, names.length);
  const grids: Record<string, Grid> = {};
  names.forEach((name, index) => {
    const parameter = kpi.parameters[name] as Parameter;
    const argument = args[index];
    if (argument === undefined && !parameter.optional) throw missingArgument(parameter.title);
    if (argument !== undefined) grids[name] = new Grid(argument, parameter.title, addresses[index]);
  });
  return grids;
}

/** Everything but the parameters taken element by element. */
function readFixed(kpi: KpiFunction, grids: Read): Record<string, unknown> {
  const fixed: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(kpi.parameters)) {
    const grid = grids[name];
    if (!grid || isElement(parameter)) continue;
    if (parameter.kind === "range") {
      const omitted = parameter.optional && !grid.isBlock && isBlank(grid.cell(0, 0));
      if (!omitted) fixed[name] = grid;
      continue;
    }
    if (grid.rows > 1 || grid.columns > 1) throw oneCellOnly(parameter.title);
    const value = readScalar(parameter, grid);
    if (value !== undefined) fixed[name] = value;
    else if (!parameter.optional) throw missingArgument(parameter.title);
  }
  return fixed;
}

function readScalar(parameter: Parameter, grid: Grid): number | string | boolean | undefined {
  const cell = grid.cell(0, 0);
  if (isBlank(cell)) return undefined;
  if (isCellError(cell)) throw new PassedError(passedOn(grid.at(0, 0), cell));
  if (parameter.kind === "number" || typeof cell === "number") grid.number(0, 0);
  if (parameter.kind === "number") return cell as number;
  if (parameter.kind === "text") return String(cell).trim();
  if (parameter.kind === "flag") return readFlag(cell, grid);
  const word = String(cell).trim().toLowerCase();
  const choices = parameter.kind === "choice" ? parameter.choices : [];
  if (!choices.includes(word)) throw notAChoice(grid.at(0, 0), shown(cell), choices);
  return word;
}

function readFlag(cell: Cell, grid: Grid): boolean {
  const word = String(cell).trim().toUpperCase();
  if (word === "TRUE" || word === "1") return true;
  if (word === "FALSE" || word === "0") return false;
  throw notTrueOrFalse(grid.at(0, 0), shown(cell));
}

function computeEach(kpi: KpiFunction, each: readonly string[], grids: Read, fixed: Record<string, unknown>): Result {
  const given = each.flatMap((name) => grids[name] ?? []);
  const rows = sharedSize(given, "rows");
  const columns = sharedSize(given, "columns");
  const element = (row: number, column: number) =>
    cellOf(() => computeElement(kpi, each, grids, fixed, row, column) as Cell);
  if (!given.some((grid) => grid.isBlock)) return element(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => element(row, column)));
}

/** Single rows, columns and cells stretch to the size of the others, as in the programs' own operators. */
function sharedSize(grids: readonly Grid[], side: "rows" | "columns"): number {
  let largest = grids[0] as Grid;
  for (const grid of grids) {
    if (largest[side] === 1) largest = grid;
    else if (grid[side] !== 1 && grid[side] !== largest[side]) {
      throw unequalSizes(largest.title, largest.size, grid.title, grid.size);
    }
  }
  return largest[side];
}

function computeElement(
  kpi: KpiFunction,
  each: readonly string[],
  grids: Read,
  fixed: Record<string, unknown>,
  row: number,
  column: number,
): Result {
  const inputs = { ...fixed };
  for (const name of each) {
    const grid = grids[name];
    if (!grid) continue;
    const place = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column] as const;
    const value = kpi.parameters[name]?.kind === "answer" ? grid.answer(...place) : grid.number(...place);
    if (value !== null) inputs[name] = value;
    else if (!kpi.parameters[name]?.optional) return null;
  }
  return compute(kpi, inputs, grids, row, column);
}

function compute(
  kpi: KpiFunction,
  inputs: Readonly<Record<string, unknown>>,
  grids: Read,
  row: number,
  column: number,
): Result {
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
