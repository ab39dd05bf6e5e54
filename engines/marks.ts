import type { ConditionLook } from "../core/plan/condition";
import type { PlannedCell, SheetPlan } from "../core/plan/sheet-plan";
import type { Cell } from "../core/values";
import { calculateInIronCalc } from "./iron-workbook";

/** A cell that a conditional format marks. */
export interface Mark {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly look: ConditionLook;
}

/** What every cell of some sheets holds, and what their conditional formats mark. */
export interface MarkedSheets {
  readonly results: readonly (readonly (readonly Cell[])[])[];
  readonly marks: readonly Mark[];
}

/** What the conditional formats of sheets without our functions mark. */
export function marks(plans: readonly SheetPlan[]): readonly Mark[] {
  return markedSheets(plans).marks;
}

/** Calculates sheets without our functions; of a cell's conditions the first that holds counts. */
export function markedSheets(plans: readonly SheetPlan[]): MarkedSheets {
  const candidates = plans.map(candidatesOf);
  const width = Math.max(...plans.map(({ widths }) => widths.length));
  const calculated = calculateInIronCalc(
    plans.map((plan, sheet) => {
      const own = candidates[sheet] ?? [];
      const cells = plan.cells.map((line, row) => [
        ...Array.from({ length: width }, (_, column) => line[column] ?? null),
        ...own.map((candidate): PlannedCell => (candidate.row === row ? { formula: candidate.formula } : null)),
      ]);
      return { name: plan.name, cells };
    }),
  );
  const found = candidates.flatMap((own, sheet) => {
    const holding = own.filter(({ row }, index) => calculated[sheet]?.[row]?.[width + index] === true);
    const isFirst = ({ row, column }: Candidate, index: number) =>
      holding.findIndex((other) => other.row === row && other.column === column) === index;
    return holding.filter(isFirst).map(({ row, column, look }) => ({ sheet, row, column, look }));
  });
  return { results: calculated.map((lines) => lines.map((line) => line.slice(0, width))), marks: found };
}

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly look: ConditionLook;
}

function candidatesOf({ conditions }: SheetPlan): Candidate[] {
  return conditions.flatMap(({ area: { row, column, rows }, value }) => {
    if (value.kind !== "formula") return [];
    return Array.from({ length: rows }, (_, below) => {
      return { row: row + below, column, formula: movedDown(value.formula, below), look: value.look };
    });
  });
}

/** The formula as it counts so many rows further down: names of cells move along, except behind a dollar and in texts. */
function movedDown(formula: string, rows: number): string {
  return formula.replace(/"(?:[^"]|"")*"|(?<![\w$])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g, (all, column, row) => {
    return column === undefined ? all : `${column}${Number(row) + rows}`;
  });
}
