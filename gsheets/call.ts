import { evaluate, firstError } from "../core/evaluate";
import { functions } from "../core/functions";
import { type Language, languageOf } from "../core/text";
import type { CellError } from "../core/values";
import { argumentAddresses } from "./argument-addresses";
import { argumentFromSheets, resultForSheets, type SheetsArgument } from "./border";

/** Computes one custom function call; throws the sentence the user is to read, since a cell cannot hold it otherwise. */
export function call(name: string, given: ArrayLike<SheetsArgument>): unknown {
  const kpi = functions.find((one) => one.name === name);
  if (!kpi) throw new Error(`There is no function ${name}.`);
  const args = Array.from(given, argumentFromSheets);
  const result = evaluate(kpi, args);
  if (!firstError(result)) return resultForSheets(result);
  const named = firstError(evaluate(kpi, args, argumentAddresses(callingFormula(), name))) as CellError;
  throw new Error(named.message?.[workbookLanguage()] ?? named.error);
}

/** Asked only once something is wrong, since every question to the sheet takes time. */
function callingFormula(): string {
  return fromSpreadsheet(() => SpreadsheetApp.getActiveRange()?.getFormula() ?? "", "");
}

function workbookLanguage(): Language {
  return fromSpreadsheet(() => languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()), "en");
}

/** The error sentence must reach the user even where Google refuses these questions: then in English, by position. */
function fromSpreadsheet<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
