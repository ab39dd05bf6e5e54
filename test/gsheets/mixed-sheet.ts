import type { PlannedCell } from "../../core/plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../../core/snapshot";
import type { CellChange } from "../../sidebar/sheet-access";
import type { Filled } from "./open-access";

/** A change decided on what was read. */
export function change(snapshot: SheetSnapshot, row: number, column: number, after: PlannedCell): CellChange {
  const before = { cell: cellAt(snapshot, row, column), formula: snapshot.formulas[row]?.[column] ?? null };
  return { row, column, before, after };
}

const date = { value: 46_296.5, numberFormat: "yyyy-mm-dd hh:mm" };
const formula = { formula: "=A1*2" };

/** A bit of everything, and what is to become of it. */
export const mixed: readonly (readonly Filled[])[] = [
  ["９０", "周敏", date, formula],
  [80, { value: "0012", note: "员工号" }, true, "#N/A"],
  [null, "=A1", { value: "8", numberFormat: "@" }, 7],
];

export function mixedChanges(snapshot: SheetSnapshot): CellChange[] {
  return [
    change(snapshot, 0, 0, 90),
    change(snapshot, 0, 1, "=周敏"),
    change(snapshot, 0, 2, 46_300),
    change(snapshot, 0, 3, 3),
    change(snapshot, 1, 1, "0013"),
    change(snapshot, 1, 2, false),
    change(snapshot, 1, 3, null),
    change(snapshot, 2, 0, { formula: '=SUM(A1,0.5,"a,b")' }),
    change(snapshot, 2, 1, "+1"),
    change(snapshot, 2, 2, 8),
  ];
}
