import { barColor, type Condition, conditionLooks } from "../core/plan/condition";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { rangeOf } from "./range-of";
import { validationRule } from "./validation-rule";

/** Longer messages of a refusal Excel does not take. */
const longestAlert = 225;

/** What may be typed, and which cells are marked. */
export function renderRules(sheet: Excel.Worksheet, { validations, conditions }: SheetPlan): void {
  for (const { area, value } of validations) {
    const rule = validationRule(value, area);
    if (!rule) continue;
    const validation = rangeOf(sheet, area).dataValidation;
    validation.rule = rule;
    validation.ignoreBlanks = true;
    validation.errorAlert = {
      message: value.message.slice(0, longestAlert),
      showAlert: true,
      style: "Stop",
      title: "",
    };
  }
  // Excel puts each new condition before those that are there, a plan puts the strongest first.
  for (const { area, value } of [...conditions].reverse()) mark(rangeOf(sheet, area), value);
}

function mark(range: Excel.Range, condition: Condition): void {
  if (condition.kind === "formula") {
    const { custom } = range.conditionalFormats.add("Custom");
    const { fill, color } = conditionLooks[condition.look];
    custom.rule.formula = condition.formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
    return;
  }
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(condition.full) };
  dataBar.positiveFormat.fillColor = barColor;
  dataBar.positiveFormat.gradientFill = false;
}
