import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { Language } from "../core/text";
import { resourcesOf, type SheetExtras } from "./sheet-extras";

/** A sheet as it is opened; what is left out is as in a new sheet. */
export type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, "name" | "cellData">;

export const univerLocales: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** A whole workbook for Univer; the extras stand in the order of the sheets. */
export function workbookData(
  name: string,
  sheets: readonly SheetData[],
  extras: readonly SheetExtras[] = [],
): IWorkbookData {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: "",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ids,
    resources: resourcesOf(Object.fromEntries(extras.map((one, index) => [ids[index] as string, one]))),
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => {
        const id = ids[index] as string;
        return [id, { ...withRoom(sheet), id }];
      }),
    ),
  };
}

/** A sheet with rows below and columns beside what it holds. */
export function withRoom(sheet: SheetData): SheetData {
  const { cellData, rowCount = 0, columnCount = 0 } = sheet;
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((row) => Object.keys(row ?? {}).map(Number));
  const last = (indexes: readonly number[]) => indexes.reduce((most, index) => Math.max(most, index), -1);
  return {
    ...sheet,
    rowCount: Math.max(rowCount, last(rows) + 51, 200),
    columnCount: Math.max(columnCount, last(columns) + 6, 26),
  };
}

/** A sheet with nothing on it. */
export function blankSheet(name: string): SheetData {
  return { name, cellData: {} };
}
