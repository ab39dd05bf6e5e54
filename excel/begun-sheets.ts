import { nameTaken, structureProtected } from "./render-errors";

export interface PresentSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets that are there, if new ones can be made and none of them has one of these names. */
export async function presentSheets(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<readonly PresentSheet[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw structureProtected();
  const present = worksheets.items.map(({ id, name }) => ({ id, name }));
  const taken = present.filter(({ name }) => isOneOf(wanted, name));
  if (taken.length > 0) throw nameTaken(taken.map(({ name }) => name));
  return present;
}

/** Sheets that were to be made before Excel failed. */
export interface Begun {
  readonly present: readonly PresentSheet[];
  readonly added: readonly Excel.Worksheet[];
  /** Whether a sheet that was not there before, and whose id Excel did not tell, is one of them. */
  readonly isOwn: (name: string) => boolean;
}

/** Excel does what a request asks for up to the step that fails, so that the new sheets may be there, half made. */
export function begunSheets(worksheets: Excel.WorksheetCollection, { present, added, isOwn }: Begun) {
  const own = added.flatMap((sheet) => idOf(sheet) ?? []);
  const areAllTold = added.length > 0 && own.length === added.length;
  const isUntold = ({ id, name }: PresentSheet) => !present.some((sheet) => sheet.id === id) && isOwn(name);
  return worksheets.items.filter((sheet) => own.includes(sheet.id) || (!areAllTold && isUntold(sheet)));
}

export async function removeBegun(begun: Begun): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    for (const sheet of begunSheets(worksheets, begun)) sheet.delete();
    await context.sync();
  });
}

/** Names of sheets are the same in whatever case. */
export function isOneOf(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

function idOf(sheet: Excel.Worksheet): string | undefined {
  try {
    return sheet.id;
  } catch {
    return undefined;
  }
}
