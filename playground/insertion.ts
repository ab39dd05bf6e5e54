import type { IWorksheetData } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { Step } from "./change-workbook";
import type { SheetExtras } from "./sheet-extras";

/**
 * The steps that put a sheet with all that belongs to it into a workbook; reversed, they take it out. Formulas that look at
 * the name in `gone` are then calculated anew, and find no sheet.
 */
export function insertion(
  unitId: string,
  index: number,
  sheet: IWorksheetData,
  extras: SheetExtras,
  gone = sheet.name,
): Step[] {
  const place = { unitId, subUnitId: sheet.id };
  return [
    {
      redo: { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
      undo: { id: RemoveSheetMutation.id, params: { ...place, subUnitName: gone } },
    },
    // Univer puts each new rule above those it has, and the first that holds is to win.
    ...[...extras.conditions].reverse().map((rule) => ({
      redo: { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
      undo: { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } },
    })),
    ...extras.validations.map((rule) => ({
      redo: { id: AddDataValidationMutation.id, params: { ...place, rule } },
      undo: { id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } },
    })),
    ...extras.notes.map((note) => {
      const cell = { unitId, sheetId: sheet.id, row: note.row, col: note.col };
      return {
        redo: { id: UpdateNoteMutation.id, params: { ...cell, note } },
        undo: { id: RemoveNoteMutation.id, params: { ...cell, noteId: note.id } },
      };
    }),
  ];
}
