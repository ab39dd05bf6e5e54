import type { Page } from "playwright-core";

/** What a sheet holds: row by row the values of its cells, and the formulas as they are written in the program. */
export interface HeldSheet {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A program with the team's two months open, October shown, and the sidebar beside it. */
export interface OpenedTeam {
  readonly page: Page;
  readonly complaints: readonly unknown[];
  sheetNames(): Promise<readonly string[]>;
  held(sheet: string): Promise<HeldSheet>;
  /** Everything there is to a sheet, to be compared. */
  state(sheet: string): Promise<unknown>;
  /** Selects cells as the user would. */
  select(sheet: string, address: string): Promise<void>;
  selected(): Promise<{ readonly sheet: string; readonly address: string }>;
  close(): Promise<void>;
}
