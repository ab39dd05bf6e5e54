import type { IResources, ISheetDataValidationRule, IWorkbookData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ISheetNote } from "@univerjs/preset-sheets-note";

/** What Univer keeps of a sheet beside its cells. */
export interface SheetExtras {
  /** The one that wins first. */
  readonly conditions: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly notes: readonly ISheetNote[];
}

const conditionsName = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const validationsName = "SHEET_DATA_VALIDATION_PLUGIN";
const notesName = "SHEET_NOTE_PLUGIN";

type NotesByCell = Record<number, Record<number, ISheetNote>>;

/** The extras of one sheet of a workbook. */
export function extrasOf({ resources = [] }: IWorkbookData, sheetId: string): SheetExtras {
  const kept = <T>(name: string): T | undefined => {
    const text = resources.find((resource) => resource.name === name)?.data;
    return text ? (JSON.parse(text) as Record<string, T>)[sheetId] : undefined;
  };
  return {
    conditions: kept<IConditionFormattingRule[]>(conditionsName) ?? [],
    validations: kept<ISheetDataValidationRule[]>(validationsName) ?? [],
    notes: Object.values(kept<NotesByCell>(notesName) ?? {}).flatMap((row) => Object.values(row)),
  };
}

/** The extras of all sheets, by the ids of the sheets, as a workbook carries them. */
export function resourcesOf(sheets: Readonly<Record<string, SheetExtras>>): IResources {
  const collected = <T>(name: string, of: (extras: SheetExtras) => T) => {
    const entries = Object.entries(sheets).map(([id, extras]) => [id, of(extras)]);
    return { name, data: JSON.stringify(Object.fromEntries(entries)) };
  };
  return [
    collected(conditionsName, ({ conditions }) => conditions),
    collected(validationsName, ({ validations }) => validations),
    collected(notesName, ({ notes }) => byCell(notes)),
  ];
}

function byCell(notes: readonly ISheetNote[]): NotesByCell {
  const cells: NotesByCell = {};
  for (const note of notes) cells[note.row] = { ...cells[note.row], [note.col]: note };
  return cells;
}
