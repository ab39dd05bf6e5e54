import { explain } from "../../../core/explain/explain";
import type { Explanation } from "../../../core/explain/explanation";
import { parseReference } from "../../../core/formulas/reference";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { formula, sheetOf } from "./sheet-of";

export function explained(
  sheet: SheetSnapshot,
  cell: string,
  others: readonly SheetSnapshot[] = [],
): Explanation | undefined {
  const { row = 0, column = 0 } = parseReference(cell) ?? {};
  const byName = new Map(others.map((other) => [other.name, other]));
  return explain({ sheet, others: byName, read: readFormula }, { row, column });
}

/** Values in column A under a heading, and a formula in B1. */
export function beside(text: string, shows: Cell, values: readonly Cell[], heading: Cell = "Ratings"): SheetSnapshot {
  return sheetOf("Survey", [[heading, formula(text, shows)], ...values.map((value) => [value])]);
}

export const times = (count: number, value: Cell): Cell[] => Array.from({ length: count }, () => value);
export const english = (parts: Explanation["parts"] | undefined) =>
  parts?.map(({ label, detail, value }) => [label.en, ...(detail ? [detail.en] : []), value.en].join(" | "));
