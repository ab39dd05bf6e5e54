import type { Selection } from "../sidebar/host";
import { sheetHidden } from "./access-errors";
import { withSheet } from "./with-excel";

/** Brings a sheet to the front and selects cells of it. */
export function showCells({ sheet: name, address }: Selection): Promise<void> {
  return withSheet(name, async (sheet, context) => {
    sheet.load("visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw sheetHidden(name);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
