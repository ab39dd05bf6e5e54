/** Texts, names in quotes, names (some with dots), numbers, brackets and separators: whatever may hold a comma or a point. */
const written = /"[^"]*"|'[^']*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d*\.\d+|[(){}]|[,;]/gu;
const local = /"[^"]*"|'[^']*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+,\d+|[(){}]|[,;\\]/gu;

const decimalCommas = new Map<string, boolean>();

/** Whether a workbook writes 1,5 for one and a half; asked for every formula of a sheet. */
function hasDecimalComma(locale: string): boolean {
  const known = decimalCommas.get(locale) ?? writesDecimalComma(locale);
  decimalCommas.set(locale, known);
  return known;
}

function writesDecimalComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace("_", "-")).format(1.5).includes(",");
  } catch {
    // A locale that the browser has never heard of.
    return false;
  }
}

/** A formula with commas as Google Sheets reads it in a locale: all know the semicolon between arguments. */
export function formulaInLocale(formula: string, locale: string): string {
  const isComma = hasDecimalComma(locale);
  return separated(formula, written, (part, isList) => {
    if (part === ",") return isList ? (isComma ? "\\" : ",") : ";";
    return isComma && /^\d*\.\d/.test(part) ? part.replace(/^\./, "0.").replace(".", ",") : part;
  });
}

/** A formula as Google Sheets gives it in a locale, with commas. One that has commas between its arguments has them already. */
export function formulaFromLocale(formula: string, locale: string): string {
  const isLocal = hasDecimalComma(locale) && !formula.match(local)?.includes(",");
  return separated(formula, isLocal ? local : written, (part, isList) => {
    if (part === "\\" || (part === ";" && !isList)) return ",";
    return isLocal && /^\d+,\d/.test(part) ? part.replace(",", ".") : part;
  });
}

/** Replaces the parts of a formula, each told whether it stands directly within the braces of a list. */
function separated(formula: string, parts: RegExp, replace: (part: string, isList: boolean) => string): string {
  const open: string[] = [];
  return formula.replace(parts, (part) => {
    if (part === "(" || part === "{") open.push(part);
    if (part === ")" || part === "}") open.pop();
    return replace(part, open.at(-1) === "{");
  });
}
