import { plainFigure, withSign } from "../figure-text";
import type { Language } from "../text";

/** A number as its cell shows it, near enough: with the decimals of its format, and as a percentage where that says so. */
export function cellFigure(value: number, format: string | null, language: Language): string {
  const [pattern = ""] = (format ?? "").replace(besides, "").split(";");
  const decimals = decimalsIn(pattern);
  return pattern.includes("%")
    ? withSign(plainFigure(value * 100, ...decimals), language)
    : plainFigure(value, ...decimals);
}

/** Words, colours and single signs, which may hold what looks like digits. */
const besides = /"[^"]*"|\[[^\]]*\]|[\\_*!]./g;

function decimalsIn(pattern: string): [most?: number, least?: number] {
  // Before 2023 no browser wrote more than 20.
  const [digits, decimals = ""] = /[0#?][0#?,]*(?:\.([0#?]{0,20}))?/.exec(pattern) ?? [];
  return digits === undefined ? [] : [decimals.length, decimals.replace(/[^0]/g, "").length];
}
