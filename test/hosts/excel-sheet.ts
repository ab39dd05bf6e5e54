import { parseReference } from "../../core/formulas/reference";
import { type Cell, isCellError } from "../../core/values";
import type { Content } from "./excel-typed";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A mark that cells take on by what they hold; the first of a sheet is the strongest. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

interface Painted {
  readonly area: Area;
  readonly value: unknown;
}

/** A sheet of the double: what was put into its cells and done to them. Rows and columns count from zero. */
export class ExcelSheet {
  isProtected = false;
  conditionalFormats: ConditionalFormat[] = [];
  /** What the sheet itself was set to, such as its tab's colour, its frozen cells, its page and its protection. */
  readonly properties: Record<string, unknown> = {};
  readonly notes = new Map<string, string>();
  private readonly contents = new Map<string, Content>();
  private readonly painted = new Map<string, Painted[]>();

  constructor(
    readonly name: string,
    readonly id: string,
  ) {}

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

  contentAt(row: number, column: number): Content | undefined {
    return this.contents.get(`${row},${column}`);
  }

  formulaAt(row: number, column: number): Cell {
    return this.contentAt(row, column)?.value ?? null;
  }

  /** Puts something into a cell as it is: a text that begins with `=` is a formula. */
  set(row: number, column: number, value: Cell): void {
    const isFormula = typeof value === "string" && value.startsWith("=");
    this.put(row, column, value === null || value === "" ? undefined : { value, isFormula });
  }

  put(row: number, column: number, content: Content | undefined): void {
    if (content) this.contents.set(`${row},${column}`, content);
    else this.contents.delete(`${row},${column}`);
  }

  formatAt(row: number, column: number): string {
    return String(this.lookAt(row, column, "NumberFormat") ?? "General");
  }

  format(row: number, column: number, pattern: string): void {
    this.paint({ row, column, rows: 1, columns: 1 }, "NumberFormat", pattern);
  }

  paint(area: Area, property: string, value: unknown): void {
    const list = this.painted.get(property) ?? [];
    this.painted.set(property, list);
    list.push({ area, value });
  }

  /** What a property of a cell was set to last. */
  lookAt(row: number, column: number, property: string): unknown {
    const over = this.painted.get(property)?.findLast(({ area }) => holds(area, row, column));
    return over?.value;
  }

  /** Whether the sheet's protection keeps a cell of an area from being changed. */
  isLocked(area: Area): boolean {
    if (!this.isProtected) return false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.lookAt(row, column, "Locked") !== false) return true;
      }
    }
    return false;
  }

  /** What Excel calls the type of a cell's value. */
  typeAt(row: number, column: number): string {
    const cell = this.formulaAt(row, column);
    if (cell === null) return "Empty";
    if (isCellError(cell)) return "Error";
    return { number: "Double", string: "String", boolean: "Boolean" }[typeof cell as "number" | "string" | "boolean"];
  }

  /** The smallest area within another that holds every filled cell; `undefined` where there is none. */
  usedWithin(area: Area): Area | undefined {
    const filled = [...this.contents.keys()]
      .map((key) => key.split(",").map(Number) as [number, number])
      .filter(([row, column]) => holds(area, row, column));
    if (filled.length === 0) return undefined;
    const [top, left] = [Math.min(...filled.map(([r]) => r)), Math.min(...filled.map(([, c]) => c))];
    const [bottom, right] = [Math.max(...filled.map(([r]) => r)), Math.max(...filled.map(([, c]) => c))];
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Everything about the sheet, to be compared. */
  get state(): unknown {
    const { name, id, isProtected, conditionalFormats, properties } = this;
    const lists = [[...this.notes], [...this.contents], [...this.painted]];
    return structuredClone({ name, id, isProtected, conditionalFormats, properties, lists });
  }
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function areaOf(address: string): Area {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows)
    return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: 16_384 };
  const reference = parseReference(address);
  if (!reference || reference.sheet) throw new Error(`not an address within a sheet: ${address}`);
  return reference;
}
