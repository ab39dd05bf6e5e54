import type { PlannedCell } from "../../core/plan/sheet-plan";
import type { Template } from "../../core/templates/template";
import type { Cell } from "../../core/values";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { plansOf } from "./tested";

/** What somebody types: the row by its first cell, the column by its heading on one line, or the next cell where it has none. */
export type Entry = readonly [row: string, heading: string | undefined, typed: Exclude<PlannedCell, object>];

/** A sheet of a template in English without our functions, with other sample data; cells are asked for as they are filled. */
export function refilledTemplate(template: Template, entries: readonly Entry[], sheet = 0) {
  const plans = plansOf(template, { flavour: "native" });
  const own = plans[sheet];
  if (!own) throw new Error(`The template has no sheet ${sheet + 1}.`);
  const before = calculateInIronCalc(plans)[sheet] ?? [];
  const cells = own.cells.map((line) => [...line]);
  for (const [row, heading, typed] of entries) {
    const { line, column } = position(before, row, heading);
    (cells[line] as PlannedCell[])[column] = typed;
  }
  const after = calculateInIronCalc(plans.with(sheet, { ...own, cells }))[sheet] ?? [];
  return (row: string, heading?: string): Cell => {
    const { line, column } = position(before, row, heading);
    return after[line]?.[column] ?? null;
  };
}

/** A row named twice is the one that has such a heading above it, or the last one where no heading is asked for. */
function position(cells: readonly (readonly Cell[])[], row: string, heading: string | undefined) {
  for (let line = cells.length - 1; line >= 0; line--) {
    if (cells[line]?.[0] !== row) continue;
    if (heading === undefined) return { line, column: 1 };
    const above = cells.slice(0, line).findLast((other) => indexOf(other, heading) >= 0);
    if (above) return { line, column: indexOf(above, heading) };
  }
  throw new Error(`No row "${row}" stands below a heading "${heading}".`);
}

function indexOf(line: readonly Cell[], heading: string): number {
  return line.findIndex((cell) => typeof cell === "string" && cell.replace(/\s+/g, " ") === heading);
}
