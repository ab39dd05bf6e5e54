import type { Comment, Worksheet } from "exceljs";
import type { Planned, SheetPlan } from "../core/plan/sheet-plan";

/** In pixels. */
const box = { width: 340, line: 16, margin: 16 };
const beyond = { column: 64, row: 20 };
const letter = { narrow: 6, wide: 12 };

/** A note beside its cell, in a box in which all of it can be read. */
export function writeNote(worksheet: Worksheet, { area, value }: Planned<string>, plan: SheetPlan): void {
  const { row, column } = area;
  const cell = worksheet.getCell(row + 1, column + 1);
  const note: Comment = { texts: [{ font: { name: "Arial", size: 9 }, text: value }] };
  cell.note = note;
  const left = column + 1;
  const anchor = {
    left,
    top: row,
    right: left + stepsOver(box.width, plan.widths.slice(left), beyond.column),
    bottom: row + stepsOver(noteHeight(value), plan.heights.slice(row), beyond.row),
  };
  enlarge(cell, anchor);
}

/** How many columns or rows are together at least so many pixels. */
function stepsOver(pixels: number, sizes: readonly number[], usual: number): number {
  let [steps, rest] = [0, pixels];
  while (rest > 0) rest -= sizes[steps++] ?? usual;
  return steps;
}

function noteHeight(text: string): number {
  const lines = text.split("\n").reduce((count, paragraph) => {
    const width = [...paragraph].reduce((sum, sign) => sum + (sign > "\u2e7f" ? letter.wide : letter.narrow), 0);
    return count + Math.max(1, Math.ceil(width / (box.width - box.margin)));
  }, 0);
  return lines * box.line + box.margin;
}

/** exceljs knows how to write where a note's box begins and ends, but offers no way to say it. */
function enlarge(cell: object, anchor: object): void {
  const { _comment: comment } = cell as { _comment: { readonly model: object } };
  Object.defineProperty(comment, "model", { value: { ...comment.model, anchor } });
}
