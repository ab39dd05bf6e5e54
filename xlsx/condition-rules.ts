import type { ConditionalFormattingOptions, ConditionalFormattingRule, DataBarRuleType } from "exceljs";
import { areaName } from "../core/formulas/reference";
import { barColor, type Condition, conditionLooks } from "../core/plan/condition";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { colorForXlsx } from "./color";
import { formulaForXlsx } from "./formula";

/** The conditional formats of a sheet: those of one area together, the first first. */
export function conditionRules({ conditions }: SheetPlan): ConditionalFormattingOptions[] {
  const formats = new Map<string, ConditionalFormattingRule[]>();
  conditions.forEach(({ area: { row, column, rows, columns }, value }, index) => {
    const ref = areaName(row, column, rows, columns);
    const rules = formats.get(ref) ?? [];
    formats.set(ref, [...rules, rule(value, index + 1)]);
  });
  return [...formats].map(([ref, rules]) => ({ ref, rules }));
}

function rule(condition: Condition, priority: number): ConditionalFormattingRule {
  if (condition.kind === "bar") return bar(condition.full, priority);
  const { fill, color } = conditionLooks[condition.look];
  return {
    type: "expression",
    priority,
    formulae: [formulaForXlsx(condition.formula)],
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: colorForXlsx(fill) ?? {} },
      font: { color: colorForXlsx(color) ?? {} },
    },
  };
}

/** A bar of the plain kind: newer ones need a part of the file that exceljs puts where Excel does not take it. */
function bar(full: number, priority: number): ConditionalFormattingRule {
  const plain: DataBarRuleType = {
    type: "dataBar",
    priority,
    gradient: true,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: full },
    ],
  };
  return Object.assign(plain, { color: colorForXlsx(barColor) });
}
