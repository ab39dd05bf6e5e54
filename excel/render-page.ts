import type { SheetPlan } from "../core/plan/sheet-plan";
import { locationOf } from "./host-errors";

/** How the sheet is printed: as wide as the page, the frozen rows on every one. */
export function renderPrinting({ pageLayout }: Excel.Worksheet, { frozen, orientation }: SheetPlan): void {
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (frozen.rows > 0) pageLayout.setPrintTitleRows(`$1:$${frozen.rows}`);
}

export function renderPaperSize({ pageLayout }: Excel.Worksheet): void {
  pageLayout.paperSize = "A4";
}

/** Whether Excel failed over a page only. */
export function isPageProblem(problem: unknown): boolean {
  return /pageLayout/i.test(locationOf(problem));
}
