import { areaName, parseReference } from "../../core/formulas/reference";
import { type Cell, isCellError } from "../../core/values";

interface StoredCell {
  formula: Exclude<Cell, null>;
  format: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of the double: what was put into its cells. Rows and columns count from zero. */
export class ExcelSheet {
  isProtected = false;
  private readonly cells = new Map<string, StoredCell>();

  constructor(readonly name: string) {}

  /** Fills a block from a cell down; `null` leaves a cell empty. */
  fill(address: string, block: readonly (readonly Cell[])[]): this {
    const { row, column } = areaOf(address);
    block.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell !== null) this.set(row + r, column + c, cell);
      });
    });
    return this;
  }

  formulaAt(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`)?.formula ?? null;
  }

  formatAt(row: number, column: number): string {
    return this.formats.get(`${row},${column}`) ?? "General";
  }

  set(row: number, column: number, formula: Cell): void {
    const key = `${row},${column}`;
    if (formula === null || formula === "") this.cells.delete(key);
    else this.cells.set(key, { formula, format: this.formatAt(row, column) });
  }

  format(row: number, column: number, pattern: string): void {
    this.formats.set(`${row},${column}`, pattern);
  }

  /** What Excel calls the type of a cell's value. */
  typeAt(row: number, column: number): string {
    const cell = this.formulaAt(row, column);
    if (cell === null) return "Empty";
    if (isCellError(cell)) return "Error";
    return { number: "Double", string: "String", boolean: "Boolean" }[typeof cell as "number" | "string" | "boolean"];
  }

  /** The smallest area within another that holds every filled cell; `undefined` where there is none. */
  usedWithin({ row, column, rows, columns }: Area): Area | undefined {
    const filled = [...this.cells.keys()]
      .map((key) => key.split(",").map(Number) as [number, number])
      .filter(([r, c]) => r >= row && r < row + rows && c >= column && c < column + columns);
    if (filled.length === 0) return undefined;
    const [top, left] = [Math.min(...filled.map(([r]) => r)), Math.min(...filled.map(([, c]) => c))];
    const [bottom, right] = [Math.max(...filled.map(([r]) => r)), Math.max(...filled.map(([, c]) => c))];
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private readonly formats = new Map<string, string>();
}

/** An open workbook: its sheets, what is selected, and whether the user is typing into a cell. */
export class ExcelWorkbook {
  selection: { sheet: string; address: string } | undefined;
  isCellBeingEdited = false;
  private readonly sheets = new Map<string, ExcelSheet>();

  add(name: string): ExcelSheet {
    const sheet = new ExcelSheet(name);
    this.sheets.set(name.toLowerCase(), sheet);
    return sheet;
  }

  sheet(name: string): ExcelSheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }
}

export function areaOf(address: string): Area {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows)
    return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: 16_384 };
  const reference = parseReference(address);
  if (!reference || reference.sheet) throw new Error(`not an address within a sheet: ${address}`);
  return reference;
}

/** An address with its sheet as Excel writes it: quoted only where it must be. */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  const whole = area.rows === 1_048_576;
  const name = areaName(area.row, area.column, area.rows, area.columns);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${whole ? name.replace(/\d+/g, "") : name}`;
}
