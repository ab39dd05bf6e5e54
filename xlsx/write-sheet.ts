import type { Cell, CellValue, DataValidation, Workbook, Worksheet } from "exceljs";
import { areaName } from "../core/formulas/reference";
import { type Area, isFormula, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan";
import { cellStyle } from "./cell-style";
import { colorForXlsx } from "./color";
import { conditionRules } from "./condition-rules";
import { formulaForXlsx } from "./formula";
import { writeNote } from "./note-box";
import { pageSetup } from "./page-setup";
import { validationRule } from "./validation-rule";

type Result = string | number | boolean | null;

/** What every cell of a sheet shows, from A1 on; none shows an error. */
export type SheetResults = readonly (readonly Result[])[];

/** Adds a planned sheet to the workbook of a file, with what its formulas give where that is known. */
export function writeSheet(workbook: Workbook, plan: SheetPlan, results?: SheetResults): void {
  const worksheet = addSheet(workbook, plan);
  writeCells(worksheet, plan, results);
  writeLooks(worksheet, plan);
  writeValidations(worksheet, plan);
  for (const format of conditionRules(plan)) worksheet.addConditionalFormatting(format);
  for (const note of plan.notes) writeNote(worksheet, note, plan);
}

function addSheet(workbook: Workbook, plan: SheetPlan): Worksheet {
  const { rows: ySplit, columns: xSplit } = plan.frozen;
  const tabColor = colorForXlsx(plan.tabColor);
  const worksheet = workbook.addWorksheet(plan.name, {
    properties: tabColor ? { tabColor } : {},
    views: [{ state: xSplit || ySplit ? "frozen" : "normal", xSplit, ySplit, showGridLines: false }],
    pageSetup: pageSetup(plan),
  });
  worksheet.protect("", { formatColumns: true, formatRows: true });
  return worksheet;
}

function writeCells(
  worksheet: Worksheet,
  { cells, spills, widths, heights }: SheetPlan,
  results: SheetResults | undefined,
): void {
  widths.forEach((width, column) => {
    worksheet.getColumn(column + 1).width = columnWidth(width);
  });
  heights.forEach((height, row) => {
    worksheet.getRow(row + 1).height = height * 0.75;
  });
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const spill = spills.find((area) => area.row === row && area.column === column);
      if (cell === null) return;
      const result = results && (results[row]?.[column] ?? null);
      worksheet.getCell(row + 1, column + 1).value = cellValue(cell, spill, result);
    });
  });
}

/** In characters. exceljs takes 9 for no width and leaves it out, so 9 is written as a hair more. */
function columnWidth(pixels: number): number {
  const width = (pixels - 5) / 7;
  return width === 9 ? 9.001 : width;
}

function cellValue(cell: Exclude<PlannedCell, null>, spill: Area | undefined, result: Result | undefined): CellValue {
  if (!isFormula(cell)) return cell;
  const value = {
    formula: formulaForXlsx(cell.formula),
    date1904: false,
    // A formula never gives nothing: where it looks blank, it gives an empty text.
    ...(result !== undefined && { result: result ?? "" }),
  };
  if (!spill) return value;
  const ref = areaName(spill.row, spill.column, spill.rows, spill.columns);
  return { ...value, shareType: "array", ref } as CellValue;
}

function writeLooks(worksheet: Worksheet, { looks, formats, inputs }: SheetPlan): void {
  for (const { area, value } of looks) {
    for (const cell of cellsOf(worksheet, area)) cell.style = cellStyle(value);
  }
  for (const { area, value } of formats) {
    for (const cell of cellsOf(worksheet, area)) cell.numFmt = value;
  }
  for (const area of inputs) {
    for (const cell of cellsOf(worksheet, area)) cell.protection = { locked: false };
  }
}

/** Area by area: exceljs joins rules of single cells into areas that overlap, and its types do not tell of the other way. */
function writeValidations(worksheet: Worksheet, { validations }: SheetPlan): void {
  const { dataValidations } = worksheet as unknown as {
    readonly dataValidations: { add(area: string, rule: DataValidation): void };
  };
  for (const { area, value } of validations) {
    dataValidations.add(areaName(area.row, area.column, area.rows, area.columns), validationRule(value));
  }
}

function* cellsOf(worksheet: Worksheet, { row, column, rows, columns }: Area): Generator<Cell> {
  for (let line = row; line < row + rows; line++) {
    for (let place = column; place < column + columns; place++) yield worksheet.getCell(line + 1, place + 1);
  }
}
