import { Model } from "@ironcalc/wasm";
import { cellName, onSheet } from "../core/formulas/reference";
import { isFormula, type PlannedCell } from "../core/plan/sheet-plan";
import type { Cell } from "../core/values";
import type { CalculableSheet } from "./calculable-sheet";
import { readCell, type SheetPosition, typed } from "./iron-calc";

/** What every cell of a workbook holds after IronCalc has calculated it, sheet by sheet. Spills are not followed. */
export function calculateInIronCalc(sheets: readonly CalculableSheet[]): Cell[][][] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  model.newSheet();
  const digits = sheets.length;
  let line = 0;
  const read = sheets.map(({ name, cells }, sheet) =>
    cells.map((row, r) =>
      row.map((cell, c): (() => Cell) => {
        if (!isFormula(cell)) return write(model, { sheet, row: r, column: c }, cell);
        model.setUserInput(sheet, r + 1, c + 1, cell.formula);
        const own = onSheet(name, cellName(r, c));
        const rounded = { sheet: digits, row: line, column: 0 };
        const rest = { sheet: digits, row: line, column: 1 };
        line++;
        model.setUserInput(digits, line, 1, `=ROUND(${own},6)`);
        model.setUserInput(digits, line, 2, `=(${own}-A${line})*10^6`);
        return () => readCell(model, { sheet, row: r, column: c }, { rounded, rest });
      }),
    ),
  );
  model.evaluate();
  const results = read.map((rows) => rows.map((row) => row.map((cell) => cell())));
  model.free();
  return results;
}

function write(model: Model, { sheet, row, column }: SheetPosition, cell: Exclude<PlannedCell, object>): () => Cell {
  if (cell !== null) model.setUserInput(sheet, row + 1, column + 1, typed(cell));
  return () => cell;
}
