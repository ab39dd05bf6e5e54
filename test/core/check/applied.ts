import type { Fix } from "../../../core/check/finding";
import { isFormula } from "../../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";

/** The sheet once a fix is made. What a formula will show is not known here; it stays as it was. */
export function applied(sheet: SheetSnapshot, { changes }: Pick<Fix, "changes">): SheetSnapshot {
  const cells = sheet.cells.map((line): Cell[] => [...line]);
  const formulas = sheet.formulas.map((line) => [...line]);
  for (const { row, column, after } of changes) {
    const [line, own] = [cells[row], formulas[row]];
    if (!line || !own) throw new Error(`no row ${row}`);
    own[column] = isFormula(after) ? after.formula : null;
    if (!isFormula(after)) line[column] = after;
  }
  return { ...sheet, cells, formulas };
}
