import { type Language, languageOf, languages } from "../core/text";

/** The page's language: the one asked for in its address, else the browser's. */
export function pageLanguage(search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get("language");
  return languages.find((language) => language === asked) ?? languageOf(asked ?? browser);
}
