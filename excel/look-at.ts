import type { CellGlance } from "../sidebar/sheet-access";
import { formulaOf } from "./formula-of";
import { rangeOf } from "./range-of";
import { withSheet } from "./with-excel";

/** A glance at a cell, which asks Excel once. */
export function lookAt(name: string, row: number, column: number): Promise<CellGlance> {
  return withSheet(name, async (sheet, context) => {
    const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 }).load("formulas,values,valueTypes");
    const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
    const parent = knowsSpills ? cell.getSpillParentOrNullObject().load("formulas,values") : undefined;
    await context.sync();
    const formula = formulaIn(cell) ?? (parent && !parent.isNullObject ? formulaIn(parent) : null);
    return { formula, isError: cell.valueTypes[0]?.[0] === "Error" };
  });
}

function formulaIn({ formulas, values }: Excel.Range): string | null {
  return formulaOf(formulas[0]?.[0], values[0]?.[0]);
}
