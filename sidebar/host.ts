import type { ResultFormat } from "../core/define";
import type { Flavour } from "../core/formulas/print-call";
import type { Language, Text } from "../core/text";

/** What is selected: a sheet and an address in A1 notation without dollars, such as `D7` or `B2:B90`. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
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
export interface Host {
  readonly language: Language;
  readonly flavour: Flavour;
  readSelection(): Promise<Selection>;
  /** Tells of every new selection; absent where the program does not. Returns what ends it. */
  onSelectionChange?(listener: (selection: Selection) => void): () => void;
  insertFormula(insertion: Insertion): Promise<InsertionOutcome>;
}

/** A sentence for the user: what went wrong and what to do. */
export class HostError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
