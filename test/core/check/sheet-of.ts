import { checkSheet } from "../../../core/check/check-sheet";
import type { Finding } from "../../../core/check/finding";
import { areaName } from "../../../core/formulas/reference";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell, ErrorCode } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";

interface Computed {
  readonly formula: string;
  readonly value: Cell;
}

interface Formatted {
  readonly format: string;
  readonly value: Cell | Computed;
}

export type Written = Cell | Computed | Formatted;

/** A formula and what it shows. */
export function f(formula: string, value: Cell = null): Computed {
  return { formula, value };
}

export function percent(value: Cell | Computed): Formatted {
  return { format: "0.0%", value };
}

export function failed(error: ErrorCode): Cell {
  return { error };
}

export function sheetOf(rows: readonly (readonly Written[])[], name = "表 1"): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const all = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const content = all.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell)));
  return {
    name,
    cells: content.map((row) => row.map((cell) => (isComputed(cell) ? cell.value : cell))),
    formulas: content.map((row) => row.map((cell) => (isComputed(cell) ? cell.formula : null))),
    formats: all.map((row) => row.map((cell) => (isFormatted(cell) ? cell.format : null))),
  };
}

function isFormatted(cell: Written): cell is Formatted {
  return typeof cell === "object" && cell !== null && "format" in cell;
}

function isComputed(cell: Written): cell is Computed {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** What a rule finds: the cells, with an exclamation mark where it is only a warning. */
export function found(id: string, rows: readonly (readonly Written[])[]): string[] {
  return findings(id, sheetOf(rows)).map(({ area, severity }) => {
    const { row, column, rows: high, columns } = area;
    return areaName(row, column, high, columns) + (severity === "warning" ? " ?" : "");
  });
}

export function findings(id: string, snapshot: SheetSnapshot): readonly Finding[] {
  const result = checkSheet(snapshot, readFormula).find(({ rule }) => rule.id === id);
  if (!result) throw new Error(`no rule ${id}`);
  return result.findings;
}

/** The rules that find anything. */
export function rulesThatFind(snapshot: SheetSnapshot): string[] {
  return checkSheet(snapshot, readFormula).flatMap(({ rule, findings: own }) => (own.length > 0 ? [rule.id] : []));
}
