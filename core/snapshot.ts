import type { Block, Cell } from "./values";

/** A sheet as a host read it, from A1 to the last used cell; rows of one length. */
export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Block;
  /** The formula of each cell with its `=`, English names and commas; `null` where there is none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The pattern each number is shown in; `null` where nobody chose one. */
  readonly formats: readonly (readonly (string | null)[])[];
}

export function cellAt(snapshot: SheetSnapshot, row: number, column: number): Cell {
  return snapshot.cells[row]?.[column] ?? null;
}
