import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellErrorValue, CellFormulaValue, CellValue, Workbook, Worksheet } from "exceljs";
import { areaName } from "../core/formulas/reference";
import { sheetName } from "../core/plan/sheet-name";
import { type Cell, isCellError } from "../core/values";
import { fromCellData } from "./cell-data";
import { colorForXlsx } from "./xlsx-color";
import { formulaForXlsx } from "./xlsx-formula";
import { styleForXlsx } from "./xlsx-style";

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
    writeSheet(addSheet(workbook, name, sheet), sheet, data.styles);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, name: string, sheet: Partial<IWorksheetData>): Worksheet {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const tabColor = colorForXlsx(sheet.tabColor);
  const showGridLines = sheet.showGridlines !== 0;
  return workbook.addWorksheet(name, {
    state: sheet.hidden ? "hidden" : "visible",
    properties: tabColor ? { tabColor } : {},
    views: [xSplit || ySplit ? { state: "frozen", xSplit, ySplit, showGridLines } : { state: "normal", showGridLines }],
  });
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
