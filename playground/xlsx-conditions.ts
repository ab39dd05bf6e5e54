import { generateRandomId, type IRange, type IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule, IValueConfig } from "@univerjs/preset-sheets-conditional-formatting";
import type { Color, ConditionalFormattingOptions, ConditionalFormattingRule, Cvfo, Style, Worksheet } from "exceljs";
import { cellName } from "../core/formulas/reference";
import { barColor } from "../core/plan/condition";
import { colorForXlsx, colorFromXlsx } from "../xlsx/color";
import { formulaForXlsx, formulaFromXlsx } from "../xlsx/formula";
import { barRule, formulaRule } from "./condition-rule";
import { highlightFormula, signs } from "./highlight-formula";
import { rangeAddress, rangesAt } from "./sheet-range";

type Rule = IConditionFormattingRule["rule"];

/** The conditional formats of a sheet as an .xlsx file has them; sets of icons and periods of time are left out. */
export function conditionsForXlsx(rules: readonly IConditionFormattingRule[]): ConditionalFormattingOptions[] {
  return rules.flatMap(({ ranges, rule }, index) => {
    const written = ruleForXlsx(rule, ranges, index + 1);
    return written ? [{ ref: ranges.map(rangeAddress).join(" "), rules: [written] }] : [];
  });
}

/** The conditional formats of a file's sheet that Univer has too, the one that wins first. */
export function conditionsFromXlsx(worksheet: Worksheet): IConditionFormattingRule[] {
  const { conditionalFormattings } = worksheet as unknown as {
    readonly conditionalFormattings: readonly ConditionalFormattingOptions[] | null;
  };
  return (conditionalFormattings ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ranges: ref.split(/\s+/).flatMap(rangesAt), rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority)
    .flatMap(({ ranges, rule: given }) => {
      const rule = ruleFromXlsx(given, ranges);
      return rule ? [{ cfId: generateRandomId(), ranges, stopIfTrue: false, rule }] : [];
    });
}

function ruleForXlsx(rule: Rule, ranges: readonly IRange[], priority: number): ConditionalFormattingRule | undefined {
  if (rule.type === "dataBar") {
    const { min, max, positiveColor } = rule.config;
    // A bar of one colour would need a newer part of the file, which exceljs puts where Excel does not take it.
    const bar = { type: "dataBar" as const, priority, gradient: true, cfvo: [limitForXlsx(min), limitForXlsx(max)] };
    return Object.assign(bar, { color: colorForXlsx(positiveColor) });
  }
  if (rule.type === "colorScale") {
    const steps = [...rule.config].sort((one, other) => one.index - other.index);
    const color = steps.map((step) => colorForXlsx(step.color) ?? {});
    return { type: "colorScale", priority, cfvo: steps.map(({ value }) => limitForXlsx(value)), color };
  }
  const formula = rule.type === "highlightCell" && highlightFormula(rule, ranges);
  if (!formula) return undefined;
  return { type: "expression", priority, formulae: [formulaForXlsx(formula)], style: lookForXlsx(rule.style) };
}

function ruleFromXlsx(rule: ConditionalFormattingRule, ranges: readonly IRange[]): Rule | undefined {
  const style = lookFromXlsx(rule.style ?? {});
  const [low, high] = "formulae" in rule ? (rule.formulae ?? []) : [];
  const cell = ranges[0] && cellName(ranges[0].startRow, ranges[0].startColumn);
  switch (rule.type) {
    case "dataBar": {
      const [min, max] = (rule.cfvo ?? []).map(limitFromXlsx);
      const { color } = rule as { readonly color?: Partial<Color> };
      return min && max && barRule(colorFromXlsx(color) ?? barColor, max, min);
    }
    case "colorScale": {
      const colors = rule.color?.map(colorFromXlsx) ?? [];
      const config = (rule.cfvo ?? []).map((limit, index) => ({
        index,
        color: colors[index] ?? "#ffffff",
        value: limitFromXlsx(limit),
      }));
      return { type: "colorScale", config } as Rule;
    }
    case "cellIs": {
      const between = `AND(${cell}>=${low},${cell}<=${high})`;
      const ranged: Readonly<Record<string, string>> = { between, notBetween: `NOT(${between})` };
      const operator = rule.operator ?? "equal";
      return low === undefined
        ? undefined
        : formulaRule(formulaFromXlsx(ranged[operator] ?? `${cell}${signs[operator]}${low}`), style);
    }
    default:
      return low === undefined ? undefined : formulaRule(formulaFromXlsx(String(low)), style);
  }
}

function limitForXlsx({ type, value }: IValueConfig): Cvfo {
  const written = typeof value === "string" ? formulaForXlsx(value) : value;
  return { type, ...(written !== undefined && { value: written as number }) };
}

function limitFromXlsx({ type, value }: Cvfo): IValueConfig {
  const kind = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  return { type: kind, ...(value !== undefined && { value }) } as IValueConfig;
}

function lookForXlsx({ bg, cl, bl, it, ul, st }: IStyleBase): Partial<Style> {
  const bgColor = colorForXlsx(bg?.rgb);
  const color = colorForXlsx(cl?.rgb);
  const font = {
    ...(color && { color }),
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(ul?.s && { underline: true }),
    ...(st?.s && { strike: true }),
  };
  return {
    ...(bgColor && { fill: { type: "pattern", pattern: "solid", bgColor } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}

function lookFromXlsx({ fill, font }: Partial<Style>): IStyleBase {
  const background = fill?.type === "pattern" ? colorFromXlsx(fill.bgColor ?? fill.fgColor) : undefined;
  const color = colorFromXlsx(font?.color);
  return {
    ...(background && { bg: { rgb: background } }),
    ...(color && { cl: { rgb: color } }),
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
    ...(font?.underline && { ul: { s: 1 } }),
    ...(font?.strike && { st: { s: 1 } }),
  };
}
