import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language, Text } from "../core/text";

/** The language the sidebar is shown in. */
export const LanguageContext = createContext<Language>("en");

/** What turns a text into the words of the present language. */
export function useWords(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}

/** A title as the name of a field: English ones begin with a capital. */
export function asLabel(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
