import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** A cell with a formula and what it shows, or just a value. */
export type Written = Cell | { readonly formula: string; readonly shows: Cell };

export function formula(text: string, shows: Cell): Written {
  return { formula: text, shows };
}

/** A sheet as a host would have read it; `percent` names columns that are shown as percentages. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  percent: readonly number[] = [],
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const isFormula = (cell: Written) => typeof cell === "object" && cell !== null && "formula" in cell;
  return {
    name,
    cells: full.map((row) => row.map((cell) => (isFormula(cell) ? (cell as { shows: Cell }).shows : (cell as Cell)))),
    formulas: full.map((row) => row.map((cell) => (isFormula(cell) ? (cell as { formula: string }).formula : null))),
    formats: full.map((row) => row.map((_, column) => (percent.includes(column) ? "0.0%" : null))),
  };
}
