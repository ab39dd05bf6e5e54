import { type ICellData, LocaleType, type Nullable, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import type { Text } from "../../core/text";
import type { Cell, Result } from "../../core/values";
import { fromCellData, toCellData } from "../../playground/cell-data";
import { registerFunctions } from "../../playground/univer-functions";

/** A cell to fill in, counted from zero. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface Calculated {
  readonly result: Result;
  /** The sentence behind an error in the formula's cell. */
  readonly sentence: Text | undefined;
}

/** Calculates one formula among the given cells. */
export type Calculate = (cells: readonly FilledCell[], formula: string) => Promise<Calculated>;

const place = { row: 0, column: 40 };
const size = { rowCount: 200, columnCount: 60 };

/** Starts the playground's formula engine without a screen; every calculation has a sheet of its own. */
export function startSession(): Calculate {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
  const sentences = registerFunctions(univer.__getInjector());
  const api = FUniver.newAPI(univer);
  let count = 0;

  return async (cells, formula) => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("Univer has no workbook.");
    const sheet = workbook.insertSheet(`Example ${++count}`, { sheet: size });
    sheet.getRange(0, 0, size.rowCount, size.columnCount).setValues(layOut(cells, formula));
    await api.getFormula().onCalculationResultApplied();
    const shown = sheet.getSheet();
    const result = spilled((row, column) => shown.getCell(place.row + row, place.column + column));
    return { result, sentence: sentences.at({ sheetId: sheet.getSheetId(), ...place }) };
  };
}

function layOut(cells: readonly FilledCell[], formula: string): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = { [place.row]: { [place.column]: { f: `=${formula}` } } };
  for (const { row, column, value } of cells) data[row] = { ...data[row], [column]: toCellData(value) };
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
