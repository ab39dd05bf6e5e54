import type { SheetPlan } from "../core/plan/sheet-plan";
import { isOneOf, presentSheets, removeBegun } from "./begun-sheets";
import { codeOf } from "./host-errors";
import { makeSheets } from "./make-sheets";
import { leftBehind, renderError } from "./render-errors";
import { isPageProblem } from "./render-page";

/** Makes the planned sheets behind all others and shows the first; on a failure the workbook is as it was. */
export async function renderSheets(plans: readonly SheetPlan[]): Promise<void> {
  const names = plans.map(({ name }) => name);
  const present = await Excel.run((context) => presentSheets(context, names)).catch((problem: unknown) => {
    throw renderError(problem);
  });
  const added: Excel.Worksheet[] = [];
  try {
    await Excel.run((context) => makeSheets(context, { plans, added }));
  } catch (problem) {
    if (isPageProblem(problem)) return;
    // Where a name was taken meanwhile, the sheet of that name is somebody else's.
    const isOwn = (name: string) => codeOf(problem) !== "ItemAlreadyExists" && isOneOf(names, name);
    await removeBegun({ present, added, isOwn }).catch(() => {
      throw leftBehind(names);
    });
    throw renderError(problem);
  }
}
