import { areaName } from "../core/formulas/reference";
import type { Area } from "../core/plan/sheet-plan";
import { type Cell, isCellError } from "../core/values";
import { notPutBack } from "./access-errors";
import { boundingArea } from "./bounding-area";
import { entered } from "./entered";
import { joinedAreas } from "./joined-areas";
import { readCells } from "./read-cells";
import { SizedRequests } from "./sized-requests";
import { areaOf, type CellWrite, textFormat, writeCells } from "./write-cells";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds, and the pattern its number is shown in. */
export interface HeldCell extends Place {
  readonly cell: Cell;
  readonly formula: string | null;
  readonly format: string | null;
}

/** Reads the cells at some places, in their order. */
export async function heldCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
): Promise<HeldCell[]> {
  const area = boundingArea(places);
  const { cells, formulas, formats } = await readCells(context, sheet, area);
  return places.map(({ row, column }) => {
    const [r, c] = [row - area.row, column - area.column];
    return {
      row,
      column,
      cell: cells[r]?.[c] ?? null,
      formula: formulas[r]?.[c] ?? null,
      format: formats[r]?.[c] ?? null,
    };
  });
}

/** Numbers that differ by less are the same. */
const tolerance = 1e-9;

export function isSameCell(one: Cell, other: Cell): boolean {
  if (isCellError(one) || isCellError(other)) {
    return isCellError(one) && isCellError(other) && one.error === other.error;
  }
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Gives cells back what they held, after a failure that may have changed some of them. */
export async function putBack(sheetName: string, held: readonly HeldCell[]): Promise<void> {
  try {
    // Once something is changed it has to wait for a user who is typing into a cell.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const now = await heldCells(context, sheet, held);
      if (now.every((cell, index) => isUntouched(cell, held[index]))) return;
      await writeCells(sheet, held.map(asWrite), new SizedRequests(context));
      await context.sync();
    });
  } catch {
    throw notPutBack(sheetName, namesOf(held.map(areaOf)));
  }
}

/** What a formula gives may have changed meanwhile. */
function isUntouched(now: HeldCell, before: HeldCell | undefined): boolean {
  if (before === undefined || now.formula !== before.formula || now.format !== before.format) return false;
  return now.formula !== null || isSameCell(now.cell, before.cell);
}

function asWrite({ row, column, cell, formula, format }: HeldCell): CellWrite {
  const content = cell === null ? "" : isCellError(cell) ? cell.error : entered(cell);
  const isTextCell = format === textFormat;
  return { row, column, entered: formula ?? content, isTextCell, staysTextCell: isTextCell };
}

/** `B2:B9, D4`. */
export function namesOf(areas: readonly Area[]): string {
  return joinedAreas(areas)
    .map(({ row, column, rows, columns }) => areaName(row, column, rows, columns))
    .join(", ");
}
