import ExcelJs, { type Workbook } from "exceljs";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { renderXlsx } from "../../xlsx/render-sheets";

/** The file of planned sheets, read again. */
export async function opened(plans: readonly SheetPlan[]): Promise<Workbook> {
  return openedFile(await renderXlsx(plans));
}

export async function openedFile(file: Uint8Array): Promise<Workbook> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  return book;
}

/** `#0b6e4f` as a file says it. */
export const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;
