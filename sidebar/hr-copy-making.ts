import { sheetsCalledOn } from "../core/hr-copy/computed-kpis";
import { computedSheet } from "../core/hr-copy/computed-sheet";
import { type HrChoices, type HrCopy, hrCopy } from "../core/hr-copy/hr-copy";
import { hrCopyName } from "../core/hr-copy/hr-copy-name";
import type { SheetPlan } from "../core/plan/sheet-plan";
import type { SheetSnapshot } from "../core/snapshot";
import type { Language, Text } from "../core/text";
import type { Host } from "./host";
import { hrColumns } from "./hr-columns";
import { readFormula } from "./read-formula";
import type { SheetAccess } from "./sheet-access";
import { sentenceOf } from "./use-selection";

export interface WantedCopy extends HrChoices {
  /** The sheet as the user has seen it. */
  readonly seen: SheetSnapshot;
  readonly language: Language;
  readonly withComputed: boolean;
  readonly today: Date;
}

export type MadeCopy =
  | { readonly outcome: "changed"; readonly snapshot: SheetSnapshot }
  | {
      readonly outcome: "made";
      readonly name: string;
      readonly copy: HrCopy;
      /** Why the sheet that explains the copy is missing. */
      readonly withoutComputed: Text | undefined;
    };

/** Makes a copy from what the sheet holds now; `changed` where that is another table than the user has seen. */
export async function makeHrCopy(host: Host, wanted: WantedCopy): Promise<MadeCopy> {
  const { seen, language, withComputed } = wanted;
  const source = await host.readSheet(seen.name);
  if (!isSameTable(seen, source)) return { outcome: "changed", snapshot: source };
  const sheets = withComputed ? await readSheets(host, sheetsCalledOn(source, readFormula)) : [];
  const names = await host.sheetNames();
  const name = hrCopyName(source.name, language, names);
  const copy = hrCopy(source, wanted, readFormula);
  await host.copySheet({ source: source.name, name, changes: copy.changes, removedColumns: copy.removedColumns });
  const taken = [...names, name];
  const request = { source, sheets, copy, copyName: name, language, madeOn: dayOf(wanted.today), taken };
  const plan = withComputed ? computedSheet(request, readFormula) : undefined;
  const withoutComputed = plan && (await renderOrReason(host, plan));
  // The copy is what was asked for; where it cannot be shown, it is made all the same.
  if (plan) await host.showCells({ sheet: name, address: "A1" }).catch(() => undefined);
  return { outcome: "made", name, copy, withoutComputed };
}

/** Columns are left out by their place: they must be what they were, and so must the formulas. */
function isSameTable(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const shape = (snapshot: SheetSnapshot) => JSON.stringify([hrColumns(snapshot), snapshot.formulas]);
  return shape(one) === shape(other);
}

/** The sheets that are there; what another one holds only makes the explanation fuller. */
async function readSheets(host: SheetAccess, names: readonly string[]): Promise<SheetSnapshot[]> {
  const found: SheetSnapshot[] = [];
  for (const name of names) {
    const snapshot = await host.readSheet(name).catch(() => undefined);
    if (snapshot) found.push(snapshot);
  }
  return found;
}

async function renderOrReason(host: Host, plan: SheetPlan): Promise<Text | undefined> {
  try {
    await host.renderSheets([plan]);
    return undefined;
  } catch (failure) {
    return sentenceOf(failure);
  }
}

function dayOf(today: Date) {
  const month = { year: today.getFullYear(), month: today.getMonth() + 1 };
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: `${month.year}-${two(month.month)}-${two(today.getDate())}`, month };
}
