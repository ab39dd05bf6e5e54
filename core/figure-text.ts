import type { ResultFormat } from "./define";
import { asShown } from "./methods/as-shown";
import { type Language, type Text, textOf } from "./text";

/** A number as people write it, the same in every language. */
export function plainFigure(value: number, most = 6, least = 0): string {
  const shown = new Intl.NumberFormat("en", { minimumFractionDigits: least, maximumFractionDigits: most }).format(
    value,
  );
  return shown.replace("-", /[1-9]/.test(shown) ? "−" : "");
}

/** A result as a manager reads it: a share as a percentage, money with two decimals or with those it is paid in. */
export function figureText(value: number, format: ResultFormat, language: Language): string {
  if (format === "share") return percentText(value, language);
  if (format === "money") return plainFigure(value, asShown(value) === Number(value.toFixed(4)) ? 4 : 2, 2);
  return plainFigure(value, format === "count" ? 0 : 2);
}

/** A share as a result. */
export function percentText(share: number, language: Language, least = 1): string {
  return withSign(plainFigure(share * 100, resultDecimals(share * 100), least), language);
}

/** What is reckoned with or compared is shown with all its decimals: 1.25 % of the sales is not 1.3 %. */
export function givenFigure(value: number, isPercent: boolean, language: Language): string {
  return isPercent ? withSign(plainFigure(value * 100, 4), language) : plainFigure(value);
}

export function figure(value: number, format: ResultFormat = "number"): Text {
  return textOf((language) => figureText(value, format, language));
}

export function withSign(percent: string, language: Language): string {
  return language === "en" ? `${percent}\u00a0%` : `${percent}%`;
}

/** One, and as many as it takes where a share would read as nothing or as everything and is not. */
function resultDecimals(percent: number): number {
  const distance = Math.min(Math.abs(percent), Math.abs(100 - percent));
  // Closer than this is noise of the computation.
  return distance >= 1 || distance < 1e-9 ? 1 : 1 - Math.floor(Math.log10(distance));
}
