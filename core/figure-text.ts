import type { ResultFormat } from "./define";
import { type Language, type Text, textOf } from "./text";

/** A number as people write it, the same in every language. */
export function plainFigure(value: number, most = 6, least = 0): string {
  const shown = new Intl.NumberFormat("en", { minimumFractionDigits: least, maximumFractionDigits: most }).format(
    value,
  );
  return shown === "-0" ? "0" : shown.replace("-", "−");
}

/** A result as a manager reads it: a share as a percentage, money with two decimals. */
export function figureText(value: number, format: ResultFormat, language: Language): string {
  if (format === "share") return percentText(value, language);
  return plainFigure(value, format === "count" ? 0 : 2, format === "money" ? 2 : 0);
}

export function percentText(share: number, language: Language, least = 1): string {
  const percent = plainFigure(share * 100, 1, least);
  return language === "en" ? `${percent}\u00a0%` : `${percent}%`;
}

export function figure(value: number, format: ResultFormat = "number"): Text {
  return textOf((language) => figureText(value, format, language));
}
