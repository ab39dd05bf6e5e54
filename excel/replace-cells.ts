import type { Area } from "../core/plan/sheet-plan";
import type { CellChange } from "../sidebar/sheet-access";
import { filledByFormula } from "./access-errors";
import { type HeldCell, heldCells, isSameCell, namesOf, putBack } from "./held-cells";
import { codeOf } from "./host-errors";
import { joinedAreas } from "./joined-areas";
import { rangeOf } from "./range-of";
import { SizedRequests } from "./sized-requests";
import { withSheet } from "./with-excel";
import { areaOf, plannedWrite, writeCells } from "./write-cells";

/** Changes all of the cells, or none: `"changed"` when one of them no longer holds what it held before. */
export async function replaceCells(name: string, changes: readonly CellChange[]): Promise<"replaced" | "changed"> {
  if (changes.length === 0) return "replaced";
  return withSheet(name, async (sheet, context) => {
    const spills = await askForSpills(sheet, context, changes);
    const held = await heldCells(context, sheet, changes);
    if (changes.some((change, index) => isOutdated(change, held[index]))) return "changed";
    const filled = spills.filter(({ range }) => range.hasSpill !== false);
    if (filled.length > 0) throw filledByFormula(namesOf(filled.map(({ area }) => area)));
    const requests = new SizedRequests(context);
    try {
      const writes = changes.map((change, index) => plannedWrite(change, change.after, held[index]?.format));
      await writeCells(sheet, writes, requests);
      await context.sync();
    } catch (problem) {
      const isRefusedWhole = codeOf(problem) === "InvalidOperationInCellEditMode" && !requests.hasSent;
      if (!isRefusedWhole) await putBack(name, held);
      throw problem;
    }
    return "replaced";
  });
}

/** So many questions stay far below what Excel on the web takes in a request. */
const mostAtOnce = 1000;

/**
 * Cells without a formula of their own may be filled by one, which would fail if something else stood there. The last of the
 * questions go with the next request.
 */
async function askForSpills(sheet: Excel.Worksheet, context: Excel.RequestContext, changes: readonly CellChange[]) {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return [];
  const asked: { readonly area: Area; readonly range: Excel.Range }[] = [];
  for (const area of joinedAreas(changes.filter(({ before }) => before.formula === null).map(areaOf))) {
    if (asked.length > 0 && asked.length % mostAtOnce === 0) await context.sync();
    asked.push({ area, range: rangeOf(sheet, area).load("hasSpill") });
  }
  return asked;
}

function isOutdated({ before }: CellChange, held: HeldCell | undefined): boolean {
  return held?.formula !== before.formula || !isSameCell(held.cell, before.cell);
}
