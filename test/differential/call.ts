import { areaName } from "../../core/formulas/reference";
import { type Argument, type Block, type Cell, isBlank } from "../../core/values";
import type { FilledCell } from "../../engines/univer-session";

/** One argument of a generated call: cells of the sheet, or written into the formula. */
export type Given = { readonly cells: Block } | { readonly written: number | string | boolean };

/** Arguments by parameter name. */
export type Call = Readonly<Record<string, Given>>;

export interface PlacedCall {
  readonly cells: readonly FilledCell[];
  readonly printed: Readonly<Record<string, string>>;
}

/** What the function receives: one cell comes as a value, several as a block. */
export function argumentsOf(names: readonly string[], call: Call): Argument[] {
  return names.map((name) => {
    const given = call[name];
    if (given === undefined) return undefined;
    if ("written" in given) return given.written;
    return isOneCell(given.cells) ? (given.cells[0]?.[0] ?? null) : given.cells;
  });
}

export function isOneCell(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

/** Whether an option is read from a blank cell. */
export function hasBlankOption(options: readonly string[], call: Call): boolean {
  return options.some((name) => {
    const given = call[name];
    return given !== undefined && "cells" in given && isOneCell(given.cells) && isBlank(given.cells[0]?.[0]);
  });
}

/** Lays a call out from the given row, arguments side by side from column A with an empty column between them. */
export function placeCall(call: Call, top: number): PlacedCall {
  const cells: FilledCell[] = [];
  const printed: Record<string, string> = {};
  let left = 0;
  for (const [name, given] of Object.entries(call)) {
    if ("written" in given) {
      printed[name] = typeof given.written === "string" ? `"${given.written}"` : String(given.written).toUpperCase();
      continue;
    }
    given.cells.forEach((line, r) => {
      line.forEach((value, c) => {
        cells.push({ row: top + r, column: left + c, value });
      });
    });
    const width = given.cells[0]?.length ?? 1;
    printed[name] = areaName(top, left, given.cells.length, width);
    left += width + 1;
  }
  return { cells, printed };
}

export function height(call: Call): number {
  return Math.max(1, ...Object.values(call).map((given) => ("cells" in given ? given.cells.length : 1)));
}

/** A call as a person would write it down, for the message of a failure. */
export function shownCall(call: Call): string {
  const shown = Object.entries(call).map(([name, given]) => {
    const value: Cell | Block = "written" in given ? given.written : given.cells;
    return `${name}: ${JSON.stringify(value)}`;
  });
  return `{ ${shown.join(", ")} }`;
}
