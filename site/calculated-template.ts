import type { SheetPlan } from "../core/plan/sheet-plan";
import { samplePlans } from "../core/templates/sample-plans";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { type MarkedSheets, markedSheets } from "../engines/marks";

/** The sheets as people see them, and what an independent engine says that their cells hold. */
export interface CalculatedTemplate extends MarkedSheets {
  readonly plans: readonly SheetPlan[];
  /** The same without our functions. */
  readonly native: readonly SheetPlan[];
}

export function calculatedTemplate(template: Template, language: Language): CalculatedTemplate {
  const native = samplePlans(template, language, "native");
  return { plans: samplePlans(template, language, "functions"), native, ...markedSheets(native) };
}
