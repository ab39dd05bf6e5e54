import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { Language } from "../core/text";

/** A sheet as it is opened; what is left out is as in a new sheet. */
export type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, "name" | "cellData">;

export const univerLocales: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** A whole workbook for Univer, with room to write below and beside what is there. */
export function workbookData(name: string, sheets: readonly SheetData[]): IWorkbookData {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: "",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => {
        const id = ids[index] as string;
        return [id, { ...sheet, id, ...roomFor(sheet) }];
      }),
    ),
  };
}

function roomFor({ cellData, rowCount = 0, columnCount = 0 }: SheetData) {
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((row) => Object.keys(row ?? {}).map(Number));
  const last = (indexes: readonly number[]) => indexes.reduce((most, index) => Math.max(most, index), -1);
  return {
    rowCount: Math.max(rowCount, last(rows) + 51, 200),
    columnCount: Math.max(columnCount, last(columns) + 6, 26),
  };
}

/** A sheet with nothing on it. */
export function blankSheet(name: string): SheetData {
  return { name, cellData: {} };
}
