import type { Choices } from "../../core/plan/choices";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate, type Template } from "../../core/templates/template";
import { exampleTemplate } from "../plan/example-design";

/** Every template of the gallery, and the example that uses everything a design can say. */
export const tested: readonly Template[] = [exampleTemplate, ...templates];

/** How many people a template is laid out for where nothing else is asked for. */
export function usualPeople({ rows }: Template): number {
  return rows?.usual ?? 8;
}

/** A template's sheets in a new workbook: in English, with our functions and the sample data, unless told otherwise. */
export function plansOf(template: Template, choices: Partial<Choices> = {}): SheetPlan[] {
  return planTemplate(template, choicesOf(template, choices), []);
}

export function choicesOf(template: Template, choices: Partial<Choices> = {}): Choices {
  return {
    language: "en",
    flavour: "functions",
    people: usualPeople(template),
    month: { year: 2026, month: 10 },
    sample: true,
    ...choices,
  };
}
