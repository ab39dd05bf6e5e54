export interface CellSteps {
  sheet: string;
  box: string;
  cells: readonly (readonly [number, number])[];
  expected: string;
  steps: readonly import("./sheet-steps").RangeSteps[];
  undo: readonly import("./sheet-steps").RangeSteps[];
}
