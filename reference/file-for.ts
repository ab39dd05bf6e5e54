import type { Language } from "../core/text";

/** The file name of a page or of metadata in one language: `help.html`, `help-zh-TW.html`. */
export function fileFor(name: string, language: Language, extension: string): string {
  return `${name}${language === "en" ? "" : `-${language}`}.${extension}`;
}
