import { columnLetters } from "../core/formulas/reference";
import { findHeadings } from "../core/ranking/headings";
import { cellAt, type SheetSnapshot } from "../core/snapshot";
import { isBlank } from "../core/values";

/** A column that may be left out of a copy. */
export interface HrColumn {
  readonly column: number;
  /** `E 手机号`. */
  readonly label: string;
}

/** The columns of a sheet that hold something, by letter and heading. */
export function hrColumns(snapshot: SheetSnapshot): HrColumn[] {
  const titles = findHeadings(snapshot)?.titles ?? [];
  const width = snapshot.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => isUsed(snapshot, column))
    .map((column) => {
      const title = titles[column] || firstText(snapshot, column);
      return { column, label: `${columnLetters(column)} ${title}`.trim() };
    });
}

function isUsed({ cells, formulas }: SheetSnapshot, column: number): boolean {
  return cells.some((row, index) => !isBlank(row[column]) || Boolean(formulas[index]?.[column]));
}

/** Where a sheet has no table, what stands first in a column may say what it is. */
function firstText(snapshot: SheetSnapshot, column: number): string {
  for (const row of snapshot.cells.keys()) {
    const cell = cellAt(snapshot, row, column);
    if (typeof cell === "string" && cell.trim() !== "") return cell.replace(/\s+/g, " ").trim().slice(0, 24);
  }
  return "";
}
