import { type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  CFRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
  type IDataBarRenderParams,
} from "@univerjs/preset-sheets-conditional-formatting";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Univer draws data bars only where a value is in the cell itself; this draws those of values that a formula spilled. */
export function showSpilledBars(injector: Injector): void {
  const rules = injector.get(ConditionalFormattingRuleModel);
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Behind Univer's own bars, which have 10.
    priority: 9,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const value = model.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col]?.v;
      if (typeof value !== "number" || !cell || "dataBar" in cell) return next(cell);
      const covering = rules.getSubunitRules(unitId, subUnitId)?.find((rule) => covers(rule, row, col));
      const dataBar = covering && barOf(covering, value);
      return next(dataBar ? ({ ...cell, dataBar } as typeof cell) : cell);
    },
  });
}

function covers({ rule, ranges }: IConditionFormattingRule, row: number, column: number): boolean {
  return (
    rule.type === CFRuleType.dataBar &&
    ranges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
    )
  );
}

/** A bar between two fixed numbers, of which the lower is zero. */
function barOf({ rule }: IConditionFormattingRule, value: number): IDataBarRenderParams | undefined {
  if (rule.type !== CFRuleType.dataBar) return undefined;
  const { min, max, isGradient, positiveColor } = rule.config;
  const full = Number(max.value);
  if (min.type !== "num" || max.type !== "num" || Number(min.value) !== 0 || !(full > 0) || value <= 0)
    return undefined;
  const share = Math.min(100, (value / full) * 100);
  return { color: positiveColor, startPoint: 0, value: share, isGradient, isShowValue: rule.isShowValue };
}
