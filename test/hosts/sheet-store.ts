import type { Area } from "../../core/plan/sheet-plan";
import type { StoredChart } from "./chart-builder-double";
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
  isHidden = false;
  rules: readonly StoredRule[] = [];
  charts: readonly StoredChart[] = [];
  readonly protections: StoredProtection[] = [];
  /** What others have protected, for good. */
  readonly guarded: Area[] = [];
  private lines: StoredCell[][] = [];
  private widths: number[] = [];
  private heights: number[] = [];

  constructor(public name: string) {}

  /** The cells from A1 to the last that holds something; A1 of an empty sheet. */
  get used(): Area {
    const isUsed = (cell: StoredCell | undefined) => cell !== undefined && (cell.value !== "" || cell.formula !== "");
    const widths = this.lines.map((line) => (line ?? []).findLastIndex(isUsed) + 1);
    const rows = widths.findLastIndex((width) => width > 0) + 1;
    return {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: widths.reduce((most, width) => Math.max(most, width ?? 0), 1),
    };
  }

  /** A cell to be looked at only. */
  seen(row: number, column: number): Readonly<StoredCell> {
    return this.lines[row]?.[column] ?? newCell();
  }

  /** A sheet with the same cells and looks; Google copies no protection. */
  copy(name: string): SheetStore {
    const copy = Object.assign(new SheetStore(name), {
      ...this,
      name,
      protections: [],
      guarded: [],
      lines: structuredClone(this.lines),
      widths: [...this.widths],
      heights: [...this.heights],
    });
    return copy;
  }

  deleteColumns(first: number, count: number): void {
    for (const line of [...this.lines, this.widths]) line?.splice(first, count);
    const left = (column: number) => Math.min(column, first) + Math.max(0, column - first - count);
    const leftOf = (areas: readonly Area[]) =>
      areas
        .map(({ column, columns, ...rest }) => {
          return { ...rest, column: left(column), columns: left(column + columns) - left(column) };
        })
        .filter(({ columns }) => columns > 0);
    this.rules = this.rules.map((rule) => ({ ...rule, areas: leftOf(rule.areas) }));
    this.charts = this.charts.map((chart) => ({
      ...chart,
      areas: leftOf(chart.areas),
      corner: { ...chart.corner, column: left(chart.corner.column) },
    }));
    this.frozenColumns = left(this.frozenColumns);
    this.columns -= count;
  }

  /** Cells that were only looked at, or emptied again, are as those never touched. */
  toJSON(): object {
    const untouched = JSON.stringify(newCell());
    const cells = this.lines.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => (JSON.stringify(cell) === untouched ? [] : [{ row, column, ...cell }])),
    );
    return { ...this, lines: cells };
  }

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
