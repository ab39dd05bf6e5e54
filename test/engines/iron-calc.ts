import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { cellName } from "../../core/formulas/reference";
import { type Cell, isCellError, isErrorCode } from "../../core/values";
import type { FilledCell, PlacedFormula } from "./univer-session";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });

interface Digits {
  readonly rounded: readonly [number, number];
  readonly rest: readonly [number, number];
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
    return formulas.map(({ row, column }, index) => this.shown(row, column, digits[index] as Digits));
  }

  /** The formatted value is cut to 9 decimals, so the digits before and behind the sixth are asked for apart. */
  private digitsOf(name: string, row: number, column: number): Digits {
    const digits = { rounded: [row, column], rest: [row, column + 1] } as const;
    this.model.setUserInput(0, row + 1, column + 1, `=ROUND(${name},6)`);
    this.model.setUserInput(0, row + 1, column + 2, `=(${name}-${cellName(row, column)})*10^6`);
    return digits;
  }

  private shown(row: number, column: number, { rounded, rest }: Digits): Cell {
    const shown = this.text(row, column);
    if (isErrorCode(shown)) return { error: shown };
    if (shown === "") return null;
    const kind = this.model.getCellType(0, row + 1, column + 1);
    if (kind === logical) return shown === "TRUE";
    return kind === numeric ? Number(this.text(...rounded)) + Number(this.text(...rest)) / 1e6 : shown;
  }

  private text(row: number, column: number): string {
    return this.model.getFormattedCellValue(0, row + 1, column + 1);
  }
}

/** What a person would type to get this cell. */
function typed(value: Exclude<Cell, null>): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `'${value}` : String(value);
}
