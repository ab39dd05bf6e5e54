import { columnLetters } from "../core/formulas/reference";
import type { SheetCopy } from "../sidebar/sheet-access";
import { passwordProtected } from "./access-errors";
import { type PresentSheet, presentSheets, removeBegun } from "./begun-sheets";
import { heldCells } from "./held-cells";
import { locationOf } from "./host-errors";
import { joinedAreas } from "./joined-areas";
import { rangeOf } from "./range-of";
import { leftBehind, renderError } from "./render-errors";
import { SizedRequests } from "./sized-requests";
import { withSheet } from "./with-excel";
import { areaOf, type CellWrite, plannedWrite, writeCells } from "./write-cells";

interface Prepared {
  readonly present: readonly PresentSheet[];
  readonly isProtected: boolean;
  readonly writes: readonly CellWrite[];
}

/** Makes a copy of a sheet behind all others and shows it; on a failure the workbook is as it was. */
export async function copySheet(copy: SheetCopy): Promise<void> {
  const prepared = await withSheet(copy.source, (sheet, context) => prepare(sheet, context, copy));
  const added: Excel.Worksheet[] = [];
  try {
    await Excel.run((context) => make(context, copy, prepared, added));
  } catch (problem) {
    const isOwn = (name: string) => name === copy.name || isNameOfCopy(name, copy.source);
    await removeBegun({ present: prepared.present, added, isOwn }).catch(() => {
      throw leftBehind([copy.name]);
    });
    throw /unprotect/i.test(locationOf(problem)) ? passwordProtected(copy.source) : renderError(problem);
  }
}

async function prepare(sheet: Excel.Worksheet, context: Excel.RequestContext, copy: SheetCopy): Promise<Prepared> {
  const protection = sheet.protection.load("protected");
  const present = await presentSheets(context, [copy.name]);
  const held = copy.changes.length > 0 ? await heldCells(context, sheet, copy.changes) : [];
  const writes = copy.changes.map((change, index) => plannedWrite(change, change.content, held[index]?.format));
  return { present, isProtected: protection.protected, writes };
}

async function make(
  context: Excel.RequestContext,
  { source, name, removedColumns }: SheetCopy,
  { isProtected, writes }: Prepared,
  added: Excel.Worksheet[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(source).copy("End").load("id");
  added.push(sheet);
  sheet.name = name;
  sheet.visibility = "Visible";
  // The copy of a protected sheet is protected too.
  if (isProtected) sheet.protection.unprotect();
  // What a formula spills, or an old array formula fills, can be written over only when the formula is gone.
  const requests = new SizedRequests(context);
  for (const area of joinedAreas(writes.map(areaOf))) {
    await requests.makeRoom();
    rangeOf(sheet, area).clear("Contents");
  }
  await writeCells(sheet, writes, requests);
  for (const column of [...removedColumns].reverse()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).delete("Left");
  }
  sheet.activate();
  await context.sync();
}

/** Excel calls a copy `Name (2)`, and cuts a long name. */
function isNameOfCopy(name: string, source: string): boolean {
  const beginning = /^(.*) \(\d+\)$/.exec(name)?.[1];
  return beginning !== undefined && source.startsWith(beginning.trim());
}
