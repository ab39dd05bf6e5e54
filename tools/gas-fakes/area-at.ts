import { parseReference } from "../../core/formulas/reference";
import type { Area } from "../../core/plan/sheet-plan";

/** A range of gas-fakes. */
export interface Ranged {
  getA1Notation(): string;
}

export function areaAt(range: Ranged): Area {
  const found = parseReference(range.getA1Notation());
  if (!found) throw new Error(`${range.getA1Notation()} is no range.`);
  const { sheet: _, ...area } = found;
  return area;
}
