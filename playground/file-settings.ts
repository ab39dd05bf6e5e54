import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { PageSetup } from "exceljs";

/** What Univer has no place for and a file holds: how a sheet is printed and protected. */
export interface FileSettings {
  readonly pageSetup?: Partial<PageSetup>;
  /** As exceljs keeps it; where it is missing the sheet is not protected. */
  readonly protection?: object | null;
}

/** A sheet's field for the settings of its file. */
export function keptSettings(file: FileSettings): Pick<IWorksheetData, "custom"> {
  return { custom: { file } };
}

/** The settings that a sheet keeps for its file. */
export function settingsOf(sheet: Partial<IWorksheetData>): FileSettings {
  return sheet.custom?.file ?? {};
}

/** Marks a cell that may be filled in although its sheet is protected. */
export const unlocked = { custom: { isUnlocked: true } } as const satisfies ICellData;

/** Whether a cell may be filled in although its sheet is protected. */
export function isUnlocked(cell: ICellData): boolean {
  return cell.custom?.isUnlocked === true;
}
