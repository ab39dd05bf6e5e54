import { cellName, columnNumber } from "../core/formulas/reference";

const pattern = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(:)?\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;
const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** A rectangle of cells counted from zero; whole columns and rows have no end. */
export interface Area {
  /** Without quotes; `undefined` where the address names none. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `D7`, `$B$2:$B$90`, `B:B`, `2:5`, `B2:B` and each of them behind a sheet's name; `undefined` for anything else. */
export function areaOf(address: string): Area | undefined {
  const named = withSheet.exec(address.trim());
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2]) : undefined;
  const match = pattern.exec(named?.[3] ?? address.trim());
  if (!match) return undefined;
  const [, left, top, colon, right, bottom] = match;
  if (!colon) return left && top && !right && !bottom ? sized(sheet, left, top, left, top) : undefined;
  return (left || top) && (right || bottom) ? sized(sheet, left, top, right, bottom) : undefined;
}

function sized(sheet: string | undefined, left?: string, top?: string, right?: string, bottom?: string): Area {
  return {
    sheet,
    top: top ? Number(top) - 1 : 0,
    left: left ? columnNumber(left) : 0,
    bottom: bottom ? Number(bottom) - 1 : Number.POSITIVE_INFINITY,
    right: right ? columnNumber(right) : Number.POSITIVE_INFINITY,
  };
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Whether an address is a range of more than one cell. */
export function isSeveralCells(address: string): boolean {
  const area = areaOf(address);
  return area !== undefined && !isOneCell(area);
}

export function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The cell under the first column, or at the right end of the first row; `undefined` where the sheet ends first. */
export function neighbour(area: Area, side: "below" | "right"): string | undefined {
  const row = side === "below" ? area.bottom + 1 : area.top;
  const column = side === "below" ? area.left : area.right + 1;
  return Number.isFinite(row) && Number.isFinite(column) ? cellName(row, column) : undefined;
}
