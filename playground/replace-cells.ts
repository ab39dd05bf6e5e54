import { type ICellData, type IMutationInfo, ObjectMatrix } from "@univerjs/core";
import {
  type FWorksheet,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/preset-sheets-core";
import { cellAt, type SheetSnapshot } from "../core/snapshot";
import { type Cell, isCellError } from "../core/values";
import { HostError } from "../sidebar/host";
import type { CellChange } from "../sidebar/sheet-access";
import { changeWorkbook } from "./change-workbook";
import type { Grid } from "./grid";
import { sheetNamed } from "./open-workbook";
import { replacingContent } from "./planned-content";
import { readNow } from "./read-sheet";
import { settle } from "./settle";
import { words } from "./words";

/** Changes all of the cells as one step for undo, or none where one of them is no longer as it was. */
export async function replaceCells(
  grid: Grid,
  name: string,
  changes: readonly CellChange[],
): Promise<"replaced" | "changed"> {
  if (!(await settle(grid))) throw new HostError(words.stillCalculating);
  const sheet = sheetNamed(grid, name);
  const now = readNow(grid, sheet);
  if (!changes.every((change) => isAsBefore(now, change))) return "changed";
  if (changes.length > 0) write(grid, sheet, changes);
  return "replaced";
}

function write(grid: Grid, sheet: FWorksheet, changes: readonly CellChange[]): void {
  const cells = new ObjectMatrix<ICellData>();
  for (const { row, column, after } of changes) cells.setValue(row, column, replacingContent(after));
  const params: ISetRangeValuesMutationParams = {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    cellValue: cells.getMatrix(),
  };
  const injector = grid.univer.__getInjector();
  const mutation = (given: ISetRangeValuesMutationParams): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: given,
  });
  const undo = mutation(SetRangeValuesUndoMutationFactory(injector, params));
  changeWorkbook(grid, [{ redo: mutation(params), undo }], words.cellsNotChanged);
}

function isAsBefore(now: SheetSnapshot, { row, column, before }: CellChange): boolean {
  return (now.formulas[row]?.[column] ?? null) === before.formula && isSame(cellAt(now, row, column), before.cell);
}

/** A number may come back from a panel a little shorter than it is. */
function isSame(one: Cell, other: Cell): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
