import { languages } from "../../core/text";

/** What no sentence and no sheet of ours may hold; the sheets that are tried hold none of it. */
const nonsense = /undefined|\bNaN\b|Infinity|\[object/;

/** Stands in a sentence for what is to be put in. */
const unfilled = "{}";

/** What of a plan, a finding or an explanation is no answer, with the way to it: no number, a text that was never filled in. */
export function unsound(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === "string") return nonsense.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== "object" || value === null) return value === undefined ? [`${path} is undefined`] : [];
  const missing = "zh-CN" in value ? languages.filter((language) => !said(value, language)) : [];
  return [
    ...missing.map((language) => `${path} says nothing in ${language}`),
    ...Object.entries(value).flatMap(([key, inner]) => unsound(inner, `${path}.${key}`)),
  ];
}

function said(text: object, language: string): boolean {
  const words = (text as Record<string, unknown>)[language];
  return typeof words === "string" && words.trim() !== "" && !words.includes(unfilled);
}
