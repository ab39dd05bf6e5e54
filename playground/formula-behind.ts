import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { HostError } from "../sidebar/host";
import type { Grid } from "./grid";
import { sheetNamed } from "./open-workbook";
import { settle } from "./settle";
import { words } from "./words";

/** The formula of a cell, or of the one whose result spills into it, when all is calculated. */
export async function formulaBehind(grid: Grid, name: string, row: number, column: number): Promise<string | null> {
  if (!(await settle(grid))) throw new HostError(words.stillCalculating);
  const sheet = sheetNamed(grid, name);
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const formulaAt = (r: number, c: number) => model.getFormulaStringByCell(r, c, sheetId, unitId) || null;
  const own = formulaAt(row, column);
  if (own !== null) return own;
  let filling: string | null = null;
  new ObjectMatrix(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).forValue((r, c, area) => {
    const { startRow, endRow, startColumn, endColumn } = area;
    const fills = startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
    if (fills) filling = formulaAt(r, c);
  });
  return filling;
}
