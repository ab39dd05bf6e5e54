import type { ApiColor } from "./cell-data";

/** `GridRange` of the Sheets API: from zero, ends not included; without rows and columns the whole sheet. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly startIndex: number;
  readonly endIndex: number;
}

/** One request of `spreadsheets.batchUpdate`: its name, and what it says. */
export type Request = Readonly<Record<string, Readonly<Record<string, never>>>>;

export interface BatchUpdate {
  readonly requests: readonly Request[];
}

/** `ValueRange` of the Sheets API. */
export interface ValueUpdate {
  readonly range: string;
  readonly values: readonly (readonly unknown[])[];
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly gridProperties?: { readonly frozenRowCount?: number; readonly frozenColumnCount?: number };
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
}

export interface CellBorder {
  readonly style: string;
  readonly color: ApiColor;
}
