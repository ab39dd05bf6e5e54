import { cellName, parseReference, type Reference } from "./formulas/reference";
import type { KpiError } from "./kpi-error";
import { notANumber, notYesOrNo, passedOn, shown } from "./messages";
import { numberFromText } from "./number-text";
import type { Text } from "./text";
import { type Argument, type Block, type Cell, type CellError, isBlank, isCellError } from "./values";

const yes = new Set(["TRUE", "1", "Y", "YES", "是"]);
const no = new Set(["FALSE", "0", "N", "NO", "否"]);

/** Carries an error of the user's sheet up to `evaluate`. */
export class PassedError extends Error {
  constructor(readonly cell: CellError) {
    super(cell.error);
  }
}

/** An argument as rows of cells that knows how to name each of them. */
export class Grid {
  readonly rows: number;
  /** False where the call gave one cell or value. */
  readonly isBlock: boolean;
  private readonly block: Block;
  private readonly origin: Reference | undefined;
  private widest: number | undefined;
  private derived: { readonly value: unknown } | undefined;

  /** `address` is the range the argument was read from, where the host knows it. */
  constructor(
    argument: Argument,
    readonly title: Text,
    address?: string | null,
  ) {
    this.isBlock = Array.isArray(argument);
    const block = this.isBlock ? (argument as Block) : [[(argument ?? null) as Cell]];
    this.block = block.some((row) => row.length > 0) ? block : [[null]];
    this.rows = this.block.length;
    this.origin = address ? parseReference(address) : undefined;
  }

  /** Counted when first asked for: a long column is read without ever needing it. */
  get columns(): number {
    this.widest ??= this.block.reduce((most, row) => Math.max(most, row.length), 1);
    return this.widest;
  }

  cell(row: number, column: number): Cell {
    return this.block[row]?.[column] ?? null;
  }

  /** One row of cells as it came. */
  line(row: number): readonly Cell[] {
    return this.block[row] ?? [];
  }

  /** The number in a cell, `null` where it is blank; throws what the user should read otherwise. */
  number(row: number, column: number): number | null {
    const cell = this.cell(row, column);
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (isBlank(cell)) return null;
    throw this.refusal(cell, row, column);
  }

  /**
   * Visits every number. Blanks are passed over, and so is a heading: a text in the first cell of a column (or of a single
   * row) that is not a number in disguise. Everything else throws.
   */
  forEachNumber(visit: (value: number, row: number, column: number) => void): void {
    const { block } = this;
    for (let row = 0; row < block.length; row++) {
      const cells = block[row] as readonly Cell[];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (typeof cell === "number" && cell - cell === 0) visit(cell, row, column);
        else if (cell !== null && !isBlank(cell) && !this.isHeading(row, column)) {
          throw this.refusal(cell as Cell, row, column);
        }
      }
    }
  }

  /**
   * How often each number occurs, for the long columns of surveys, whose answers are nearly all small whole numbers. Blanks,
   * headings and errors are taken as in `forEachNumber`.
   */
  tally(): Map<number, number> {
    const small = new Uint32Array(128);
    const others = new Map<number, number>();
    const { block } = this;
    for (let row = 0; row < block.length; row++) {
      const cells = block[row] as readonly Cell[];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (typeof cell === "number" && cell >>> 0 === cell && cell < 128) (small[cell] as number)++;
        else if (typeof cell === "number" && cell - cell === 0) others.set(cell, (others.get(cell) ?? 0) + 1);
        else if (cell !== null && !isBlank(cell) && !this.isHeading(row, column)) {
          throw this.refusal(cell as Cell, row, column);
        }
      }
    }
    small.forEach((count, value) => {
      if (count > 0) others.set(value, count);
    });
    return others;
  }

  /** A cell of any kind but an error, which throws. */
  filled(row: number, column: number): Cell {
    const cell = this.cell(row, column);
    if (typeof cell === "string") return cell;
    if (isCellError(cell) || (typeof cell === "number" && !Number.isFinite(cell)))
      throw this.refusal(cell, row, column);
    return cell;
  }

  /** Visits every cell that is not blank; an error throws. */
  forEachFilled(visit: (cell: Cell, row: number, column: number) => void): void {
    for (let row = 0; row < this.rows; row++) {
      const { length } = this.line(row);
      for (let column = 0; column < length; column++) {
        const cell = this.filled(row, column);
        if (cell !== null && !isBlank(cell)) visit(cell, row, column);
      }
    }
  }

  /** Yes or no in a cell, `null` where it is blank. */
  answer(row: number, column: number): boolean | null {
    const cell = this.filled(row, column);
    if (isBlank(cell)) return null;
    const word = String(cell).normalize("NFKC").trim().toUpperCase();
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    throw notYesOrNo(this.at(row, column), shown(cell));
  }

  isHeading(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    const first = this.rows > 1 ? row === 0 : column === 0 && this.columns > 1;
    return first && typeof cell === "string" && numberFromText(cell) === undefined;
  }

  /** The words for one cell, fit to begin a sentence: `B7`, or its position where no address is known. */
  at(row: number, column: number): Text {
    if (this.origin) {
      const name = this.origin.sheet + cellName(this.origin.row + row, this.origin.column + column);
      return { en: name, "zh-CN": `${name} `, "zh-TW": `${name} ` };
    }
    const { en, "zh-CN": simplified, "zh-TW": traditional } = this.title;
    const [r, c] = [row + 1, column + 1];
    if (this.rows === 1 && this.columns === 1) {
      return { en: `The value of "${en}"`, "zh-CN": `“${simplified}”`, "zh-TW": `「${traditional}」` };
    }
    if (this.columns === 1) {
      return {
        en: `Row ${r} of "${en}"`,
        "zh-CN": `“${simplified}”第 ${r} 行`,
        "zh-TW": `「${traditional}」第 ${r} 列`,
      };
    }
    if (this.rows === 1) {
      return {
        en: `Column ${c} of "${en}"`,
        "zh-CN": `“${simplified}”第 ${c} 列`,
        "zh-TW": `「${traditional}」第 ${c} 欄`,
      };
    }
    return {
      en: `Row ${r}, column ${c} of "${en}"`,
      "zh-CN": `“${simplified}”第 ${r} 行第 ${c} 列`,
      "zh-TW": `「${traditional}」第 ${r} 列第 ${c} 欄`,
    };
  }

  /** What is derived from the whole range, computed for the first element only. */
  once<T>(derive: () => T): T {
    this.derived ??= { value: derive() };
    return this.derived.value as T;
  }

  get size(): string {
    return `${this.rows}×${this.columns}`;
  }

  private refusal(cell: Cell, row: number, column: number): KpiError | PassedError {
    const place = this.at(row, column);
    if (isCellError(cell)) return new PassedError(passedOn(place, cell));
    if (typeof cell === "number") return new PassedError(passedOn(place, { error: "#NUM!" }));
    return notANumber(place, cell as string | boolean);
  }
}
