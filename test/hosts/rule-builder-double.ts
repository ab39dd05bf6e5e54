import type { Area } from "../../core/plan/sheet-plan";
import { rangeAt } from "./range-double";
import { refuseForeignSheet, refuseUnreadable } from "./script-formula";
import { isColor } from "./sheets-color";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

/** Google's constants are objects: a text in place of one is refused. */
export const interpolationTypes = Object.freeze({ NUMBER: Object.freeze({ name: "NUMBER" }) });

/** A conditional format as it was asked for. */
export interface StoredRule {
  readonly areas: readonly Area[];
  readonly formula?: string;
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly lowest?: { readonly color: string; readonly value: string };
  readonly highest?: { readonly color: string; readonly value: string };
}

const built = new WeakMap<object, StoredRule>();

/** What was built; undefined for anything else. */
export function storedRule(rule: unknown): StoredRule | undefined {
  return typeof rule === "object" && rule !== null ? built.get(rule) : undefined;
}

export function ruleBuilder(workbook: WorkbookStore): RuleBuilder {
  let stored: StoredRule = { areas: [] };
  const set = (method: string, part: Partial<StoredRule>, fits: boolean) => {
    if (!fits) mismatch(`ConditionalFormatRuleBuilder.${method}`, Object.values(part));
    stored = { ...stored, ...part };
    return self;
  };
  const point = (method: string, end: "lowest" | "highest") => {
    return (color: string, type: InterpolationType, value: string) => {
      const isKnown = (type as unknown) === interpolationTypes.NUMBER && typeof value === "string";
      return set(method, { [end]: { color, value } }, isKnown && color !== null && isColor(color));
    };
  };
  const members: Partial<RuleBuilder> = {
    whenFormulaSatisfied: (formula) => {
      refuseUnreadable(formula, workbook.locale);
      refuseForeignSheet(formula);
      return set("whenFormulaSatisfied", { formula }, true);
    },
    setBackground: (background) => set("setBackground", { background }, isColor(background)),
    setFontColor: (fontColor) => set("setFontColor", { fontColor }, isColor(fontColor)),
    setGradientMinpointWithValue: point("setGradientMinpointWithValue", "lowest"),
    setGradientMaxpointWithValue: point("setGradientMaxpointWithValue", "highest"),
    setRanges: (ranges) => set("setRanges", { areas: ranges.map((range) => rangeAt(range).area) }, ranges.length > 0),
    build: () => {
      if (stored.areas.length === 0) throw new Error("A conditional format rule needs a range.");
      if (!stored.formula && !(stored.lowest && stored.highest)) throw new Error("A rule needs a condition.");
      const rule = strict<Rule>("ConditionalFormatRule", {}, workbook.watch);
      built.set(rule, stored);
      return rule;
    },
  };
  const self = strict<RuleBuilder>("ConditionalFormatRuleBuilder", members, workbook.watch);
  return self;
}
