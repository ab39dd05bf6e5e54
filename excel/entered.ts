import { isFormula, type PlannedCell } from "../core/plan/sheet-plan";
import { typedText } from "../core/plan/typed-text";

/** What Excel is given for a cell that is to hold something: it reads every text as if somebody typed it. */
export function entered(cell: Exclude<PlannedCell, null>): string | number | boolean {
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "string" ? typedText(cell) : cell;
}
