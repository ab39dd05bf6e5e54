import { type Language, languages } from "../core/text";

const names: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

/** Every language by its own name, for a list to choose from. */
export function LanguageOptions() {
  return (
    <>
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {names[one]}
        </option>
      ))}
    </>
  );
}
