import { languageNames, languages } from "../core/text";

/** Every language by its own name, for a list to choose from. */
export function LanguageOptions() {
  return (
    <>
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </>
  );
}
