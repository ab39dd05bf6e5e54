import { withSeparator } from "../core/formulas/native";
import { numberFormats } from "../core/number-formats";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { languageOf } from "../core/text";
import type { Host, InsertionOutcome, Selection } from "../sidebar/host";
import { startSidebar } from "../sidebar/start";
import { planSteps } from "./plan-steps";
import { problemOf } from "./problem-of";
import { renderProblem } from "./render-problem";
import type { SheetsInsertion } from "./server";
import type { SheetSteps } from "./sheet-steps";

/** The functions of `Code.js` as the sidebar's page reaches them. */
interface Server {
  withSuccessHandler(handler: (value: unknown) => void): Server;
  withFailureHandler(handler: (problem: Error) => void): Server;
  readSelection(): void;
  insertFormula(insertion: SheetsInsertion): void;
  sheetNames(): void;
  renderSheets(sheets: readonly SheetSteps[]): void;
  recall(key: string): void;
  remember(key: string, value: string): void;
}

declare const google: { readonly script: { readonly run: Server } };

function ask<T>(send: (server: Server) => void, problemFor: (problem: Error) => unknown = problemOf): Promise<T> {
  return new Promise((resolve, reject) => {
    send(
      google.script.run
        .withSuccessHandler((value) => resolve(value as T))
        .withFailureHandler((problem) => reject(problemFor(problem))),
    );
  });
}

function sheetNames(): Promise<string[]> {
  return ask((server) => server.sheetNames());
}

async function renderSheets(plans: readonly SheetPlan[]): Promise<void> {
  const steps = plans.map(planSteps);
  try {
    await ask(
      (server) => server.renderSheets(steps),
      (problem) => problem,
    );
  } catch (problem) {
    const planned = plans.map(({ name }) => name);
    throw await renderProblem(problem as Error, planned, sheetNames);
  }
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
  sheetNames,
  renderSheets,
  recall: (key) => ask((server) => server.recall(key)),
  remember: (key, value) => ask((server) => server.remember(key, value)),
};

startSidebar(host, document.getElementById("sidebar") as HTMLElement);
