import { isElement, type KpiFunction, type NativeForm } from "../../core/define";
import { evaluate } from "../../core/evaluate";
import { printNative } from "../../core/formulas/print-native";
import { type Cell, isCellError } from "../../core/values";
import type { FilledCell, PlacedFormula } from "../../engines/univer-session";
import { argumentsOf, type Call, hasBlankOption, height, placeCall, shownCall } from "./call";
import { exceptions } from "./exceptions";

/** A spreadsheet engine that calculates many formulas on one sheet; each gives one cell. */
export interface Engine {
  readonly name: string;
  calculateMany(cells: readonly FilledCell[], formulas: readonly PlacedFormula[]): Promise<Cell[]> | Cell[];
}

interface Expected extends PlacedFormula {
  readonly wanted: Cell;
  /** A blank option may leave the formula without a result; so may a slip beside a blank. */
  readonly mayBeNothing: boolean;
  readonly call: Call;
}

const cellsPerSheet = 3000;

/** Each cell in which a native form differs from the function, as a sentence; empty where all agree. */
export async function disagreements(kpi: KpiFunction, calls: readonly Call[], engine: Engine): Promise<string[]> {
  const found: string[] = [];
  const excuses = exceptions.filter((exception) => exception.engine === engine.name);
  for (const { cells, formulas } of sheets(kpi, calls)) {
    const [blanks, others] = [cells.filter(isBlankResult), cells.filter((cell) => !isBlankResult(cell))];
    const actual = await engine.calculateMany(others, [...formulas, ...blanks.map(blankFormula)]);
    formulas.forEach((expected, index) => {
      const cell = actual[index] ?? null;
      const isExcused = excuses.some(({ explains }) => explains(kpi, expected.call, cell));
      if (!agrees(cell, expected) && !isExcused) found.push(describeOne(kpi, expected, cell));
    });
  }
  return found;
}

/** The empty text stands for what a formula without a result leaves in its cell. */
function isBlankResult({ value }: FilledCell): boolean {
  return value === "";
}

function blankFormula({ row, column }: FilledCell): PlacedFormula {
  return { row, column, formula: '""' };
}

/** The calls one below the other, on as few sheets as an engine calculates quickly. */
function* sheets(kpi: KpiFunction, calls: readonly Call[]) {
  let [cells, formulas, top]: [FilledCell[], Expected[], number] = [[], [], 0];
  for (const call of calls) {
    const placed = placeCall(call, top);
    const own = expectedCells(kpi, call, printNative(kpi, placed.printed), top);
    cells.push(...placed.cells);
    formulas.push(...own);
    top = own.reduce((row, formula) => Math.max(row, formula.row + 1), top + height(call));
    if (cells.length + formulas.length > cellsPerSheet) {
      yield besideTheCells(cells, formulas);
      [cells, formulas, top] = [[], [], 0];
    }
  }
  if (formulas.length > 0) yield besideTheCells(cells, formulas);
}

function besideTheCells(cells: readonly FilledCell[], formulas: readonly Expected[]) {
  const left = cells.reduce((most, { column }) => Math.max(most, column + 2), 0);
  return { cells, formulas: formulas.map((formula) => ({ ...formula, column: left + formula.column })) };
}

function expectedCells(kpi: KpiFunction, call: Call, form: NativeForm | undefined, top: number): Expected[] {
  const names = Object.keys(kpi.parameters);
  const result = evaluate(kpi, argumentsOf(names, call));
  const isBlankOption = hasBlankOption(optionsOf(kpi), call);
  if (form === undefined) {
    if (isCellError(result) || isBlankOption) return [];
    throw new Error(`${kpi.name} ${shownCall(call)} has no native form and gives ${JSON.stringify(result)}.`);
  }
  const block = typeof form === "string" ? [[form]] : form;
  const fits = sizeOf(block) === sizeOf(result);
  return block.flatMap((line, r) =>
    line.map((formula, c) => {
      const cell = (Array.isArray(result) ? result[r]?.[c] : result) ?? null;
      const wanted: Cell = fits ? cell : { error: "#N/A" };
      const mayBeNothing = isBlankOption || (cell === null && holdsSlip(call));
      return { row: top + r, column: c, formula, wanted, mayBeNothing, call };
    }),
  );
}

function sizeOf(result: readonly (readonly unknown[])[] | Cell): string {
  return Array.isArray(result) ? `${result.length}×${result[0]?.length}` : "1×1";
}

function holdsSlip(call: Call): boolean {
  const isSlip = (cell: Cell) => isCellError(cell) || typeof cell === "string" || typeof cell === "boolean";
  return Object.values(call).some((given) => "cells" in given && given.cells.flat().some(isSlip));
}

function optionsOf({ parameters }: KpiFunction): string[] {
  return Object.entries(parameters).flatMap(([name, one]) => (one.optional && !isElement(one) ? [name] : []));
}

function agrees(actual: Cell, { wanted, mayBeNothing }: Expected): boolean {
  const isNothing = actual === null || isCellError(actual);
  if (isCellError(wanted) || (mayBeNothing && isNothing)) return isNothing;
  if (typeof wanted !== "number") return actual === wanted;
  return typeof actual === "number" && Math.abs(actual - wanted) <= Math.max(1e-9 * Math.abs(wanted), 1e-12);
}

function describeOne(kpi: KpiFunction, { call, formula, wanted }: Expected, actual: Cell): string {
  const shown = (cell: Cell) => (isCellError(cell) ? cell.error : JSON.stringify(cell));
  return `${kpi.name} ${shownCall(call)} gives ${shown(wanted)}, but ${formula} gives ${shown(actual)}`;
}
