import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import type { Language } from "../core/text";

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

/** Every word of Univer's own menus, in one language. */
export async function univerWords(language: Language): Promise<ILanguagePack> {
  const loaded = await Promise.all(packs[language]());
  return mergeLocales(loaded.map((pack) => pack.default));
}
