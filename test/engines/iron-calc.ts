import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import { type Cell, isCellError, isErrorCode } from "../../core/values";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });

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
    const [row, column] = [1000, 100];
    this.model.setUserInput(0, row, column, `=${text}`);
    this.model.evaluate();
    const shown = this.model.getFormattedCellValue(0, row, column);
    const kind = this.model.getCellType(0, row, column);
    if (isErrorCode(shown)) return { error: shown };
    if (shown === "") return null;
    return kind === 1 ? this.exactNumber(row, column) : shown;
  }

  /** The formatted value is cut to 9 decimals; the digits behind them are asked for apart. */
  private exactNumber(row: number, column: number): number {
    const shown = Number(this.model.getFormattedCellValue(0, row, column));
    const name = `${"CV"}${row}`;
    this.model.setUserInput(0, row + 1, column, `=(${name}-${shown})*10^9`);
    this.model.evaluate();
    return shown + Number(this.model.getFormattedCellValue(0, row + 1, column)) / 1e9;
  }
}

/** What a person would type to get this cell. */
function typed(value: Exclude<Cell, null>): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `'${value}` : String(value);
}
