import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference } from "../../core/formulas/reference";
import { computedSheet } from "../../core/hr-copy/computed-sheet";
import { damagedFormulas } from "../../core/hr-copy/damaged-formulas";
import { type HrChoices, type HrCopy, hrCopy } from "../../core/hr-copy/hr-copy";
import { hrCopyName } from "../../core/hr-copy/hr-copy-name";
import { isFormula, type PlannedCell } from "../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../core/snapshot";
import { languages } from "../../core/text";
import { isCellError } from "../../core/values";
import { readFormula } from "../../sidebar/read-formula";
import { copiedCells } from "../core/hr-copy/copied-sheet";
import { fuzz } from "./fuzz";
import { hostileSheet, hostileWorkbook, placesOf } from "./hostile-sheets";
import { kpiNames } from "./kpi-names";
import { soundPlan } from "./sound-plan";
import { unsound } from "./unsound";

const choices = fc.record<HrChoices>({
  kind: fc.constantFrom("values", "native"),
  leftOut: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
});

/** What stands in the cells as a program keeps it: the formula where there is one. */
function typed({ cells, formulas }: SheetSnapshot): PlannedCell[][] {
  return cells.map((line, row) =>
    line.map((cell, column): PlannedCell => {
      const formula = formulas[row]?.[column];
      return formula ? { formula } : isCellError(cell) ? cell.error : cell;
    }),
  );
}

/** The sheet with what the copy changes, before columns go. */
function withChanges(source: SheetSnapshot, copy: HrCopy): PlannedCell[][] {
  const changes = copy.changes.filter(({ row, column }) => source.cells[row]?.[column] !== undefined);
  return copiedCells(typed(source), { ...copy, changes, removedColumns: [] });
}

/** What of a cell has gone or become another on the way, as a sentence. */
function loss(source: SheetSnapshot, row: number, column: number, copied: PlannedCell): string | undefined {
  const given = source.cells[row]?.[column] ?? null;
  if (isFormula(copied)) {
    if (kpiNames(copied.formula).length > 0) return `still calls a function of ours: ${copied.formula}`;
    return mayBeComputed(source, row, column) ? undefined : `was typed and is ${copied.formula}`;
  }
  const value = isCellError(given) ? given.error : given;
  return Object.is(copied, value) ? undefined : `was ${JSON.stringify(value)} and is ${JSON.stringify(copied)}`;
}

/** Whether a formula stands in the cell, or so that it may fill it. */
function mayBeComputed({ formulas }: SheetSnapshot, row: number, column: number): boolean {
  return formulas.slice(0, row + 1).some((line) => line.slice(0, column + 1).some((formula) => formula !== null));
}

function lossesOf(source: SheetSnapshot, { kind, leftOut }: HrChoices, copy: HrCopy): string[] {
  const copied = withChanges(source, copy);
  const emptied = new Set(copy.emptied.map(({ row, column }) => `${row}:${column}`));
  return placesOf(source).flatMap(({ row, column, name }) => {
    if (leftOut.includes(column)) return [];
    const content = copied[row]?.[column] ?? null;
    if (emptied.has(`${row}:${column}`)) return content === null ? [] : [`${name} is not empty`];
    if (kind === "values" && isFormula(content)) return [`${name} is still ${content.formula}`];
    const said = loss(source, row, column, content);
    return said === undefined ? [] : [`${name} ${said}`];
  });
}

/** Values put where the sheet has no cell, and changes of what goes with its column. */
function strays({ cells }: SheetSnapshot, { leftOut }: HrChoices, { changes }: HrCopy) {
  const isOff = ({ row, column }: HrCopy["changes"][number]) => cells[row]?.[column] === undefined;
  return changes.filter((change) => leftOut.includes(change.column) || (isOff(change) && !isFormula(change.content)));
}

/** Formulas of the copy that name a cell of a column that is gone. */
function formulasOfGone(source: SheetSnapshot, { leftOut }: HrChoices, copy: HrCopy): string[] {
  const cells = withChanges(source, copy);
  const kept = cells.flatMap((line) => line.filter((_, column) => !leftOut.includes(column))).filter(isFormula);
  return kept.flatMap(({ formula }) => {
    const code = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/(?:'(?:[^']|'')*'|[\p{L}\d_.]+)![$\w:]*/gu, "");
    const named = [...code.matchAll(/(?<![\w.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/gi)];
    const isGone = named.some(([address]) => {
      const { column = 0, columns = 0 } = parseReference(address) ?? {};
      return leftOut.some((one) => one >= column && one < column + columns);
    });
    return isGone ? [formula] : [];
  });
}

describe("a copy for HR", () => {
  test("loses no cell of the columns kept, and shows none of the others", async () => {
    await fuzz("copy for HR", fc.tuple(hostileSheet, choices), ([source, chosen]) => {
      const copy = hrCopy(source, chosen, readFormula);
      expect(unsound(copy)).toEqual([]);
      expect(strays(source, chosen, copy)).toEqual([]);
      expect(lossesOf(source, chosen, copy)).toEqual([]);
      expect(formulasOfGone(source, chosen, copy)).toEqual([]);
      for (const { row, column, error } of copy.errors) expect(source.cells[row]?.[column]).toMatchObject({ error });
    });
  });

  test("comes with a sheet that says how it was computed, in three languages", async () => {
    const given = fc.tuple(hostileWorkbook, choices, fc.constantFrom(...languages));
    await fuzz("how it was computed", given, ([{ sheet, others }, chosen, language]) => {
      const copy = hrCopy(sheet, chosen, readFormula);
      const taken = [sheet.name, ...others.map(({ name }) => name)];
      const copyName = hrCopyName(sheet.name, language, taken);
      const madeOn = { day: "2026-11-22", month: { year: 2026, month: 11 } };
      const request = { source: sheet, sheets: others, copy, copyName, language, madeOn, taken: [...taken, copyName] };
      const plan = computedSheet(request, readFormula);
      if (!plan) return;
      expect(soundPlan(plan)).toEqual([]);
      expect(plan.cells.flat().some((cell) => typeof cell === "string" && cell.includes(copyName))).toBe(true);
      expect(plan.cells.flat().filter(isFormula)).toEqual([]);
    });
  });

  test("is preceded by repairs that leave nothing to repair", async () => {
    const given = fc.tuple(hostileSheet, fc.constantFrom("functions" as const, "prefixed" as const));
    await fuzz("damaged formulas", given, ([source, flavour]) => {
      const found = damagedFormulas(source, readFormula, flavour);
      expect(unsound(found)).toEqual([]);
      const formulas = source.formulas.map((line) => [...line]);
      for (const { row, column, before, after, leftovers } of found) {
        expect(source.formulas[row]?.[column]).toBe(before);
        expect(readFormula(after), after).toBeDefined();
        for (const place of leftovers) expect(source.cells[place.row]?.[place.column] ?? null).not.toBeNull();
        (formulas[row] as (string | null)[])[column] = after;
      }
      const repaired = { ...source, cells: source.cells.map((line) => line.map(() => null)), formulas };
      expect(damagedFormulas(repaired, readFormula, flavour)).toEqual([]);
    });
  });
});
