import { sheetName } from "../core/plan/sheet-name";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { halfReplaced, sheetGone } from "./access-errors";
import { type Begun, begunSheets, isOneOf, type PresentSheet, presentSheets } from "./begun-sheets";
import { codeOf } from "./host-errors";
import { makeSheets } from "./make-sheets";
import { renderError } from "./render-errors";
import { withExcel } from "./with-excel";

interface Names {
  readonly name: string;
  /** Of the new sheet while it is made. */
  readonly begun: string;
  /** Of the old sheet between giving its name away and being deleted. */
  readonly aside: string;
}

/** Puts a new sheet in the place of one of that name; on a failure the workbook is as it was. */
export async function replaceSheet(name: string, plan: SheetPlan): Promise<void> {
  const { present, old, position } = await withExcel((context) => find(context, name));
  const taken = present.map((sheet) => sheet.name);
  const begun = sheetName(name, taken);
  const names = { name, begun, aside: sheetName(name, [...taken, begun]) };
  const added: Excel.Worksheet[] = [];
  try {
    await Excel.run((context) => {
      const whenMade = ([made]: readonly Excel.Worksheet[]) => {
        if (made) swap(context.workbook.worksheets.getItem(old.id), made, names, position);
      };
      return makeSheets(context, { plans: [{ ...plan, name: begun }], added, whenMade });
    });
  } catch (problem) {
    const isOwn = (other: string) => codeOf(problem) !== "ItemAlreadyExists" && isOneOf([begun, name], other);
    const isDone = await undo({ present, added, isOwn }, old, names).catch(() => {
      throw halfReplaced(name, names.aside, begun);
    });
    if (!isDone) throw renderError(problem);
  }
}

async function find(context: Excel.RequestContext, name: string) {
  const present = await presentSheets(context, []);
  const old = present.find((sheet) => isOneOf([name], sheet.name));
  if (!old) throw sheetGone(name);
  const sheet = context.workbook.worksheets.getItem(old.id).load("position");
  await context.sync();
  return { present, old, position: sheet.position };
}

/** Deleting the old sheet cannot be undone, so that it comes last. */
function swap(old: Excel.Worksheet, made: Excel.Worksheet, { name, aside }: Names, position: number): void {
  made.position = position;
  old.name = aside;
  made.name = name;
  old.delete();
}

/** Whether the new sheet stands in the place of the old one; if not, it is removed and the old one has its name back. */
async function undo(begun: Begun, old: PresentSheet, { name }: Names): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const own = begunSheets(worksheets, begun);
    const kept = worksheets.items.find(({ id }) => id === old.id);
    if (!kept && own.some((sheet) => isOneOf([name], sheet.name))) return true;
    for (const sheet of own) sheet.delete();
    if (kept && kept.name !== old.name) kept.name = old.name;
    await context.sync();
    return false;
  });
}
