import type { ISheetNote } from "@univerjs/preset-sheets-note";
import type { Planned } from "../core/plan/sheet-plan";

const width = 320;
const lineHeight = 20;
const charactersPerLine = 42;
const tallest = 340;

/** A note as Univer keeps it, with room for its text. */
export function sheetNote({ area, value }: Planned<string>, id: string): ISheetNote {
  const lines = value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / charactersPerLine)), 0);
  const height = Math.min(tallest, lines * lineHeight + 24);
  return { id, row: area.row, col: area.column, width, height, note: value };
}

/** In latin characters; a Chinese one is as broad as two. */
function breadth(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
