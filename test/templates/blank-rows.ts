import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { positionTables, type TablePosition } from "../../core/plan/table-position";
import type { Template } from "../../core/templates/template";
import type { Mark } from "../../engines/marks";
import {
  describeCell,
  errors,
  isBlank,
  type ResultCell,
  type Results,
  resultCells,
} from "../../engines/result-problems";
import { choicesOf } from "./tested";

/** What a template shows without its sample data though it should show nothing, as sentences. */
export function blankRowProblems(template: Template, plans: readonly SheetPlan[], results: Results): string[] {
  const designs = template.sheets(choicesOf(template, { sample: false }));
  const positions = designs.map(({ tables }) => positionTables(tables));
  const shown = resultCells(results).filter(({ cell }) => !isBlank(cell));
  const wrong = shown.filter((place) => {
    const plan = plans[place.sheet];
    if (!plan || !isResult(plan, place)) return false;
    return isInBlankRow(plan, positions[place.sheet] ?? [], place) || (place.cell === 0 && isShare(plan, place));
  });
  return [...errors(plans, results), ...wrong.map((place) => describeCell(plans, place))];
}

/** Cells that are marked though they show nothing, as sentences. */
export function markedBlanks(plans: readonly SheetPlan[], results: Results, marks: readonly Mark[]): string[] {
  return marks.flatMap(({ sheet, row, column, look }) => {
    const cell = results[sheet]?.[row]?.[column] ?? null;
    return isBlank(cell) ? [`${describeCell(plans, { sheet, row, column, cell })} and is marked as ${look}`] : [];
  });
}

function isResult({ cells, spills }: SheetPlan, { row, column }: ResultCell): boolean {
  return isFormula(cells[row]?.[column] ?? null) || spills.some((area) => holds(area, row, column));
}

/** A row for a person or a case in which nothing is filled in; the rows of a list with names of their own are not meant. */
function isInBlankRow({ cells, inputs }: SheetPlan, positions: readonly TablePosition[], { row, column }: ResultCell) {
  const own = positions.find(({ table, left, body, rows }) => {
    return holds({ row: body, column: left, rows, columns: table.columns.length }, row, column);
  });
  if (!own || typeof own.table.rows !== "number") return false;
  const filled = (cells[row] ?? []).filter((cell, index) => {
    const isOwn = index >= own.left && index < own.left + own.table.columns.length;
    return isOwn && cell !== null && inputs.some((area) => holds(area, row, index));
  });
  return filled.length === 0;
}

function isShare({ formats }: SheetPlan, { row, column }: ResultCell): boolean {
  return formats.some(({ area, value }) => value.includes("%") && holds(area, row, column));
}

function holds(area: SheetPlan["inputs"][number], row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
