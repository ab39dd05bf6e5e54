import {
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaName } from "../core/formulas/reference";
import type { Grid } from "./grid";

/** The open workbook as data: every formula written out, and what a formula spilled beside it. */
export function snapshotOf({ api, univer }: Grid): IWorkbookData {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook is open.");
  const data = structuredClone(workbook.save());
  const model = univer.__getInjector().get(FormulaDataModel);
  const unitId = workbook.getId();
  for (const sheet of Object.values(data.sheets)) {
    const sheetId = sheet.id ?? "";
    writeOutFormulas(sheet, (row, column) => model.getFormulaStringByCell(row, column, sheetId, unitId));
    const values = model.getArrayFormulaCellData()[unitId]?.[sheetId];
    new ObjectMatrix(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).forValue((row, column, area) => {
      spill(sheet, row, column, area, (r, c) => values?.[r]?.[c]);
    });
  }
  return data;
}

/** Filled-down formulas share one text in Univer. */
function writeOutFormulas(
  sheet: Partial<IWorksheetData>,
  formulaAt: (row: number, column: number) => Nullable<string>,
): void {
  new ObjectMatrix(sheet.cellData).forValue((row, column, cell) => {
    if (cell.f || cell.si) cell.f = formulaAt(row, column) ?? cell.f ?? null;
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
