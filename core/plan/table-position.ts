import { areaName, cellName } from "../formulas/reference";
import type { Table } from "./sheet-design";

/** Title and guide stand above all tables. */
export const rowsAbove = 2;

/** Where a table of a design stands on its sheet; rows and columns count from zero. */
export interface TablePosition {
  readonly table: Table;
  readonly left: number;
  readonly caption: number | undefined;
  readonly heading: number | undefined;
  readonly standards: number;
  readonly body: number;
  readonly rows: number;
  readonly totals: number;
  /** The first row below the table. */
  readonly end: number;
}

/** Stacks the tables of a sheet, or puts them beside each other where they ask for it. */
export function positionTables(tables: readonly Table[]): TablePosition[] {
  const positions: TablePosition[] = [];
  let top = rowsAbove;
  let bottom = rowsAbove;
  let left = 0;
  for (const table of tables) {
    if (!table.isBeside) {
      if (positions.length > 0) top = bottom + 1;
      left = 0;
    }
    const position = positionTable(table, top, left);
    positions.push(position);
    left += table.columns.length + 1;
    bottom = Math.max(bottom, position.end);
  }
  return positions;
}

function positionTable(table: Table, top: number, left: number): TablePosition {
  let next = top;
  const caption = table.caption ? next++ : undefined;
  const heading = table.hasHeading === false ? undefined : next++;
  const standards = next;
  const body = standards + (table.standards?.length ?? 0);
  const rows = typeof table.rows === "number" ? table.rows : table.rows.length;
  const totals = body + rows;
  return { table, left, caption, heading, standards, body, rows, totals, end: totals + (table.totals?.length ?? 0) };
}

/** The column of the sheet in which a table's column stands. */
export function columnAt({ table, left }: TablePosition, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`The table "${table.id}" has no column "${id}".`);
  return left + index;
}

/** The row of the sheet in which a standards or totals row stands. */
export function sideRowAt({ table, standards, totals }: TablePosition, id: string): number {
  const above = (table.standards ?? []).findIndex((row) => row.id === id);
  if (above >= 0) return standards + above;
  const below = (table.totals ?? []).findIndex((row) => row.id === id);
  if (below >= 0) return totals + below;
  throw new Error(`The table "${table.id}" has no row "${id}".`);
}

/** The row of the sheet in which a row of the body stands, by its name or its number. */
export function bodyRowAt({ table, body, rows }: TablePosition, row: string | number): number {
  const index = typeof row === "number" ? row : typeof table.rows === "number" ? -1 : table.rows.indexOf(row);
  if (index < 0 || index >= rows) throw new Error(`The table "${table.id}" has no row "${row}".`);
  return body + index;
}

/** `$C$6:$C$15` or `$C$6`. */
export function fixedArea(row: number, column: number, rows: number, columns: number): string {
  return areaName(row, column, rows, columns).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

export function fixedCell(row: number, column: number): string {
  return cellName(row, column).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
