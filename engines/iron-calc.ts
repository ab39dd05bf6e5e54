import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { cellName } from "../core/formulas/reference";
import { type Cell, isCellError, isErrorCode } from "../core/values";
import type { FilledCell, PlacedFormula } from "./univer-session";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });

/** A cell, counted from zero. */
export interface SheetPosition {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Where the digits of a number before and behind the sixth decimal stand: a formatted value is cut to 9 decimals. */
interface Digits {
  readonly rounded: SheetPosition;
  readonly rest: SheetPosition;
}

const numeric = 1;
const logical = 4;

/** An independent spreadsheet engine, for one sheet. Rows and columns count from zero. */
export class IronCalc {
  private readonly model = new Model("sheet", "en", "UTC", "en");

  set(row: number, column: number, value: Cell): void {
    if (value !== null) this.model.setUserInput(0, row + 1, column + 1, typed(value));
  }

  /** Fills the first column at one go. */
  setColumn(values: readonly (number | null)[]): void {
    const area = { sheet: 0, row: 1, column: 1, width: 1, height: values.length };
    this.model.pasteCsvText(area, values.map((value) => value ?? "").join("\n"));
  }

  /** What a formula in a free cell gives. */
  formula(text: string): Cell {
    return this.calculateMany([], [{ row: 999, column: 99, formula: text }])[0] ?? null;
  }

  /** Calculates many formulas on the sheet at one go; each gives one cell. Three columns to the right of them all are used up. */
  calculateMany(cells: readonly FilledCell[], formulas: readonly PlacedFormula[]): Cell[] {
    this.model.pauseEvaluation();
    for (const { row, column, value } of cells) this.set(row, column, value);
    const right = formulas.reduce((most, { column }) => Math.max(most, column + 1), 0);
    const digits = formulas.map(({ row, column, formula }) => {
      this.model.setUserInput(0, row + 1, column + 1, `=${formula}`);
      return this.digitsOf(cellName(row, column), row, right + 2 * column);
    });
    this.model.evaluate();
    return formulas.map(({ row, column }, index) => {
      return readCell(this.model, { sheet: 0, row, column }, digits[index] as Digits);
    });
  }

  private digitsOf(name: string, row: number, column: number): Digits {
    const [rounded, rest] = [column, column + 1].map((own) => ({ sheet: 0, row, column: own }));
    this.model.setUserInput(0, row + 1, column + 1, `=ROUND(${name},6)`);
    this.model.setUserInput(0, row + 1, column + 2, `=(${name}-${cellName(row, column)})*10^6`);
    return { rounded: rounded as SheetPosition, rest: rest as SheetPosition };
  }
}

/** What a cell holds, once it has been calculated. */
export function readCell(model: Model, { sheet, row, column }: SheetPosition, { rounded, rest }: Digits): Cell {
  const text = (place: SheetPosition) => model.getFormattedCellValue(place.sheet, place.row + 1, place.column + 1);
  const shown = text({ sheet, row, column });
  if (isErrorCode(shown)) return { error: shown };
  if (shown === "") return null;
  const kind = model.getCellType(sheet, row + 1, column + 1);
  if (kind === logical) return shown === "TRUE";
  return kind === numeric ? Number(text(rounded)) + Number(text(rest)) / 1e6 : shown;
}

/** What a person would type to get this cell. */
export function typed(value: Exclude<Cell, null>): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `'${value}` : String(value);
}
