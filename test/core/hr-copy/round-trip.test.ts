import { describe, expect, test } from "vitest";
import { damagedFormulas } from "../../../core/hr-copy/damaged-formulas";
import { isFormula, type PlannedCell, type SheetPlan } from "../../../core/plan/sheet-plan";
import { templates } from "../../../core/templates";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { plansOf, usualPeople } from "../../templates/tested";
import { type Computed, sheetOf } from "./sheet-of";

const unknown = { error: "#NAME?" } as const;

/** As Google Sheets writes it into an .xlsx file. */
function exported(formula: string): Computed {
  return [`=IFERROR(__xludf.DUMMYFUNCTION("${formula.slice(1).replaceAll('"', '""')}"),0.5)`, 0.5];
}

/** As Excel keeps it where the add-in is not installed. */
function lost(formula: string): Computed {
  return [formula.replaceAll("KPI.", "_xldudf_KPI_"), unknown];
}

const callsKpi = (cell: PlannedCell, prefixed: PlannedCell) =>
  isFormula(cell) && isFormula(prefixed) && cell.formula !== prefixed.formula;

/** The sheet after a trip, and after what the trip has damaged is repaired in the program where it arrives. */
function afterTrip(
  plan: SheetPlan,
  isOurs: (row: number, column: number) => boolean,
  damage: (formula: string) => Computed,
  flavour: "functions" | "prefixed",
): PlannedCell[][] {
  const rows = plan.cells.map((line, row) =>
    line.map((cell, column): Cell | Computed => {
      if (!isFormula(cell)) return cell;
      return isOurs(row, column) ? damage(cell.formula) : [cell.formula, 1];
    }),
  );
  const cells = plan.cells.map((line) => [...line]);
  for (const { row, column, after } of damagedFormulas(sheetOf(plan.name, rows), readFormula, flavour)) {
    (cells[row] as PlannedCell[])[column] = { formula: after };
  }
  return cells;
}

describe.each(templates)("$id", (template) => {
  test("comes through Google Sheets to Excel and back to what it was, formula by formula", () => {
    const people = usualPeople(template);
    const inGoogle = plansOf(template, { people, flavour: "functions" });
    const inExcel = plansOf(template, { people, flavour: "prefixed" });
    let calls = 0;
    inGoogle.forEach((plan, index) => {
      const other = inExcel[index] as SheetPlan;
      const isOurs = (row: number, column: number) => {
        const is = callsKpi(plan.cells[row]?.[column] ?? null, other.cells[row]?.[column] ?? null);
        if (is) calls++;
        return is;
      };
      expect(afterTrip(plan, isOurs, exported, "prefixed")).toEqual(other.cells);
      expect(afterTrip(other, isOurs, lost, "functions")).toEqual(plan.cells);
    });
    expect(calls).toBeGreaterThan(0);
  });
});
