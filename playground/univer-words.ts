import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import type { Language, Text } from "../core/text";
import { words } from "./words";

type Pack = Promise<{ default: ILanguagePack }>;

const packs: Readonly<Record<Language, () => readonly Pack[]>> = {
  en: () => [
    import("@univerjs/preset-sheets-core/locales/en-US"),
    import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
    import("@univerjs/preset-sheets-data-validation/locales/en-US"),
    import("@univerjs/preset-sheets-note/locales/en-US"),
  ],
  "zh-CN": () => [
    import("@univerjs/preset-sheets-core/locales/zh-CN"),
    import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
    import("@univerjs/preset-sheets-data-validation/locales/zh-CN"),
    import("@univerjs/preset-sheets-note/locales/zh-CN"),
  ],
  "zh-TW": () => [
    import("@univerjs/preset-sheets-core/locales/zh-TW"),
    import("@univerjs/preset-sheets-conditional-formatting/locales/zh-TW"),
    import("@univerjs/preset-sheets-data-validation/locales/zh-TW"),
    import("@univerjs/preset-sheets-note/locales/zh-TW"),
  ],
};

/** What stands beside the formula bar while much is calculated; Univer has no words for it. */
const progress: Readonly<Record<string, Text>> = {
  analyzing: words.preparing,
  calculating: words.calculating,
  "array-analysis": words.preparing,
  "array-calculation": words.calculating,
  done: words.calculated,
};

/** Every word of Univer's own menus, in one language. */
export async function univerWords(language: Language): Promise<ILanguagePack> {
  const loaded = await Promise.all(packs[language]());
  const pack = mergeLocales(loaded.map((one) => one.default));
  const own = Object.entries(progress).map(([key, text]) => [key, text[language]]);
  return { ...pack, "sheets-formula": { ...(pack["sheets-formula"] as object), progress: Object.fromEntries(own) } };
}
