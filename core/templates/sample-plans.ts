import type { SheetFlavour } from "../plan/choices";
import type { SheetPlan } from "../plan/sheet-plan";
import type { Language } from "../text";
import { planTemplate, type Template } from "./template";

/** The month of the sample figures in pictures and files, which must not depend on the day on which they are made. */
const month = { year: 2026, month: 10 };

/** A template's sheets with its sample figures, in a workbook of their own. */
export function samplePlans(template: Template, language: Language, flavour: SheetFlavour): SheetPlan[] {
  const people = template.rows?.usual ?? 1;
  return planTemplate(template, { language, flavour, people, month, sample: true }, []);
}
