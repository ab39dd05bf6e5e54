import { cachedReader } from "../formulas/cached-reader";
import type { ReadFormula } from "../formulas/formula-tree";
import { mayFill } from "../formulas/may-fill";
import type { PlannedCell } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { type ErrorCode, isCellError } from "../values";
import { type CellPlace, type ChangedCell, type FormulaCell, keyOf } from "./cell-place";
import { copiedFormula, type FrozenReason } from "./copied-formula";
import { emptiedCells } from "./emptied-cells";
import { filledCells } from "./filled-cells";

export interface HrChoices {
  /** `values`: nothing recalculates any more. `native`: in functions that every program has. */
  readonly kind: "values" | "native";
  /** Columns, from 0, of which nothing is to be found in the copy. */
  readonly leftOut: readonly number[];
}

/** A formula that is a value in the copy though formulas were asked for. */
export interface FrozenCell extends CellPlace {
  readonly reason: FrozenReason;
}

export interface HrCopy {
  readonly changes: readonly ChangedCell[];
  readonly removedColumns: readonly number[];
  /** How many formulas with a KPI call are native now. */
  readonly converted: number;
  /** How many formulas are values now. */
  readonly fixed: number;
  /** Those of them that could not stay formulas. */
  readonly frozen: readonly FrozenCell[];
  /** Cells left empty, as they show what stands in a column that is left out. */
  readonly emptied: readonly CellPlace[];
  /** Cells of the copy that show an error. */
  readonly errors: readonly (CellPlace & { readonly error: ErrorCode })[];
  /** Other sheets that formulas of the copy refer to. */
  readonly refersTo: readonly string[];
}

/** What must be changed in a copy of a sheet so that it is right for people without our functions. */
export function hrCopy(source: SheetSnapshot, { kind, leftOut }: HrChoices, reader: ReadFormula): HrCopy {
  const read = cachedReader(reader);
  const removed = new Set(leftOut);
  const formulas = formulaCells(source, read);
  const changes = new Map<string, ChangedCell>();
  const put = (place: CellPlace, content: PlannedCell) => {
    if (!removed.has(place.column)) changes.set(keyOf(place), { row: place.row, column: place.column, content });
  };
  const frozen: FrozenCell[] = [];
  const fixed: FormulaCell[] = [];
  const natives: ChangedCell[] = [];
  const refersTo = new Set<string>();
  let converted = 0;
  for (const cell of formulas) {
    if (removed.has(cell.column)) {
      // What such a formula fills beside itself would go with it.
      if (fills(cell)) fixed.push(cell);
      continue;
    }
    const copied = kind === "values" ? undefined : copiedFormula(source, cell, removed, read);
    if (copied === undefined || copied.kind === "frozen") {
      if (copied) frozen.push({ row: cell.row, column: cell.column, reason: copied.reason });
      fixed.push(cell);
      continue;
    }
    for (const sheet of copied.refersTo) refersTo.add(sheet);
    if (copied.kind === "native") converted++;
    if (copied.kind !== "kept") natives.push(...copied.cells);
  }
  for (const cell of fixed) freeze(source, cell, kind, put);
  // A value may be put where another call's formula belongs.
  for (const { content, ...place } of natives) put(place, content);
  const emptied = removed.size === 0 ? [] : emptiedCells(source, formulas, new Set(fixed), removed, read);
  for (const place of emptied) put(place, null);
  const isEmptied = new Set(emptied.map(keyOf));
  const stays = (place: CellPlace) => !removed.has(place.column) && !isEmptied.has(keyOf(place));
  return {
    changes: [...changes.values()],
    removedColumns: [...removed].sort((one, other) => one - other),
    converted,
    fixed: fixed.filter(stays).length,
    frozen: frozen.filter(stays),
    emptied,
    errors: errorCells(source, removed),
    refersTo: [...refersTo],
  };
}

function formulaCells({ formulas }: SheetSnapshot, read: ReadFormula): FormulaCell[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (formula ? [{ row, column, formula, tree: read(formula) }] : [])),
  );
}

function fills({ formula, tree }: FormulaCell): boolean {
  return tree === undefined || mayFill(formula, tree);
}

/** Puts the value of a formula's cell in its place, and of all cells that it may have filled. */
function freeze(
  source: SheetSnapshot,
  cell: FormulaCell,
  kind: HrChoices["kind"],
  put: (place: CellPlace, content: PlannedCell) => void,
): void {
  put(cell, valueAt(source, cell, kind));
  if (fills(cell)) for (const place of filledCells(source, cell)) put(place, valueAt(source, place, kind));
}

function valueAt(source: SheetSnapshot, { row, column }: CellPlace, kind: HrChoices["kind"]): PlannedCell {
  const cell = cellAt(source, row, column);
  if (!isCellError(cell)) return cell;
  // Formulas that go on calculating must find an error there, not a text.
  return kind === "native" ? { formula: "=NA()" } : cell.error;
}

function errorCells({ cells }: SheetSnapshot, removed: ReadonlySet<number>) {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isCellError(cell) && !removed.has(column) ? [{ row, column, error: cell.error }] : [],
    ),
  );
}
