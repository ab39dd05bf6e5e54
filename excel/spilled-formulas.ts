import type { Area } from "../core/plan/sheet-plan";
import { rangeOf } from "./range-of";

type Formulas = readonly (readonly (string | null)[])[];

/** So many questions stay far below what Excel on the web takes in a request. */
const mostAtOnce = 1000;

/**
 * The formulas of an area, each spilled one only where it was entered: it is not sure that every Excel gives it there alone.
 * Excel is asked only where the very same formula stands in neighbouring cells.
 */
export async function withoutSpilledFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: Area,
  formulas: Formulas,
): Promise<Formulas> {
  const blocks = alikeBlocks(formulas);
  if (blocks.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return formulas;
  const spilled: Area[] = [];
  for (let first = 0; first < blocks.length; first += mostAtOnce) {
    const asked = blocks.slice(first, first + mostAtOnce).map((block) => {
      const last = { row: row + block.row + block.rows - 1, column: column + block.column + block.columns - 1 };
      const cell = rangeOf(sheet, { ...last, rows: 1, columns: 1 });
      return { block, parent: cell.getSpillParentOrNullObject().load("rowIndex,columnIndex") };
    });
    await context.sync();
    for (const { block, parent } of asked) {
      if (parent.isNullObject) continue;
      if (parent.rowIndex === row + block.row && parent.columnIndex === column + block.column) spilled.push(block);
    }
  }
  const kept = formulas.map((line) => [...line]);
  for (const block of spilled) {
    const formula = formulas[block.row]?.[block.column] ?? null;
    for (let r = block.row; r < block.row + block.rows; r++) {
      kept[r]?.fill(null, block.column, block.column + block.columns);
    }
    kept[block.row]?.splice(block.column, 1, formula);
  }
  return kept;
}

/** Blocks of more than one cell in which the same formula stands. */
function alikeBlocks(formulas: Formulas): Area[] {
  const blocks: Area[] = [];
  const covered = formulas.map((line) => line.map(() => false));
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula === null || covered[row]?.[column]) return;
      let columns = 1;
      while (line[column + columns] === formula && !covered[row]?.[column + columns]) columns++;
      let rows = 1;
      while (isAlike(formulas[row + rows], formula, column, columns)) rows++;
      for (let r = row; r < row + rows; r++) covered[r]?.fill(true, column, column + columns);
      if (rows * columns > 1) blocks.push({ row, column, rows, columns });
    });
  });
  return blocks;
}

function isAlike(
  line: readonly (string | null)[] | undefined,
  formula: string,
  column: number,
  columns: number,
): boolean {
  return line?.slice(column, column + columns).every((other) => other === formula) ?? false;
}
