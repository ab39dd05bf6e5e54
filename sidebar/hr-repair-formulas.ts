import { type DamagedFormula, damagedFormulas } from "../core/hr-copy/damaged-formulas";
import { cellAt, type SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { hrWords as words } from "./hr-words";
import { readFormula } from "./read-formula";
import type { CellChange, SheetAccess } from "./sheet-access";
import { sentenceOf } from "./use-selection";

/** A sheet with formulas to repair. */
export interface DamagedSheet {
  readonly snapshot: SheetSnapshot;
  readonly formulas: readonly DamagedFormula[];
}

export interface Repaired {
  readonly count: number;
  /** Why sheets were left as they are, one sentence each. */
  readonly problems: readonly Text[];
}

/** Reads every sheet of the workbook, and tells before each which one it is. */
export async function findDamaged(host: Host, tell: (done: number, all: number) => void): Promise<DamagedSheet[]> {
  const names = await host.sheetNames();
  const found: DamagedSheet[] = [];
  for (const [index, name] of names.entries()) {
    tell(index + 1, names.length);
    const snapshot = await host.readSheet(name);
    const formulas = damagedFormulas(snapshot, readFormula, host.flavour);
    if (formulas.length > 0) found.push({ snapshot, formulas });
  }
  return found;
}

/** Repairs sheet by sheet; one that cannot be changed keeps the others from nothing. */
export async function repairDamaged(host: SheetAccess, sheets: readonly DamagedSheet[]): Promise<Repaired> {
  let count = 0;
  const problems: Text[] = [];
  for (const { snapshot, formulas } of sheets) {
    const { name } = snapshot;
    const changes = formulas.flatMap((damaged) => changesFor(snapshot, damaged));
    const outcome = await host.replaceCells(name, changes).catch((failure: unknown) => sentenceOf(failure));
    if (outcome === "replaced") count += formulas.length;
    else problems.push(words.notRepaired(name, outcome === "changed" ? words.changedMeanwhile : outcome));
  }
  return { count, problems };
}

function changesFor(snapshot: SheetSnapshot, { row, column, after, leftovers }: DamagedFormula): CellChange[] {
  const before = (place: { row: number; column: number }) => ({
    cell: cellAt(snapshot, place.row, place.column),
    formula: snapshot.formulas[place.row]?.[place.column] ?? null,
  });
  return [
    ...leftovers.map((place) => ({ ...place, before: before(place), after: null })),
    { row, column, before: before({ row, column }), after: { formula: after } },
  ];
}
