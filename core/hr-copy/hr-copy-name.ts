import { sheetName } from "../plan/sheet-name";
import type { Language } from "../text";

const suffix = { en: " (HR)", "zh-CN": "（HR）", "zh-TW": "（HR）" } as const;

/** As much of a name as leaves room for the suffix and a number. */
const longest = 21;

/** What a copy is called: the sheet's name, and for whom it is. */
export function hrCopyName(source: string, language: Language, taken: readonly string[]): string {
  const whole = source + suffix[language];
  return sheetName(whole.length <= 31 ? whole : source.slice(0, longest).trim() + suffix[language], taken);
}
