import type { ICellData, IObjectArrayPrimitiveType, IWorkbookData } from "@univerjs/core";
import type { CellValue, Cell as FileCell, Worksheet } from "exceljs";
import type { Cell } from "../core/values";
import { isErrorCode } from "../core/values";
import { colorFromXlsx } from "../xlsx/color";
import { formulaFromXlsx } from "../xlsx/formula";
import { toCellData } from "./cell-data";
import { FileError } from "./file-error";
import { keptSettings, unlocked } from "./file-settings";
import type { SheetExtras } from "./sheet-extras";
import { rangesAt } from "./sheet-range";
import { words } from "./words";
import { type SheetData, workbookData } from "./workbook-data";
import { conditionsFromXlsx } from "./xlsx-conditions";
import { readNotes } from "./xlsx-notes";
import { protectionOf } from "./xlsx-protection";
import { styleFromXlsx } from "./xlsx-style";
import { readValidations } from "./xlsx-validations";

/** Reads the bytes of an .xlsx file as a workbook. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<IWorkbookData> {
  const { default: ExcelJs } = await import("exceljs");
  const workbook = new ExcelJs.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new FileError(words.damaged);
  }
  if (workbook.worksheets.length === 0) throw new FileError(words.damaged);
  return workbookData(fileName, workbook.worksheets.map(readSheet), workbook.worksheets.map(readExtras));
}

function readSheet(worksheet: Worksheet): SheetData {
  // exceljs has no list at all where a file says nothing of how the sheet is looked at.
  const view = (worksheet.views as typeof worksheet.views | null)?.[0];
  const [xSplit, ySplit] = view?.state === "frozen" ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  const tab = colorFromXlsx(worksheet.properties.tabColor);
  return {
    name: worksheet.name,
    cellData: readCells(worksheet),
    mergeData: worksheet.model.merges.flatMap(rangesAt),
    columnData: readColumns(worksheet),
    rowData: readRows(worksheet),
    hidden: worksheet.state === "visible" ? 0 : 1,
    showGridlines: view?.showGridLines === false ? 0 : 1,
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    ...(tab && { tabColor: tab }),
    ...keptSettings({ pageSetup: worksheet.pageSetup, protection: protectionOf(worksheet) }),
  };
}

function readExtras(worksheet: Worksheet): SheetExtras {
  return {
    conditions: conditionsFromXlsx(worksheet),
    validations: readValidations(worksheet),
    notes: readNotes(worksheet),
  };
}

function readCells(worksheet: Worksheet): SheetData["cellData"] {
  const cells: SheetData["cellData"] = {};
  const spilled = new Set<string>();
  worksheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = styleFromXlsx(cell.style);
      const styled = {
        ...(Object.keys(style).length > 0 && { s: style }),
        ...(cell.protection?.locked === false && unlocked),
      };
      const data = { ...(spilled.has(cell.address) ? {} : readCell(cell)), ...styled };
      for (const address of spillOf(cell)) spilled.add(address);
      if (Object.keys(data).length === 0) return;
      const [r, c] = [Number(cell.row) - 1, Number(cell.col) - 1];
      cells[r] = { ...cells[r], [c]: data };
    });
  });
  return cells;
}

function readCell(cell: FileCell): ICellData {
  if (cell.isMerged && cell.master !== cell) return {};
  if (!cell.formula) return toCellData(plainValue(cell.value));
  return { ...toCellData(plainValue(cell.result as CellValue)), f: formulaFromXlsx(cell.formula) };
}

/** The other cells of an array formula: their values come from the formula, and would stand in its way. */
function spillOf({ value, address, worksheet }: FileCell): string[] {
  const isArray = typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
  const area = isArray && "ref" in value ? rangesAt(String(value.ref))[0] : undefined;
  if (!area) return [];
  const { startRow, startColumn, endRow, endColumn } = area;
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index + 1);
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index + 1);
  const all = rows.flatMap((row) => columns.map((column) => worksheet.getCell(row, column).address));
  return all.filter((other) => other !== address);
}

function plainValue(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: isErrorCode(value.error) ? value.error : "#ERROR!" };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text as CellValue);
  return null;
}

function readColumns(worksheet: Worksheet): IObjectArrayPrimitiveType<{ w?: number; hd?: 0 | 1 }> {
  const columns = Array.from({ length: worksheet.columnCount }, (_, index) => worksheet.getColumn(index + 1));
  return Object.fromEntries(
    columns.flatMap(({ width, hidden }, index) =>
      width || hidden
        ? [[index, { ...(width && { w: Math.round(width * 7 + 5) }), ...(hidden && { hd: 1 as const }) }]]
        : [],
    ),
  );
}

function readRows(worksheet: Worksheet): IObjectArrayPrimitiveType<{ h?: number; ia?: 0; hd?: 0 | 1 }> {
  const rows: IObjectArrayPrimitiveType<{ h?: number; ia?: 0; hd?: 0 | 1 }> = {};
  worksheet.eachRow(({ height, hidden, number }) => {
    if (!height && !hidden) return;
    rows[number - 1] = {
      ...(height && { h: Math.round((height * 4) / 3), ia: 0 as const }),
      ...(hidden && { hd: 1 as const }),
    };
  });
  return rows;
}
