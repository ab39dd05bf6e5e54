import { sheetName } from "../core/plan/sheet-name";
import type { SheetPlan } from "../core/plan/sheet-plan";
import type { Ask } from "./ask-server";
import { planSteps } from "./plan-steps";
import { problemOf } from "./problem-of";
import { renderProblem, replacementProblem } from "./render-problem";
import type { SheetSteps } from "./sheet-steps";

/** Makes new sheets, or a copy, behind all others. */
export async function renderSteps(ask: Ask, steps: readonly SheetSteps[]): Promise<void> {
  try {
    await ask((server) => server.renderSheets(steps, null));
  } catch (problem) {
    const planned = steps.map(({ name }) => name);
    throw await renderProblem(problem as Error, planned, () => sheetNames(ask), steps[0]?.source);
  }
}

/** Makes a new sheet in the place of another. It stands under a name of its own until the other can go. */
export async function renderInPlace(ask: Ask, name: string, plan: SheetPlan): Promise<void> {
  const taken = await sheetNames(ask).catch((problem: Error) => Promise.reject(problemOf(problem)));
  if (!taken.includes(name)) return renderSteps(ask, [planSteps({ ...plan, name })]);
  const made = sheetName(name, taken);
  const spare = sheetName(name, [...taken, made]);
  try {
    await ask((server) => server.renderSheets([planSteps({ ...plan, name: made })], { name, spare }));
  } catch (problem) {
    throw await replacementProblem(problem as Error, { name, spare, made }, () => sheetNames(ask));
  }
}

export function sheetNames(ask: Ask): Promise<string[]> {
  return ask((server) => server.sheetNames());
}
