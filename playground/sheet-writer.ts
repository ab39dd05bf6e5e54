import type { ICellData, IRange, IStyleData } from "@univerjs/core";
import type { Cell } from "../core/values";
import { toCellData } from "./cell-data";
import type { SheetData } from "./workbook-data";

/** Fills the cells of a sheet that is being made. Rows and columns count from zero. */
export class SheetWriter {
  readonly cellData: SheetData["cellData"] = {};

  value(row: number, column: number, value: Cell, s: IStyleData): void {
    this.put(row, column, { ...toCellData(value), s });
  }

  /** `text` is the formula with its `=`. */
  formula(row: number, column: number, text: string, s: IStyleData): void {
    this.put(row, column, { f: text, s });
  }

  /** A cell that a formula above it fills. */
  spilled(row: number, column: number, s: IStyleData): void {
    this.put(row, column, { s });
  }

  private put(row: number, column: number, data: ICellData): void {
    this.cellData[row] = { ...this.cellData[row], [column]: data };
  }
}

/** The first cells of a row, to be merged into one. */
export function across(row: number, count: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: count - 1 };
}
