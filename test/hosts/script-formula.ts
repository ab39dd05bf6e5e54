/** Whether a workbook writes 1,5 for one and a half; then arguments are separated by semicolons only. */
function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace("_", "-")).format(1.5).includes(",");
}

/** A formula without the texts and the sheet names in it. */
function bare(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'/g, "");
}

/** Refuses a formula of a script that Google Sheets could not read in the workbook's locale, or would read otherwise. */
export function refuseUnreadable(formula: string, locale: string): void {
  const rest = bare(formula);
  const isForeign = hasDecimalComma(locale) && /,|\d\.\d|\.\d|[{}]/.test(rest);
  const isOpen = rest.split("(").length !== rest.split(")").length || /["']/.test(rest);
  if (!/^=\S/.test(formula) || isForeign || isOpen) throw new Error(`Formula parse error: ${formula}`);
}

/** Refuses what a conditional format may not hold besides. */
export function refuseForeignSheet(formula: string): void {
  if (bare(formula).includes("!")) throw new Error("Conditional format rule cannot reference a different sheet.");
}
