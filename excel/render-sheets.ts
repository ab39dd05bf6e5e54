import type { SheetPlan } from "../core/plan/sheet-plan";
import { codeOf } from "./host-errors";
import { renderCells } from "./render-cells";
import { leftBehind, nameTaken, renderError, structureProtected } from "./render-errors";
import { renderLooks } from "./render-looks";
import { renderNotes } from "./render-notes";
import { protect, renderPage } from "./render-page";
import { renderRules } from "./render-rules";
import { SizedRequests } from "./sized-requests";

/** Makes the planned sheets behind all others and shows the first; on a failure the workbook is as it was. */
export async function renderSheets(plans: readonly SheetPlan[]): Promise<void> {
  const present = await Excel.run((context) => presentSheets(context, plans)).catch((problem: unknown) => {
    throw renderError(problem);
  });
  const added: Excel.Worksheet[] = [];
  try {
    await Excel.run((context) => render(context, plans, added));
  } catch (problem) {
    const own = added.flatMap((sheet) => idOf(sheet) ?? []);
    await removeBegun(plans, { present, own, problem }).catch(() => {
      throw leftBehind(plans.map(({ name }) => name));
    });
    throw renderError(problem);
  }
}

/** The ids of the sheets that are there, if all names are free. */
async function presentSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw structureProtected();
  const taken = worksheets.items.filter(({ name }) => isPlanned(plans, name));
  if (taken.length > 0) throw nameTaken(taken.map(({ name }) => name));
  return worksheets.items.map(({ id }) => id);
}

function isPlanned(plans: readonly SheetPlan[], name: string): boolean {
  return plans.some((plan) => plan.name.toLowerCase() === name.toLowerCase());
}

/** Formulas name other sheets of the plans, so that all sheets come before all cells. */
async function render(context: Excel.RequestContext, plans: readonly SheetPlan[], added: Excel.Worksheet[]) {
  const { worksheets } = context.workbook;
  for (const { name } of plans) added.push(worksheets.add(name).load("id"));
  const requests = new SizedRequests(context);
  for (const plan of plans) {
    const sheet = worksheets.getItem(plan.name);
    await renderCells(sheet, plan, requests);
    renderLooks(sheet, plan);
    renderNotes(sheet, plan);
    renderRules(sheet, plan);
    renderPage(sheet, plan);
    protect(sheet, plan);
  }
  for (const { name } of plans.slice(0, 1)) worksheets.getItem(name).activate();
  await context.sync();
}

interface Begun {
  readonly present: readonly string[];
  /** The ids of the added sheets, where Excel told them in spite of the failure. */
  readonly own: readonly string[];
  readonly problem: unknown;
}

/** Excel does what a request asks for up to the step that fails, so that the new sheets may be there, half made. */
async function removeBegun(plans: readonly SheetPlan[], { present, own, problem }: Begun): Promise<void> {
  // Where a name was taken meanwhile, the sheet of that name is somebody else's.
  const isOwnByName = codeOf(problem) !== "ItemAlreadyExists";
  await Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const begun = worksheets.items.filter(
      ({ id, name }) => own.includes(id) || (isOwnByName && !present.includes(id) && isPlanned(plans, name)),
    );
    for (const sheet of begun) sheet.delete();
    await context.sync();
  });
}

function idOf(sheet: Excel.Worksheet): string | undefined {
  try {
    return sheet.id;
  } catch {
    return undefined;
  }
}
