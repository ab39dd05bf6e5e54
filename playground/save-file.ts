import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellErrorValue, CellFormulaValue, CellValue, PageSetup, Workbook, Worksheet } from "exceljs";
import { areaName } from "../core/formulas/reference";
import { sheetName } from "../core/plan/sheet-name";
import { type Cell, isCellError } from "../core/values";
import { colorForXlsx } from "../xlsx/color";
import { formulaForXlsx } from "../xlsx/formula";
import { repairParts } from "../xlsx/repair-parts";
import { fromCellData } from "./cell-data";
import { isUnlocked, settingsOf } from "./file-settings";
import { extrasOf, type SheetExtras } from "./sheet-extras";
import { conditionsForXlsx } from "./xlsx-conditions";
import { writeNotes } from "./xlsx-notes";
import { protect } from "./xlsx-protection";
import { styleForXlsx } from "./xlsx-style";
import { writeValidations } from "./xlsx-validations";

/** Writes a workbook as the bytes of an .xlsx file: formulas with their results, formats, widths and looks. */
export async function saveXlsx(data: IWorkbookData): Promise<Uint8Array<ArrayBuffer>> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  const taken: string[] = [];
  for (const id of data.sheetOrder) {
    const sheet = data.sheets[id];
    if (!sheet) continue;
    const name = sheetName(sheet.name ?? "", taken);
    taken.push(name);
    const worksheet = addSheet(workbook, name, sheet);
    writeSheet(worksheet, sheet, data.styles);
    writeExtras(worksheet, extrasOf(data, id));
  }
  repairParts(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, name: string, sheet: Partial<IWorksheetData>): Worksheet {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const tabColor = colorForXlsx(sheet.tabColor);
  const showGridLines = sheet.showGridlines !== 0;
  const { pageSetup = {}, protection } = settingsOf(sheet);
  const worksheet = workbook.addWorksheet(name, {
    pageSetup: printable(name, pageSetup),
    state: sheet.hidden ? "hidden" : "visible",
    properties: tabColor ? { tabColor } : {},
    views: [xSplit || ySplit ? { state: "frozen", xSplit, ySplit, showGridLines } : { state: "normal", showGridLines }],
  });
  if (protection) protect(worksheet, protection);
  return worksheet;
}

/** exceljs writes the name before printed titles as it is, and a file with a lone apostrophe there is damaged. */
function printable(name: string, { printTitlesRow, printTitlesColumn, printArea, ...rest }: Partial<PageSetup>) {
  if (name.includes("'")) return rest;
  return {
    ...rest,
    ...(printTitlesRow && { printTitlesRow }),
    ...(printTitlesColumn && { printTitlesColumn }),
    ...(printArea && { printArea }),
  };
}

function writeExtras(worksheet: Worksheet, { conditions, validations, notes }: SheetExtras): void {
  for (const format of conditionsForXlsx(conditions)) worksheet.addConditionalFormatting(format);
  writeValidations(worksheet, validations);
  writeNotes(worksheet, notes);
}

function writeSheet(worksheet: Worksheet, sheet: Partial<IWorksheetData>, styles: IWorkbookData["styles"]): void {
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    if (column?.w) worksheet.getColumn(Number(index) + 1).width = (column.w - 5) / 7;
    if (column?.hd) worksheet.getColumn(Number(index) + 1).hidden = true;
  }
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    if (row?.h) worksheet.getRow(Number(index) + 1).height = row.h * 0.75;
    if (row?.hd) worksheet.getRow(Number(index) + 1).hidden = true;
  }
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, data] of Object.entries(cells ?? {})) {
      if (data) writeCell(worksheet, Number(row), Number(column), data, styles);
    }
  }
  for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? []) {
    worksheet.mergeCells(areaName(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1));
  }
}

function writeCell(
  worksheet: Worksheet,
  row: number,
  column: number,
  data: ICellData,
  styles: IWorkbookData["styles"],
): void {
  const cell = worksheet.getCell(row + 1, column + 1);
  const style = typeof data.s === "string" ? styles[data.s] : data.s;
  cell.value = data.f ? formulaValue(data.f, data) : plainValue(fromCellData(data));
  if (style) cell.style = styleForXlsx(style as IStyleData);
  if (isUnlocked(data)) cell.protection = { locked: false };
}

function formulaValue(formula: string, data: ICellData): CellValue {
  const result = plainValue(fromCellData(data)) as Exclude<CellFormulaValue["result"], undefined> | null;
  const value = { formula: formulaForXlsx(formula), result: result ?? "", date1904: false };
  if (!data.ref) return value;
  return { ...value, shareType: "array", ref: data.ref } as CellFormulaValue;
}

function plainValue(cell: Cell): CellValue {
  return isCellError(cell) ? ({ error: cell.error } as CellErrorValue) : cell;
}
