import type { IRange } from "@univerjs/core";

/** The fewest ranges, column by column and then side by side, that cover the given cells and no others. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): IRange[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: IRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.startColumn === column && last.endRow === row - 1) last.endRow = row;
    else runs.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  const open = new Map<string, IRange>();
  return runs.filter((run) => {
    const rows = `${run.startRow}:${run.endRow}`;
    const before = open.get(rows);
    if (before?.endColumn === run.startColumn - 1) {
      before.endColumn = run.endColumn;
      return false;
    }
    open.set(rows, run);
    return true;
  });
}
