import type { KpiFunction } from "../core/define";
import { functions } from "../core/functions";
import type { Choices } from "../core/plan/choices";
import { isFormula, type SheetPlan } from "../core/plan/sheet-plan";
import { planTemplate, type Template } from "../core/templates/template";

/** A template's sheets for an empty workbook and as many rows as the sample data fill: what is shown of it. */
export function shownPlans(template: Template, choices: Omit<Choices, "people" | "flavour">): SheetPlan[] {
  return planTemplate(template, { ...choices, people: template.rows?.usual ?? 1, flavour: "functions" }, []);
}

/** The functions that the sheets call, in the order of the catalogue. */
export function kpisIn(plans: readonly SheetPlan[]): KpiFunction[] {
  const called = new Set(
    plans.flatMap(({ cells }) => cells.flat()).flatMap((cell) => (isFormula(cell) ? names(cell.formula) : [])),
  );
  return functions.filter(({ name }) => called.has(name));
}

function names(formula: string): string[] {
  const called = formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/([A-Z][A-Z0-9_]*)\(/g);
  return [...called].map(([, name = ""]) => name);
}

/** Which choices make a difference to a template. */
export function whatMatters(template: Template): { readonly month: boolean; readonly sample: boolean } {
  const base = { language: "en", month: { year: 2025, month: 1 }, sample: true } as const;
  const differs = (change: Partial<Choices>) =>
    JSON.stringify(shownPlans(template, base)) !== JSON.stringify(shownPlans(template, { ...base, ...change }));
  return { month: differs({ month: { year: 2025, month: 2 } }), sample: differs({ sample: false }) };
}
