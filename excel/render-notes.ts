import { cellName } from "../core/formulas/reference";
import type { Planned, SheetPlan } from "../core/plan/sheet-plan";
import { rangeOf } from "./range-of";

/** What Excel takes as a hint that it shows beside a selected cell. */
const longest = { title: 32, message: 255 };

/** Notes where this Excel can make them; where it cannot, the beginning of the text appears when the cell is selected. */
export function renderNotes(sheet: Excel.Worksheet, { notes, cells }: SheetPlan): void {
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  for (const note of notes) {
    const { row, column } = note.area;
    const heading = cells[row]?.[column];
    if (hasNotes) sheet.notes.add(cellName(row, column), note.value);
    else hint(sheet, note, typeof heading === "string" ? heading : "");
  }
}

function hint(sheet: Excel.Worksheet, { area, value }: Planned<string>, heading: string): void {
  const validation = rangeOf(sheet, area).dataValidation;
  // A hint belongs to a rule; this one allows everything.
  validation.rule = { custom: { formula: "=TRUE" } };
  validation.prompt = {
    title: cut(heading.replace(/\s+/g, " "), longest.title),
    message: cut(value, longest.message),
    showPrompt: true,
  };
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
