import { areaName } from "../core/formulas/reference";
import { cellAt, type SheetSnapshot } from "../core/snapshot";
import { type Cell, isCellError } from "../core/values";
import type { CellChange } from "../sidebar/sheet-access";
import type { Ask } from "./ask-server";
import type { CellSteps } from "./cell-steps";
import { cellsProblem } from "./cells-problem";
import { areasOf, rangeSteps } from "./range-steps";
import type { SheetContents } from "./sheet-contents";
import type { RangeSteps } from "./sheet-steps";
import { snapshotOf } from "./snapshot";
import { type Typed, typedContent } from "./typed-content";

/** Google reads numbers into cells of this format as texts. */
const textFormat = "@";

/** Looks first, then changes what still is as it was seen; the server looks once more in the moment of the change. */
export async function replaceCells(
  ask: Ask,
  sheet: string,
  changes: readonly CellChange[],
): Promise<"replaced" | "changed"> {
  if (changes.length === 0) return "replaced";
  const places = placesOf(changes);
  const look = () => lookAt(ask, sheet, places);
  const expected = await look().catch((problem: Error) => Promise.reject(cellsProblem(problem, sheet, "unchanged")));
  const contents = JSON.parse(expected) as SheetContents;
  const snapshot = snapshotOf(sheet, contents);
  if (changes.some(({ before }, index) => !isAsBefore(snapshot, index, before))) return "changed";
  const steps = { sheet, ...places, expected, ...stepsFor(changes, contents, snapshot) };
  try {
    return (await ask<string>((server) => server.replaceCells(steps))) === "" ? "replaced" : "changed";
  } catch (problem) {
    const state = await look().then(
      (found) => (contentOf(found) === contentOf(expected) ? "unchanged" : "changed"),
      () => "unknown" as const,
    );
    throw cellsProblem(problem as Error, sheet, state);
  }
}

/** What was typed into cells: what a formula gives may still be on its way. */
function contentOf(found: string): string {
  const [values, formulas] = JSON.parse(found) as SheetContents;
  return JSON.stringify(values[0]?.map((value, index) => formulas[0]?.[index] || value));
}

type Places = Pick<CellSteps, "box" | "cells">;

/** What some cells hold, as `SheetContents` of one row in JSON. Of no cells at all, still what the workbook's locale is. */
export function lookAt(ask: Ask, sheet: string, { box, cells }: Places): Promise<string> {
  return ask((server) => server.replaceCells({ sheet, box, cells, expected: "", steps: [], undo: [] }));
}

function placesOf(changes: readonly CellChange[]): Places {
  const rows = changes.map(({ row }) => row);
  const columns = changes.map(({ column }) => column);
  const [top, left] = [least(rows), least(columns)];
  return {
    box: areaName(top, left, -least(rows.map((row) => -row)) - top + 1, -least(columns.map((one) => -one)) - left + 1),
    cells: changes.map(({ row, column }) => [row - top, column - left]),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((lowest, number) => Math.min(lowest, number), Infinity);
}

function isAsBefore(snapshot: SheetSnapshot, index: number, before: CellChange["before"]): boolean {
  const formula = snapshot.formulas[0]?.[index] ?? null;
  return formula === before.formula && isSame(cellAt(snapshot, 0, index), before.cell);
}

function isSame(now: Cell, before: Cell): boolean {
  if (isCellError(now) || isCellError(before)) {
    return isCellError(now) && isCellError(before) && now.error === before.error;
  }
  if (typeof now === "number" && typeof before === "number") {
    return Math.abs(now - before) <= 1e-9 * Math.max(1, Math.abs(before));
  }
  return now === before;
}

function stepsFor(changes: readonly CellChange[], contents: SheetContents, seen: SheetSnapshot) {
  const [, , formats, locale] = contents;
  const after = changes.map(({ row, column, after }) => ({ row, column, typed: typedContent(after, locale) }));
  const before = after.map((cell, index) => ({ ...cell, typed: typedAgain(contents, seen, index) }));
  const unlike = after.filter((_, index) => {
    return formats[0]?.[index] === textFormat && typeof changes[index]?.after !== "string";
  });
  const formatted = (format: string): RangeSteps[] => {
    return unlike.length === 0 ? [] : [[areasOf(unlike), [["setNumberFormat", format]]]];
  };
  return {
    steps: [...formatted("General"), ...rangeSteps(after)],
    undo: [...rangeSteps(before), ...formatted(textFormat)],
  };
}

/** What brings back what a cell held. */
function typedAgain([values, formulas, , locale]: SheetContents, seen: SheetSnapshot, index: number): Typed {
  const formula = formulas[0]?.[index];
  if (formula) return formula;
  const held = cellAt(seen, 0, index);
  return isCellError(held) ? String(values[0]?.[index]) : typedContent(held, locale);
}
