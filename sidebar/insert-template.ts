import type { Choices } from "../core/plan/choices";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { planTemplate, type Template } from "../core/templates/template";
import type { Host } from "./host";

/** Adds a template's sheets and gives back their names. Where a name was taken meanwhile, it is planned once more. */
export async function insertTemplate(host: Host, template: Template, choices: Choices): Promise<string[]> {
  const plans = planTemplate(template, choices, await host.sheetNames());
  try {
    return await render(host, plans);
  } catch (failure) {
    const names = await host.sheetNames().catch(() => []);
    if (!isTaken(plans, names)) throw failure;
    return render(host, planTemplate(template, choices, names));
  }
}

async function render(host: Host, plans: readonly SheetPlan[]): Promise<string[]> {
  await host.renderSheets(plans);
  return plans.map(({ name }) => name);
}

function isTaken(plans: readonly SheetPlan[], names: readonly string[]): boolean {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return plans.some(({ name }) => taken.has(name.toLowerCase()));
}
