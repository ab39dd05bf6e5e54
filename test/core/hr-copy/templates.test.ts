import { describe, expect, test } from "vitest";
import { hrCopy } from "../../../core/hr-copy/hr-copy";
import { refersTo } from "../../../core/hr-copy/left-out";
import { isFormula, type PlannedCell } from "../../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../../core/snapshot";
import { calculateInIronCalc } from "../../../engines/iron-workbook";
import { differences } from "../../../engines/result-problems";
import { startUniver } from "../../../engines/univer";
import { readFormula } from "../../../sidebar/read-formula";
import { formulaProblems } from "../../templates/formula-problems";
import { plansOf, tested } from "../../templates/tested";
import { copiedCells, snapshotOfPlan } from "./copied-sheet";

const univer = await startUniver();

/** Texts that stand in a column alone, and formulas that name it, as far as they are in the copy. */
function tracesOf(
  column: number,
  { cells, name }: SheetSnapshot,
  copy: readonly (readonly PlannedCell[])[],
): PlannedCell[] {
  const texts = cells.map((line) => line[column]).filter((cell) => typeof cell === "string" && cell.trim().length > 1);
  const others = cells.flatMap((line) => line.filter((cell, other) => other !== column && typeof cell === "string"));
  const own = texts.filter((text) => !others.some((other) => String(other).includes(String(text))));
  return copy.flat().filter((cell) => {
    if (typeof cell === "string") return own.some((text) => cell.includes(String(text)));
    const tree = isFormula(cell) ? readFormula(cell.formula) : undefined;
    return isFormula(cell) && (!tree || refersTo(name, cell.formula, tree, new Set([column])));
  });
}

describe.each(tested)("the copies of $id", (template) => {
  test("go on calculating the same values without our functions", async () => {
    const plans = plansOf(template, { flavour: "prefixed" });
    const names = plans.map(({ name }) => name);
    // The playground knows the functions by their names alone.
    const results = await univer.calculateSheets(plansOf(template));
    const copies = plans.map((plan, index) => {
      const copy = hrCopy(snapshotOfPlan(plan, results[index] ?? []), { kind: "native", leftOut: [] }, readFormula);
      expect(copy.errors).toEqual([]);
      expect(copy.refersTo.filter((name) => name === plan.name || !names.includes(name))).toEqual([]);
      return { ...plan, cells: copiedCells(plan.cells, copy), copy };
    });
    const formulas = copies.flatMap(({ cells }) => cells.flat().filter(isFormula));
    expect(formulas.flatMap(({ formula }) => formulaProblems(formula, "native", names))).toEqual([]);
    expect(differences(copies, await univer.calculateSheets(copies), results), "Univer").toEqual([]);
    const sized = results.map((cells, index) => copies[index]?.cells.map((_, row) => cells[row] ?? []) ?? []);
    expect(differences(copies, calculateInIronCalc(copies), sized), "IronCalc").toEqual([]);
    const calls = plans.flatMap(({ cells }) =>
      cells.flat().filter((cell) => isFormula(cell) && /KPI\./.test(cell.formula)),
    );
    const frozen = copies.flatMap(({ copy }, index) =>
      copy.frozen.map(({ row, column }) => JSON.stringify(plans[index]?.cells[row]?.[column])),
    );
    expect(frozen.filter((cell) => !cell.includes('"=KPI.AGENTTABLE('))).toEqual([]);
    expect(copies.reduce((sum, { copy }) => sum + copy.converted, frozen.length)).toBe(calls.length);
    expect(calls.length).toBeGreaterThan(0);
  });

  test.each(["native", "values"] as const)("have nothing of any column that is left out (%s)", async (kind) => {
    const plans = plansOf(template);
    const results = await univer.calculateSheets(plans);
    for (const [index, plan] of plans.entries()) {
      const source = snapshotOfPlan(plan, results[index] ?? []);
      for (const column of plan.widths.keys()) {
        const copy = hrCopy(source, { kind, leftOut: [column] }, readFormula);
        expect(tracesOf(column, source, copiedCells(plan.cells, copy)), `${plan.name} ${column}`).toEqual([]);
        expect(copy.changes.filter((cell) => cell.column === column)).toEqual([]);
      }
    }
  });
});
