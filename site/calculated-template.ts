import type { SheetFlavour } from "../core/plan/choices";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { planTemplate, type Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { type MarkedSheets, markedSheets } from "../test/templates/marks";

/** The month in which the sample figures of all pictures and files are. */
const month = { year: 2026, month: 10 };

/** A template's sheets with its sample figures. */
export function samplePlans(template: Template, language: Language, flavour: SheetFlavour): SheetPlan[] {
  const people = template.rows?.usual ?? 1;
  return planTemplate(template, { language, flavour, people, month, sample: true }, []);
}

/** The sheets as people see them, and what an independent engine says that their cells hold. */
export interface CalculatedTemplate extends MarkedSheets {
  readonly plans: readonly SheetPlan[];
}

export function calculatedTemplate(template: Template, language: Language): CalculatedTemplate {
  const plans = samplePlans(template, language, "functions");
  return { plans, ...markedSheets(samplePlans(template, language, "native")) };
}
