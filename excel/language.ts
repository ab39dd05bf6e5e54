import { type Language, languageOf } from "../core/text";

/** The language Excel is shown in; the browser's where Excel has not said yet. */
export function excelLanguage(): Language {
  const shown = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return languageOf(shown ?? navigator.language);
}
