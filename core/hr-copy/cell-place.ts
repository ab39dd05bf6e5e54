import type { FormulaNode } from "../formulas/formula-tree";
import type { PlannedCell } from "../plan/sheet-plan";

/** A cell of the source, counted from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell of the copy that is not as in the source. */
export interface ChangedCell extends CellPlace {
  readonly content: PlannedCell;
}

/** A cell with a formula; without a tree where it cannot be read. */
export interface FormulaCell extends CellPlace {
  readonly formula: string;
  readonly tree: FormulaNode | undefined;
}

export function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
