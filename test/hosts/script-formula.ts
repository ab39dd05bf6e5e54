const numbers = new Map<string, Intl.NumberFormat>();

/** Whether a workbook writes 1,5 for one and a half; then arguments are separated by semicolons only. */
function hasDecimalComma(locale: string): boolean {
  const number = numbers.get(locale) ?? new Intl.NumberFormat(locale.replace("_", "-"));
  numbers.set(locale, number);
  return number.format(1.5).includes(",");
}

/** A formula without the texts and the sheet names in it. */
function bare(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, "");
}

/** What separates the columns of a list stands between braces, and nowhere else. */
const list = /\{[^{}]*\}/g;

/** Refuses a formula of a script that Google Sheets could not read in the workbook's locale, or would read otherwise. */
export function refuseUnreadable(formula: string, locale: string): void {
  const rest = bare(formula);
  const isForeign = hasDecimalComma(locale)
    ? /,|\d\.\d|\.\d/.test(rest.replace(/(?<![\p{L}\p{N}_$.])\d+,\d+/gu, "0")) || rest.replace(list, "").includes("\\")
    : rest.includes("\\");
  const isOpen = rest.split("(").length !== rest.split(")").length || /["']/.test(rest);
  if (!/^=\S/.test(formula) || isForeign || isOpen) throw new Error(`Formula parse error: ${formula}`);
}

/** A formula as Google Sheets shows it: where arguments have commas, semicolons that were typed become commas. */
export function shownFormula(formula: string, locale: string): string {
  if (hasDecimalComma(locale)) return formula;
  return formula.replace(/"[^"]*"|'[^']*'|\{[^{}]*\}|;/g, (part) => (part === ";" ? "," : part));
}

/** Refuses what a conditional format may not hold besides. */
export function refuseForeignSheet(formula: string): void {
  if (bare(formula).includes("!")) throw new Error("Conditional format rule cannot reference a different sheet.");
}
