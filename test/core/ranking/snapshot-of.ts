import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** A sheet of values only. */
export function snapshotOf(name: string, rows: readonly (readonly Cell[])[]): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const none = cells.map((row) => row.map(() => null));
  return { name, cells, formulas: none, formats: none };
}
