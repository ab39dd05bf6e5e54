import { parseReference } from "../../core/formulas/reference";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function areaOf(address: string): Area {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows)
    return { row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: 16_384 };
  const reference = parseReference(address);
  if (!reference || reference.sheet) throw new Error(`not an address within a sheet: ${address}`);
  return reference;
}

/** What is left of an area when a column is taken away, and where; `undefined` where it was that column. */
export function afterColumn(area: Area, column: number): Area | undefined {
  if (area.column > column) return { ...area, column: area.column - 1 };
  if (area.column + area.columns <= column) return area;
  return area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined;
}
