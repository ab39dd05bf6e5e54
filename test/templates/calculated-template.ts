import type { Choices } from "../../core/plan/choices";
import type { Template } from "../../core/templates/template";
import type { Cell } from "../../core/values";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { plansOf } from "./tested";

/** A template's sheets without our functions, as IronCalc calculates them. */
export interface CalculatedTemplate {
  /** The result in the row that begins with `row`, below `heading`; headings are given on one line. */
  value(row: string, heading: string, sheet?: number): Cell;
  /** Every cell of each sheet. */
  readonly sheets: readonly (readonly (readonly Cell[])[])[];
}

/** Lays a template out in English with its sample data, unless told otherwise, and calculates it. */
export function calculatedTemplate(template: Template, choices: Partial<Choices> = {}): CalculatedTemplate {
  const sheets = calculateInIronCalc(plansOf(template, { ...choices, flavour: "native" }));
  return { sheets, value: (row, heading, sheet = 0) => found(sheets[sheet] ?? [], row, heading) };
}

/** Of the headings above the row the lowest counts: tables may stand below each other. */
function found(cells: readonly (readonly Cell[])[], row: string, heading: string): Cell {
  const isHeading = (cell: Cell) => typeof cell === "string" && cell.replace(/\s+/g, " ") === heading;
  for (const [index, line] of cells.entries()) {
    const start = line.indexOf(row);
    if (start < 0) continue;
    for (const above of cells.slice(0, index).reverse()) {
      const column = above.findIndex((cell, place) => place >= start && isHeading(cell));
      if (column >= 0) return line[column] ?? null;
    }
  }
  throw new Error(`No row "${row}" stands below a heading "${heading}".`);
}
