import type { Block, Cell } from "../../core/values";
import { type Area, holds } from "./excel-area";
import type { Content } from "./excel-typed";

/** The cells of a sheet: what was entered, and what the formulas give, which the double is told and does not compute. */
export class ExcelCells {
  private contents = new Map<string, Content>();
  private results = new Map<string, Block>();
  private formats = new Map<string, string>();

  at(row: number, column: number): Content | undefined {
    return this.contents.get(`${row},${column}`);
  }

  put(row: number, column: number, content: Content | undefined): void {
    this.results.delete(`${row},${column}`);
    if (content) this.contents.set(`${row},${column}`, content);
    else this.contents.delete(`${row},${column}`);
  }

  calculate(row: number, column: number, result: Block): void {
    this.results.set(`${row},${column}`, result);
  }

  formatAt(row: number, column: number): string {
    return this.formats.get(`${row},${column}`) ?? "General";
  }

  format(row: number, column: number, pattern: string): void {
    if (pattern === "General") this.formats.delete(`${row},${column}`);
    else this.formats.set(`${row},${column}`, pattern);
  }

  /** What a cell shows; a formula of which the double was not told gives 0. */
  shownAt(row: number, column: number): Cell {
    const content = this.at(row, column);
    if (content && !content.isFormula) return content.value;
    const anchor = content ? ([row, column] as const) : this.spillAnchor(row, column);
    if (!anchor) return null;
    const result = this.results.get(anchor.join(","));
    if (!result) return 0;
    if (content && this.isBlocked(row, column, result)) return { error: "#SPILL!" };
    const value = result[row - anchor[0]]?.[column - anchor[1]] ?? null;
    return value === "" ? null : value;
  }

  /** The cell whose formula fills this one, which may be itself. */
  spillAnchor(row: number, column: number): readonly [number, number] | undefined {
    for (const [key, result] of this.results) {
      const [top, left] = placeOf(key);
      const area = { row: top, column: left, rows: result.length, columns: result[0]?.length ?? 0 };
      if (area.rows * area.columns < 2 || !holds(area, row, column)) continue;
      if (!this.isBlocked(top, left, result)) return [top, left];
    }
    return undefined;
  }

  /** The smallest area within another that holds every filled cell; `undefined` where there is none. */
  usedWithin(area: Area): Area | undefined {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    const include = (row: number, column: number) => {
      if (!holds(area, row, column)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    for (const key of this.contents.keys()) include(...placeOf(key));
    for (const [key, result] of this.results) {
      const [row, column] = placeOf(key);
      if (this.isBlocked(row, column, result)) continue;
      result.forEach((line, r) => {
        line.forEach((_, c) => {
          include(row + r, column + c);
        });
      });
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  copy(): ExcelCells {
    const copy = new ExcelCells();
    copy.contents = new Map(this.contents);
    copy.results = new Map(this.results);
    copy.formats = new Map(this.formats);
    return copy;
  }

  deleteColumn(deleted: number): void {
    const moved = <T>(map: ReadonlyMap<string, T>) =>
      new Map(
        [...map].flatMap(([key, value]) => {
          const [row, column] = placeOf(key);
          return column === deleted ? [] : [[`${row},${column > deleted ? column - 1 : column}`, value] as const];
        }),
      );
    this.contents = moved(this.contents);
    this.results = moved(this.results);
    this.formats = moved(this.formats);
  }

  get state(): unknown {
    return [this.contents, this.results, this.formats].map((map) => [...map].sort(byPlace));
  }

  private isBlocked(row: number, column: number, result: Block): boolean {
    return result.some((line, r) => line.some((_, c) => r + c > 0 && this.at(row + r, column + c) !== undefined));
  }
}

function placeOf(key: string): [number, number] {
  const comma = key.indexOf(",");
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

function byPlace([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
