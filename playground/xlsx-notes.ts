import { generateRandomId } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import type { Worksheet } from "exceljs";
import { sheetNote } from "./sheet-note";

/** Puts the notes of a sheet into a file's sheet. */
export function writeNotes(worksheet: Worksheet, notes: readonly ISheetNote[]): void {
  for (const { row, col, note } of notes) {
    worksheet.getCell(row + 1, col + 1).note = { texts: [{ font: { name: "Arial", size: 9 }, text: note }] };
  }
}

/** The notes of a file's sheet. */
export function readNotes(worksheet: Worksheet): ISheetNote[] {
  const notes: ISheetNote[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, ({ note, row, col }) => {
      const text = typeof note === "string" ? note : (note?.texts ?? []).map((part) => part.text).join("");
      const area = { row: Number(row) - 1, column: Number(col) - 1, rows: 1, columns: 1 };
      if (text) notes.push(sheetNote({ area, value: text }, generateRandomId()));
    });
  });
  return notes;
}
