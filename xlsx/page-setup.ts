import type { PageSetup } from "exceljs";
import type { SheetPlan } from "../core/plan/sheet-plan";

const a4 = 9;

/** A4, as wide as the page, with the frozen rows on top of every page. */
export function pageSetup({ name, orientation, frozen }: SheetPlan): Partial<PageSetup> {
  return {
    paperSize: a4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    // exceljs writes the name without doubling an apostrophe, and Excel would call the file damaged.
    ...(frozen.rows > 0 && !name.includes("'") && { printTitlesRow: `1:${frozen.rows}` }),
  };
}
