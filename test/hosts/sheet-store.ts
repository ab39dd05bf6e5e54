import type { Area } from "../../core/plan/sheet-plan";
import type { StoredRule } from "./rule-builder-double";
import type { StoredValidation } from "./validation-builder-double";

/** A cell as Google Sheets keeps it. A formula's value is not computed. */
export interface StoredCell {
  value: unknown;
  formula: string;
  numberFormat: string;
  background: string | null;
  fontColor: string | null;
  fontSize: number;
  fontWeight: string;
  horizontalAlignment: string | null;
  verticalAlignment: string | null;
  isWrapped: boolean;
  border: string | null;
  note: string | null;
  validation: StoredValidation | null;
}

export interface StoredProtection {
  isWarningOnly: boolean;
  unprotected: readonly Area[];
}

function newCell(): StoredCell {
  return {
    value: "",
    formula: "",
    numberFormat: "General",
    background: null,
    fontColor: null,
    fontSize: 10,
    fontWeight: "normal",
    horizontalAlignment: null,
    verticalAlignment: null,
    isWrapped: false,
    border: null,
    note: null,
    validation: null,
  };
}

/** All that Google Sheets knows of one sheet, as far as the add-on changes it; rows and columns count from zero. */
export class SheetStore {
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hasGridlines = true;
  tabColor: string | null = null;
  isDeleted = false;
  rules: readonly StoredRule[] = [];
  readonly protections: StoredProtection[] = [];
  private readonly lines: StoredCell[][] = [];
  private readonly widths: number[] = [];
  private readonly heights: number[] = [];

  constructor(readonly name: string) {}

  cell(row: number, column: number): StoredCell {
    this.lines[row] ??= [];
    const line = this.lines[row] as StoredCell[];
    line[column] ??= newCell();
    return line[column] as StoredCell;
  }

  width(column: number): number {
    return this.widths[column] ?? 100;
  }

  setWidths(first: number, count: number, width: number): void {
    for (let column = first; column < first + count; column++) this.widths[column] = width;
  }

  height(row: number): number {
    return this.heights[row] ?? 21;
  }

  setHeights(first: number, count: number, height: number): void {
    for (let row = first; row < first + count; row++) this.heights[row] = height;
  }

  has({ row, column, rows, columns }: Area): boolean {
    return (
      row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= this.rows && column + columns <= this.columns
    );
  }
}
