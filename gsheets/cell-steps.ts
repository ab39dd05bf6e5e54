import type { RangeSteps } from "./sheet-steps";

/** How cells of a sheet are changed: plain JSON. */
export interface CellSteps {
  readonly sheet: string;
  /** The smallest range around all of the cells. */
  readonly box: string;
  /** The cells, by row and column within the box. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** What the cells must hold, as `SheetContents` of one row in JSON. */
  readonly expected: string;
  readonly steps: readonly RangeSteps[];
  /** What puts everything back, whichever of the steps were carried out. */
  readonly undo: readonly RangeSteps[];
}
