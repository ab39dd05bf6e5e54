import { type ICellData, LocaleType, type Nullable, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaCalculationSessionService, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import type { Cell, Result } from "../core/values";
import { fromCellData, toCellData } from "../playground/cell-data";
import { registerFunctions } from "../playground/univer-functions";
import type { CalculableSheet } from "./calculable-sheet";
import { readSheet, univerWorkbook } from "./univer-workbook";

/** A cell to fill in, counted from zero. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface UniverSession {
  /** Calculates one formula among the given cells, with what it spills. */
  calculate(cells: readonly FilledCell[], formula: string): Promise<Result>;
  /** Calculates many formulas on one sheet; each gives one cell. */
  calculateMany(cells: readonly FilledCell[], formulas: readonly PlacedFormula[]): Promise<Cell[]>;
  /** Calculates a workbook of its own; gives every cell of every sheet, spilled ones too. */
  calculateSheets(sheets: readonly CalculableSheet[]): Promise<Cell[][][]>;
}

const place = { row: 0, column: 40 };
const smallest = { rows: 200, columns: 60 };

/** How long a calculation may take to begin; Univer's own half second is too short for a busy machine. */
const patience = 60_000;

/** Starts the playground's formula engine without a screen; every calculation has a sheet of its own. */
export function startSession(): UniverSession {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: workbookId() });
  registerFunctions(univer.__getInjector());
  const api = FUniver.newAPI(univer);
  const calculation = univer.__getInjector().get(FormulaCalculationSessionService);
  const calculated = () => calculation.waitForLatestApplied(undefined, patience);
  let count = 0;

  const fill = async (cells: readonly FilledCell[], formulas: readonly PlacedFormula[]) => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("Univer has no workbook.");
    const used = [...cells, ...formulas];
    const rowCount = used.reduce((most, { row }) => Math.max(most, row + 2), smallest.rows);
    const columnCount = used.reduce((most, { column }) => Math.max(most, column + 2), smallest.columns);
    const sheet = workbook.insertSheet(`Example ${++count}`, { sheet: { rowCount, columnCount } });
    sheet.getRange(0, 0, rowCount, columnCount).setValues(layOut(cells, formulas));
    await calculated();
    return sheet;
  };

  return {
    calculate: async (cells, formula) => {
      const sheet = await fill(cells, [{ ...place, formula }]);
      const shown = sheet.getSheet();
      return spilled((row, column) => shown.getCell(place.row + row, place.column + column));
    },
    calculateMany: async (cells, formulas) => {
      const sheet = await fill(cells, formulas);
      const shown = sheet.getSheet();
      const results = formulas.map(({ row, column }) => fromCellData(shown.getCell(row, column)));
      api.getActiveWorkbook()?.deleteSheet(sheet);
      return results;
    },
    calculateSheets: async (sheets) => {
      const workbook = api.createWorkbook(univerWorkbook(sheets, workbookId()));
      api.getFormula().executeCalculation();
      await calculated();
      const results = workbook.getSheets().map((sheet) => readSheet(sheet.getSheet()));
      api.disposeUnit(workbook.getId());
      return results;
    },
  };
}

let workbooks = 0;

/**
 * Univer knows a long formula by 32 bits of its workbook's id and its text. With the random ids that it gives by itself, two
 * formulas may be taken for each other in one run and not in the next.
 */
function workbookId(): string {
  return `workbook-${++workbooks}`;
}

function layOut(
  cells: readonly FilledCell[],
  formulas: readonly PlacedFormula[],
): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    data[row] ??= {};
    (data[row] as Record<number, ICellData>)[column] = cell;
  };
  for (const { row, column, value } of cells) put(row, column, toCellData(value));
  for (const { row, column, formula } of formulas) put(row, column, { f: `=${formula}` });
  return data;
}

/** One cell, or the block that the formula filled. */
function spilled(cellAt: (row: number, column: number) => Nullable<ICellData>): Result {
  const filled = (row: number, column: number) => (cellAt(row, column)?.v ?? null) !== null;
  const length = (isFilled: (index: number) => boolean) => {
    let index = 0;
    while (isFilled(index)) index++;
    return index;
  };
  const rows = length((row) => filled(row, 0));
  const columns = length((column) => filled(0, column));
  const cell = (row: number, column: number) => fromCellData(cellAt(row, column));
  if (rows <= 1 && columns <= 1) return cell(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
}
