import type { ConditionLook } from "../plan/condition";
import type { Place } from "../plan/place";
import type { Written } from "../plan/sheet-design";

type Mark = { readonly when: Written; readonly look: ConditionLook };

/** Marks a column's results by whether they reach the target; results or targets that are blank stay unmarked. */
export function atLeast(column: string, target: Written = ownTarget(column)): Mark[] {
  return marks(column, target, ">=");
}

/** The same where low is good. */
export function atMost(column: string, target: Written = ownTarget(column)): Mark[] {
  return marks(column, target, "<=");
}

function ownTarget(column: string): Written {
  return (at) => at.side("target", column);
}

function marks(column: string, target: Written, operator: string): Mark[] {
  const known = (at: Place) => `COUNT(${at.cell(column)},${target(at)})=2`;
  const reached = (at: Place) => `${at.cell(column)}${operator}${target(at)}`;
  return [
    { when: (at) => `AND(${known(at)},${reached(at)})`, look: "met" },
    { when: (at) => `AND(${known(at)},NOT(${reached(at)}))`, look: "missed" },
  ];
}
