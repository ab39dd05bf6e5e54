import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { isCellError } from "../core/values";
import { HostError } from "../sidebar/host";
import type { CellGlance } from "../sidebar/sheet-access";
import { fromCellData } from "./cell-data";
import type { Grid } from "./grid";
import { sheetNamed } from "./open-workbook";
import { settle } from "./settle";
import { words } from "./words";

/** A glance at a cell, when all is calculated. */
export async function lookAt(grid: Grid, name: string, row: number, column: number): Promise<CellGlance> {
  if (!(await settle(grid))) throw new HostError(words.stillCalculating);
  const sheet = sheetNamed(grid, name);
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const formulaAt = (r: number, c: number) => model.getFormulaStringByCell(r, c, sheetId, unitId) || null;
  let formula = formulaAt(row, column);
  let shown = fromCellData(sheet.getSheet().getCell(row, column));
  new ObjectMatrix(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).forValue((r, c, area) => {
    const { startRow, endRow, startColumn, endColumn } = area;
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) return;
    formula ??= formulaAt(r, c);
    shown ??= fromCellData(model.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column]);
  });
  return { formula, isError: isCellError(shown) };
}
