import { withSeparator } from "../core/formulas/native";
import { numberFormats } from "../core/number-formats";
import { languageOf } from "../core/text";
import type { Host, InsertionOutcome, Selection } from "../sidebar/host";
import { startSidebar } from "../sidebar/start";
import { problemOf } from "./problem-of";
import type { SheetsInsertion } from "./server";

/** The functions of `Code.js` as the sidebar's page reaches them. */
interface Server {
  withSuccessHandler(handler: (value: unknown) => void): Server;
  withFailureHandler(handler: (problem: Error) => void): Server;
  readSelection(): void;
  insertFormula(insertion: SheetsInsertion): void;
}

declare const google: { readonly script: { readonly run: Server } };

function ask<T>(send: (server: Server) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    send(
      google.script.run
        .withSuccessHandler((value) => resolve(value as T))
        .withFailureHandler((problem) => reject(problemOf(problem))),
    );
  });
}

const host: Host = {
  language: languageOf(navigator.language),
  flavour: "functions",
  readSelection: () => ask<Selection>((server) => server.readSelection()),
  // A script's formula is read in the workbook's locale; the semicolon is understood in all of them.
  insertFormula: ({ target, formula, format, replace }) =>
    ask<InsertionOutcome>((server) =>
      server.insertFormula({
        target,
        formula: withSeparator(formula, ";"),
        numberFormat: numberFormats[format] ?? null,
        replace,
      }),
    ),
};

startSidebar(host, document.getElementById("sidebar") as HTMLElement);
