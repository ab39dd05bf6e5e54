import { isFormula, type PlannedCell } from "../core/plan/sheet-plan";
import { typedText } from "../core/plan/typed-text";
import { formulaInLocale } from "./locale-formula";

/** What a person would type into a cell to make it hold something. */
export type Typed = number | string | boolean;

export function typedContent(cell: PlannedCell, locale: string): Typed {
  if (isFormula(cell)) return formulaInLocale(cell.formula, locale);
  return typeof cell === "string" ? typedText(cell) : (cell ?? "");
}
