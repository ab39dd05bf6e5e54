import { type ElementPlace, isElement, type KpiFunction, type Parameter } from "./define";
import { Grid, PassedError } from "./grid";
import {
  missingArgument,
  notAChoice,
  notTrueOrFalse,
  oneCellOnly,
  passedOn,
  shown,
  tooManyArguments,
  unequalSizes,
} from "./messages";
import { type Argument, type Cell, isBlank, isCellError } from "./values";

/** The arguments of a call by parameter; those left out are missing. */
export type Read = Readonly<Record<string, Grid>>;

export type ReadInputs = Readonly<Record<string, unknown>>;

export function readArguments(
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
export function readFixed(kpi: KpiFunction, grids: Read): ReadInputs {
  const fixed: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(kpi.parameters)) {
    if (parameter.usual !== undefined) fixed[name] = parameter.usual;
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

/** What `compute` receives for one element; the name of a parameter where its cell is blank and must not be. */
export function elementInputs(
  kpi: KpiFunction,
  each: readonly string[],
  grids: Read,
  fixed: ReadInputs,
  { row, column }: ElementPlace,
): ReadInputs | string {
  const inputs: Record<string, unknown> = { ...fixed };
  for (const name of each) {
    const grid = grids[name];
    if (!grid) continue;
    const place = [grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column] as const;
    const value = kpi.parameters[name]?.kind === "answer" ? grid.answer(...place) : grid.number(...place);
    if (value !== null) inputs[name] = value;
    else if (!kpi.parameters[name]?.optional) return name;
  }
  return inputs;
}

/** The parameters taken element by element. */
export function elementNames(kpi: KpiFunction): string[] {
  return Object.keys(kpi.parameters).filter((name) => isElement(kpi.parameters[name] as Parameter));
}

/** Single rows, columns and cells stretch to the size of the others, as in the programs' own operators. */
export function sharedSize(grids: readonly Grid[], side: "rows" | "columns"): number {
  let largest = grids[0] as Grid;
  for (const grid of grids) {
    if (largest[side] === 1) largest = grid;
    else if (grid[side] !== 1 && grid[side] !== largest[side]) {
      throw unequalSizes(largest.title, largest.size, grid.title, grid.size);
    }
  }
  return largest[side];
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
