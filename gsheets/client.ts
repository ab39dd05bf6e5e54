import { withSeparator } from "../core/formulas/native";
import { numberFormats } from "../core/number-formats";
import { languageOf } from "../core/text";
import type { Host } from "../sidebar/host";
import { startSidebar } from "../sidebar/start";
import { askGoogle, type Server } from "./ask-server";
import { planSteps } from "./plan-steps";
import { problemOf } from "./problem-of";
import { renderSteps, sheetNames } from "./render-plans";
import { sheetAccess } from "./sheet-access";

function ask<Answer>(send: (server: Server) => void): Promise<Answer> {
  return askGoogle<Answer>(send).catch((problem: Error) => Promise.reject(problemOf(problem)));
}

const host: Host = {
  ...sheetAccess(askGoogle),
  language: languageOf(navigator.language),
  flavour: "functions",
  readSelection: () => ask((server) => server.readSelection()),
  // A script's formula is read in the workbook's locale; the semicolon is understood in all of them.
  insertFormula: ({ target, formula, format, replace }) =>
    ask((server) =>
      server.insertFormula({
        target,
        formula: withSeparator(formula, ";"),
        numberFormat: numberFormats[format] ?? null,
        replace,
      }),
    ),
  sheetNames: () => sheetNames(ask),
  renderSheets: (plans) => renderSteps(askGoogle, plans.map(planSteps)),
  recall: (key) => ask((server) => server.recall(key)),
  remember: (key, value) => ask((server) => server.remember(key, value)),
};

startSidebar(host, document.getElementById("sidebar") as HTMLElement);
