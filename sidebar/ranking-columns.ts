import { columnLetters } from "../core/formulas/reference";
import type { SheetSnapshot } from "../core/snapshot";
import { isBlank } from "../core/values";

/** A column of the sheet as it is offered. */
export interface OfferedColumn {
  readonly column: number;
  /** `F 接待人数`. */
  readonly label: string;
  readonly hasNumbers: boolean;
}

/** The columns of a table that hold something, by letter and heading. */
export function offeredColumns(
  { cells }: SheetSnapshot,
  titles: readonly string[],
  headingRow: number,
): OfferedColumn[] {
  const below = cells.slice(headingRow + 1);
  return titles.flatMap((title, column) => {
    const isUsed = title !== "" || below.some((row) => !isBlank(row[column]));
    if (!isUsed) return [];
    const hasNumbers = below.some((row) => typeof row[column] === "number");
    return [{ column, label: `${columnLetters(column)} ${title}`.trim(), hasNumbers }];
  });
}
