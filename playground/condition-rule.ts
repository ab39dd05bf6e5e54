import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { barColor, type Condition, conditionLooks } from "../core/plan/condition";
import type { Planned } from "../core/plan/sheet-plan";
import { sheetRange } from "./sheet-range";

type Rule = IConditionFormattingRule["rule"];

/** A planned condition as a conditional format of Univer's. */
export function conditionRule({ area, value }: Planned<Condition>, cfId: string): IConditionFormattingRule {
  return { cfId, ranges: [sheetRange(area)], stopIfTrue: value.kind === "formula", rule: ruleOf(value) };
}

function ruleOf(condition: Condition): Rule {
  if (condition.kind === "bar") return barRule(barColor, { type: "num", value: condition.full });
  const { fill, color } = conditionLooks[condition.look];
  return formulaRule(condition.formula, { bg: { rgb: fill }, cl: { rgb: color } });
}

/** Cells for which a formula, with its `=`, holds. */
export function formulaRule(value: string, style: object): Rule {
  return { type: "highlightCell", subType: "formula", value, style } as Rule;
}

/** A bar up to a value, from a value where one is given, else from 0. */
export function barRule(color: string, max: object, min: object = { type: "num", value: 0 }): Rule {
  return {
    type: "dataBar",
    isShowValue: true,
    config: { min, max, isGradient: false, positiveColor: color, nativeColor: color },
  } as Rule;
}
