import {
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { areaName } from "../core/formulas/reference";
import type { Grid } from "./grid";
import { openWorkbook } from "./open-workbook";

/** The open workbook as data: every formula written out, and what a formula spilled beside it. */
export function snapshotOf(grid: Grid): IWorkbookData {
  const workbook = openWorkbook(grid);
  const data = structuredClone(workbook.save());
  for (const sheet of workbook.getSheets()) {
    const copy = data.sheets[sheet.getSheetId()];
    if (!copy) continue;
    writeOutFormulas(grid, sheet, copy);
    writeSpills(grid, sheet, copy);
  }
  return data;
}

/** A sheet as data with every formula written out, but without what they spilled. */
export function sheetData(grid: Grid, sheet: FWorksheet): IWorksheetData {
  const data = structuredClone(sheet.getSheet().getSnapshot());
  writeOutFormulas(grid, sheet, data);
  return data;
}

/** Filled-down formulas share one text in Univer. */
function writeOutFormulas({ univer }: Grid, sheet: FWorksheet, copy: Partial<IWorksheetData>): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  new ObjectMatrix(copy.cellData).forValue((row, column, cell) => {
    if (!cell.f && !cell.si) return;
    cell.f = model.getFormulaStringByCell(row, column, sheetId, unitId) ?? cell.f ?? null;
    delete cell.si;
  });
}

/** Puts into a sheet's data what its formulas spilled. */
export function writeSpills({ univer }: Grid, sheet: FWorksheet, copy: Partial<IWorksheetData>): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const values = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  new ObjectMatrix(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).forValue((row, column, area) => {
    spill(copy, row, column, area, (r, c) => values?.[r]?.[c]);
  });
}

function spill(
  sheet: Partial<IWorksheetData>,
  row: number,
  column: number,
  { endRow, endColumn }: IRange,
  valueAt: (row: number, column: number) => Nullable<ICellData>,
): void {
  sheet.cellData ??= {};
  for (let r = row; r <= endRow; r++) {
    for (let c = column; c <= endColumn; c++) {
      const cells = sheet.cellData[r] ?? {};
      sheet.cellData[r] = cells;
      const { v, t } = valueAt(r, c) || {};
      const isFormula = r === row && c === column;
      const ref = isFormula ? { ref: areaName(row, column, endRow - row + 1, endColumn - column + 1) } : {};
      cells[c] = { ...cells[c], ...(v === undefined || v === null ? {} : { v, t: t ?? null }), ...ref };
    }
  }
}
