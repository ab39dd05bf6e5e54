import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** A cell with a formula and what it shows. */
export type Computed = readonly [formula: string, value: Cell];

/** A sheet as a host reads it; rows may be of different lengths. */
export function sheetOf(name: string, rows: readonly (readonly (Cell | Computed)[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const isComputed = (cell: Cell | Computed): cell is Computed => Array.isArray(cell);
  return {
    name,
    cells: whole.map((row) => row.map((cell) => (isComputed(cell) ? cell[1] : cell))),
    formulas: whole.map((row) => row.map((cell) => (isComputed(cell) ? cell[0] : null))),
    formats: whole.map((row) => row.map(() => null)),
  };
}
