import type { Selection } from "../sidebar/host";
import type { CellSteps } from "./cell-steps";
import type { SheetsInsertion } from "./server";
import type { Replacement, SheetSteps } from "./sheet-steps";

/** The functions of `Code.js` as the sidebar's page reaches them. */
export interface Server {
  readSelection(): void;
  insertFormula(insertion: SheetsInsertion): void;
  sheetNames(): void;
  renderSheets(sheets: readonly SheetSteps[], replacement: Replacement | null): void;
  readSheet(name: string): void;
  showCells(place: Selection): void;
  replaceCells(steps: CellSteps): void;
  recall(key: string): void;
  remember(key: string, value: string): void;
}

/** Calls one of the functions; a failure is what Google said. */
export type Ask = <Answer>(send: (server: Server) => void) => Promise<Answer>;

interface Runner extends Server {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (problem: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

export function askGoogle<Answer>(send: (server: Server) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    send(google.script.run.withSuccessHandler((value) => resolve(value as Answer)).withFailureHandler(reject));
  });
}
