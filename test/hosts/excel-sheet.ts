import { parseReference } from "../../core/formulas/reference";
import { type Block, type Cell, isCellError } from "../../core/values";
import { type Area, afterColumn, areaOf, holds } from "./excel-area";
import { ExcelCells } from "./excel-cells";

export { type Area, areaOf } from "./excel-area";

/** A mark that cells take on by what they hold; the first of a sheet is the strongest. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

/** A chart of cells of its sheet, as it was asked for. */
export interface Chart {
  readonly area: Area;
  readonly type: string;
  readonly seriesBy: string;
  readonly properties: Record<string, unknown>;
  readonly series: Record<string, unknown>[];
  corner?: { readonly row: number; readonly column: number };
}

interface Painted {
  readonly area: Area;
  readonly value: unknown;
}

/** A sheet of the double: what was put into its cells and done to them. Rows and columns count from zero. */
export class ExcelSheet {
  isProtected = false;
  /** What it takes to lift the protection. */
  password: string | undefined;
  visibility = "Visible";
  conditionalFormats: ConditionalFormat[] = [];
  /** What the sheet itself was set to, such as its tab's colour, its frozen cells, its page and its protection. */
  properties: Record<string, unknown> = {};
  notes = new Map<string, string>();
  charts: Chart[] = [];
  cells = new ExcelCells();
  private painted = new Map<string, Painted[]>();

  constructor(
    public name: string,
    readonly id: string,
  ) {}

  /** Fills a block from a cell down; `null` leaves a cell empty. */
  fill(address: string, block: Block): this {
    const { row, column } = areaOf(address);
    block.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell !== null) this.set(row + r, column + c, cell);
      });
    });
    return this;
  }

  /** Enters a formula that gives these values, as far as there is room for them. */
  fillFormula(address: string, formula: string, result: Block): this {
    const { row, column } = areaOf(address);
    this.cells.put(row, column, { value: formula, isFormula: true });
    this.cells.calculate(row, column, result);
    return this;
  }

  contentAt(row: number, column: number) {
    return this.cells.at(row, column);
  }

  formulaAt(row: number, column: number): Cell {
    return this.cells.at(row, column)?.value ?? null;
  }

  /** Puts something into a cell as it is: a text that begins with `=` is a formula. */
  set(row: number, column: number, value: Cell): void {
    const isFormula = typeof value === "string" && value.startsWith("=");
    this.cells.put(row, column, value === null || value === "" ? undefined : { value, isFormula });
  }

  formatAt(row: number, column: number): string {
    return this.cells.formatAt(row, column);
  }

  format(row: number, column: number, pattern: string): void {
    this.cells.format(row, column, pattern);
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
    const cell = this.cells.shownAt(row, column);
    if (cell === null) return this.cells.at(row, column) ? "String" : "Empty";
    if (isCellError(cell)) return "Error";
    return { number: "Double", string: "String", boolean: "Boolean" }[typeof cell as "number" | "string" | "boolean"];
  }

  copyAs(name: string, id: string): ExcelSheet {
    const copy = new ExcelSheet(name, id);
    const { isProtected, password, visibility, conditionalFormats, properties, notes, charts, painted } = this;
    const plain = { isProtected, password, visibility, conditionalFormats, properties, notes, charts };
    Object.assign(copy, structuredClone(plain));
    copy.painted = structuredClone(painted);
    copy.cells = this.cells.copy();
    return copy;
  }

  /** Takes a column away. References within formulas stay as they are: the double does not read formulas. */
  deleteColumn(column: number): void {
    this.cells.deleteColumn(column);
    const moved = <T extends { readonly area: Area }>(list: readonly T[]) =>
      list.flatMap((one) => {
        const area = afterColumn(one.area, column);
        return area ? [{ ...one, area }] : [];
      });
    this.conditionalFormats = moved(this.conditionalFormats);
    for (const [property, list] of this.painted) this.painted.set(property, moved(list));
    this.charts = moved(this.charts);
    for (const chart of this.charts) {
      const { corner } = chart;
      if (corner && corner.column > column) chart.corner = { ...corner, column: corner.column - 1 };
    }
    const notes = [...this.notes].filter(([address]) => parseReference(address)?.column !== column);
    this.notes = new Map(notes);
  }

  /** Everything about the sheet, to be compared. */
  get state(): unknown {
    const { name, id, isProtected, visibility, conditionalFormats, properties, charts } = this;
    const lists = [[...this.notes], charts, this.cells.state, [...this.painted]];
    return structuredClone({ name, id, isProtected, visibility, conditionalFormats, properties, lists });
  }
}
