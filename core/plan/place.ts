import type { KpiFunction } from "../define";
import type { PrintedCall } from "../formulas/print-call";
import type { Language, Text } from "../text";

/** What a formula may refer to in one table, as text for a formula. An unknown name throws. */
export interface TablePlace {
  /** A column's body as it stands, `C6:C15`: for what is taken element by element. */
  column(id: string): string;
  /** A column's body with dollars, `$C$6:$C$15`: for what is looked at whole. */
  all(id: string): string;
  /** The bodies of neighbouring columns without dollars, `C6:H15`. */
  block(first: string, last: string): string;
  /** The same with dollars. */
  allOf(first: string, last: string): string;
  /** A body cell with dollars, by the row's name or its number from 0. */
  at(column: string, row: string | number): string;
  /** A cell of a standards or totals row, with dollars. */
  side(row: string, column: string): string;
  /** Neighbouring cells of a body row by its name or its number from 0, with dollars. */
  across(row: string | number, first: string, last: string): string;
  /** Neighbouring cells of a standards or totals row, with dollars. */
  sides(row: string, first: string, last: string): string;
  /** The heading cells and the bodies of neighbouring columns, with dollars. */
  withHeadings(first: string, last: string): string;
}

/** Where a formula stands, and what it may refer to: its own table, its own row, other tables of the template. */
export interface Place extends TablePlace {
  readonly language: Language;
  /** This row's number, from 0; `undefined` outside the body and in a call for all rows. */
  readonly row: number | undefined;
  /** The cell of the same row, `C7`. */
  cell(column: string): string;
  /** Neighbouring cells of the same row, `C7:H7`. */
  cells(first: string, last: string): string;
  /** Another table, on the same or another sheet. */
  table(id: string): TablePlace;
  /** A KPI within a formula, for one result; without our functions, what stands for it. */
  call(kpi: KpiFunction, args: PrintedCall): string;
  /** A text within a formula, in quotes. */
  say(text: Text): string;
}
