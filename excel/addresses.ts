const area = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;
const columns = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;
const rows = /^\$?\d{1,7}:\$?\d{1,7}$/;

/** A range of this workbook. */
export interface SheetRange {
  readonly sheet: string;
  /** `B2:B90`, `B:B` or `2:2`. */
  readonly cells: string;
}

/**
 * Reads an address as Excel gives it: `Sheet1!B2:B90`, `'1月'!B:B`. Without a sheet it is on `ownSheet`. `undefined` for what
 * cannot be asked about in one go: several areas, another workbook, anything unknown.
 */
export function parseAddress(address: string, ownSheet?: string): SheetRange | undefined {
  const mark = address.lastIndexOf("!");
  const cells = address.slice(mark + 1).trim();
  const sheet = mark < 0 ? ownSheet : sheetName(address.slice(0, mark).trim());
  if (!sheet) return undefined;
  return area.test(cells) || columns.test(cells) || rows.test(cells) ? { sheet, cells } : undefined;
}

/** The sheet of the cell that holds the formula. */
export function sheetOf(address: string | null | undefined): string | undefined {
  return address ? parseAddress(address)?.sheet : undefined;
}

/** An address as the user of a formula would write it there: without the sheet where it is the formula's own. */
export function asSeenFrom(ownSheet: string | undefined, address: string | null | undefined): string | undefined {
  const range = address ? parseAddress(address, ownSheet) : undefined;
  if (!range || !address) return undefined;
  return sameSheet(range.sheet, ownSheet) ? range.cells : address.trim();
}

function sameSheet(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

/** `undefined` for what is more than the name of one sheet of this workbook. */
function sheetName(text: string): string | undefined {
  if (/^'(?:[^']|'')+'$/.test(text)) return /[[\]]/.test(text) ? undefined : text.slice(1, -1).replaceAll("''", "'");
  return /^'|[!:[\]]/.test(text) ? undefined : text;
}
