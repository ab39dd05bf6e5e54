import { ICommandService } from "@univerjs/core";
import { ScrollToCellCommand } from "@univerjs/preset-sheets-core";
import { parseReference } from "../core/formulas/reference";
import { HostError, type Selection } from "../sidebar/host";
import type { Grid } from "./grid";
import { openWorkbook, sheetNamed } from "./open-workbook";
import { words } from "./words";

/** Selects cells and brings the first of them into sight, also on a sheet that is hidden. */
export async function showCells(grid: Grid, { sheet: name, address }: Selection): Promise<void> {
  const workbook = openWorkbook(grid);
  const sheet = sheetNamed(grid, name);
  const { row, column, rows, columns } = parseReference(address) ?? { row: -1, column: -1, rows: 0, columns: 0 };
  const right = Math.min(columns, sheet.getMaxColumns() - column);
  const down = Math.min(rows, sheet.getMaxRows() - row);
  if (row < 0 || column < 0 || right < 1 || down < 1) throw new HostError(words.cellsGone);
  await workbook.endEditingAsync(true);
  if (sheet.isSheetHidden()) sheet.showSheet();
  workbook.setActiveSheet(sheet);
  workbook.setActiveRange(sheet.getRange(row, column, down, right));
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  await grid.univer.__getInjector().get(ICommandService).executeCommand(ScrollToCellCommand.id, { range });
}
