import type { SheetPlan } from "../core/plan/sheet-plan";
import { renderCells } from "./render-cells";
import { renderChart } from "./render-chart";
import { renderLooks } from "./render-looks";
import { renderNotes } from "./render-notes";
import { renderPaperSize, renderPrinting } from "./render-page";
import { renderRules } from "./render-rules";
import { protect, renderView } from "./render-view";
import { SizedRequests } from "./sized-requests";

interface Making {
  readonly plans: readonly SheetPlan[];
  /** Takes up the new sheets, so that they can be told from others after a failure. */
  readonly added: Excel.Worksheet[];
  /** What is to be done once the sheets stand, before the first is shown. */
  readonly whenMade?: (sheets: readonly Excel.Worksheet[]) => void;
}

/** Makes the planned sheets behind all others and shows the first. */
export async function makeSheets(context: Excel.RequestContext, { plans, added, whenMade }: Making): Promise<void> {
  const { worksheets } = context.workbook;
  // Formulas name other sheets of the plans, so that all sheets come before all cells.
  const made = plans.map((plan) => ({ plan, sheet: worksheets.add(plan.name).load("id") }));
  added.push(...made.map(({ sheet }) => sheet));
  const requests = new SizedRequests(context);
  for (const { plan, sheet } of made) {
    await renderCells(sheet, plan, requests);
    renderLooks(sheet, plan);
    renderNotes(sheet, plan);
    renderRules(sheet, plan);
    renderView(sheet, plan);
    renderChart(sheet, plan);
    protect(sheet, plan);
  }
  whenMade?.(added);
  added[0]?.activate();
  // Where there is no printer Excel may refuse a page, and does nothing of what follows.
  for (const { plan, sheet } of made) renderPrinting(sheet, plan);
  for (const { sheet } of made) renderPaperSize(sheet);
  await context.sync();
}
