import { withSeparator } from "../core/formulas/native";
import { barColor, type Condition, conditionLooks } from "../core/plan/condition";
import type { RuleCall } from "./sheet-steps";

const number = { interpolation: "NUMBER" } as const;

/** A conditional format. Google has no bars within cells: there the cell is the darker the more it holds. */
export function ruleCalls(condition: Condition): RuleCall[] {
  if (condition.kind === "bar") {
    return [
      ["setGradientMinpointWithValue", "#ffffff", number, "0"],
      ["setGradientMaxpointWithValue", barColor, number, String(condition.full)],
    ];
  }
  const { fill, color } = conditionLooks[condition.look];
  return [
    ["whenFormulaSatisfied", withSeparator(condition.formula, ";")],
    ["setBackground", fill],
    ["setFontColor", color],
  ];
}
