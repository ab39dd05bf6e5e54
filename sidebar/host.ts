import type { ResultFormat } from "../core/define";
import type { Flavour } from "../core/formulas/print-call";
import type { SheetPlan } from "../core/plan/sheet-plan";
import type { Language, Text } from "../core/text";
import type { SheetAccess } from "./sheet-access";

/** What is selected: a sheet and an address in A1 notation without dollars, such as `D7` or `B2:B90`. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  /** Whether its first cell shows an error; only from programs that tell of every selection. */
  readonly showsError?: boolean;
}

/** A formula to be put into one cell. */
export interface Insertion {
  readonly target: Selection;
  /** With its `=`, with commas and English names; the host turns it into what its program wants. */
  readonly formula: string;
  readonly format: ResultFormat;
  /** Whether the user has agreed to replace what the cell holds. */
  readonly replace: boolean;
}

/** `occupied`: the cell holds something, nothing was changed, ask the user. */
export type InsertionOutcome = "inserted" | "occupied";

/** The spreadsheet program as the sidebar sees it. Every failure is a `HostError`. */
export interface Host extends SheetAccess {
  readonly language: Language;
  readonly flavour: Flavour;
  readSelection(): Promise<Selection>;
  /** Tells of every new selection; absent where the program does not. Returns what ends it. */
  onSelectionChange?(listener: (selection: Selection) => void): () => void;
  insertFormula(insertion: Insertion): Promise<InsertionOutcome>;
  /** The names of all sheets of the workbook, hidden ones too. */
  sheetNames(): Promise<readonly string[]>;
  /**
   * Makes new sheets behind all others and shows the first. All or nothing: on a failure the workbook is as it was. A name
   * that is taken by now is a failure; no existing sheet is ever touched.
   */
  renderSheets(plans: readonly SheetPlan[]): Promise<void>;
  /** What was remembered in this workbook under a key; `null` where nothing was. */
  recall(key: string): Promise<string | null>;
  /** Keeps a short text in this workbook, nowhere else, and not in any cell. */
  remember(key: string, value: string): Promise<void>;
}

/** A sentence for the user: what went wrong and what to do. */
export class HostError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
