import { formulaOf } from "./formula-of";
import { rangeOf } from "./range-of";
import { withSheet } from "./with-excel";

/** The formula of a cell, or of the one whose result spills into it. */
export function formulaBehind(name: string, row: number, column: number): Promise<string | null> {
  return withSheet(name, async (sheet, context) => {
    const cell = rangeOf(sheet, { row, column, rows: 1, columns: 1 }).load("formulas,values");
    const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
    const parent = knowsSpills ? cell.getSpillParentOrNullObject().load("formulas,values") : undefined;
    await context.sync();
    return formulaIn(cell) ?? (parent && !parent.isNullObject ? formulaIn(parent) : null);
  });
}

function formulaIn({ formulas, values }: Excel.Range): string | null {
  return formulaOf(formulas[0]?.[0], values[0]?.[0]);
}
