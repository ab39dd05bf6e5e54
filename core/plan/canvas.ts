import type { LookName } from "./looks";
import type { Planned, PlannedCell } from "./sheet-plan";
import type { Validation } from "./validation";

/** One cell of a sheet that is being laid out. */
export interface CanvasCell {
  readonly cell: PlannedCell;
  readonly look: LookName;
  readonly format?: string | undefined;
  readonly validation?: Validation | undefined;
  readonly isInput?: boolean | undefined;
}

/** The cells of a sheet that is being laid out, by row and column from zero. */
export class Canvas {
  private readonly lines: (CanvasCell | undefined)[][] = [];

  put(row: number, column: number, cell: CanvasCell): void {
    while (this.lines.length <= row) this.lines.push([]);
    (this.lines[row] as (CanvasCell | undefined)[])[column] = cell;
  }

  /** Puts a value where the look may follow later. */
  fill(row: number, column: number, cell: PlannedCell): void {
    this.put(row, column, { look: "result", ...this.lines[row]?.[column], cell });
  }

  cellAt(row: number, column: number): PlannedCell {
    return this.lines[row]?.[column]?.cell ?? null;
  }

  get rows(): number {
    return this.lines.length;
  }

  get columns(): number {
    return this.lines.reduce((most, line) => Math.max(most, line.length), 0);
  }

  /** Rows of one length, at least that of the longest. */
  cells(width = this.columns): PlannedCell[][] {
    return this.lines.map((line) => Array.from({ length: width }, (_, column) => line[column]?.cell ?? null));
  }

  /** The blocks of cells for which `pick` gives the same value; cells without a value belong to none. */
  areas<T>(pick: (cell: CanvasCell) => T | undefined): Planned<T>[] {
    const open = new Map<string, { value: T; top: number; columns: number; column: number }>();
    const areas: Planned<T>[] = [];
    for (let row = 0; row <= this.rows; row++) {
      const runs = runsOf(this.lines[row] ?? [], pick);
      for (const [key, run] of open) {
        const same = runs.get(key);
        if (same && same.value === run.value) continue;
        areas.push({
          area: { row: run.top, column: run.column, rows: row - run.top, columns: run.columns },
          value: run.value,
        });
        open.delete(key);
      }
      for (const [key, run] of runs) if (!open.has(key)) open.set(key, { ...run, top: row });
    }
    return areas;
  }
}

/** The runs of cells of one value in a row, by where they begin and how long they are. */
function runsOf<T>(line: readonly (CanvasCell | undefined)[], pick: (cell: CanvasCell) => T | undefined) {
  const runs = new Map<string, { value: T; column: number; columns: number }>();
  let start = 0;
  while (start < line.length) {
    const value = line[start] && pick(line[start] as CanvasCell);
    let end = start + 1;
    while (end < line.length && (line[end] && pick(line[end] as CanvasCell)) === value) end++;
    if (value !== undefined) runs.set(`${start}:${end}`, { value, column: start, columns: end - start });
    start = end;
  }
  return runs;
}
