/** The languages every word of the product is written in. */
export const languages = ["en", "zh-CN", "zh-TW"] as const;

export type Language = (typeof languages)[number];

/** Every language by its own name. */
export const languageNames: Text = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a locale tag as programs give it: `zh_TW`, `zh-Hant-HK`, `en-GB`. */
export function languageOf(locale: string | null | undefined): Language {
  const tag = (locale ?? "").replace("_", "-").toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|-tw|-hk|-mo/.test(tag) ? "zh-TW" : "zh-CN";
}

/** A text made in each language. */
export function textOf(words: (language: Language) => string): Text {
  return { en: words("en"), "zh-CN": words("zh-CN"), "zh-TW": words("zh-TW") };
}
