import { functions } from "../../core/functions";
import type { SheetFlavour } from "../../core/plan/choices";

const texts = /"(?:[^"]|"")*"/g;
const sheetNames = /'(?:[^']|'')*'!/g;
const kpiCall = new RegExp(`(?<![\\w.])(KPI\\.)?(?:${functions.map(({ name }) => name).join("|")})\\(`, "g");

/** What is wrong with a formula of a cell, as sentences. */
export function formulaProblems(formula: string, flavour: SheetFlavour, sheets: readonly string[]): string[] {
  const named = (formula.replace(texts, '""').match(sheetNames) ?? []).map((name) =>
    name.slice(1, -2).replace(/''/g, "'"),
  );
  const prefixes = [...code(formula).matchAll(kpiCall)].map(([, prefix = ""]) => prefix);
  const wanted = flavour === "prefixed" ? "KPI." : "";
  return [
    ...writingProblems(formula),
    ...named.filter((name) => !sheets.includes(name)).map((name) => `refers to a sheet "${name}" that is not there`),
    ...(flavour === "native" && prefixes.length > 0 ? ["calls a function of ours in the native flavour"] : []),
    ...(prefixes.some((prefix) => prefix !== wanted) ? [`calls a function of ours not as "${wanted}…"`] : []),
  ];
}

/** What is wrong with the formula of a conditional format. */
export function conditionProblems(formula: string): string[] {
  const own = code(formula);
  return [
    ...writingProblems(formula),
    ...(own.includes("!") ? ["refers to a sheet, which a conditional format may not"] : []),
    ...(own.match(kpiCall) ? ["calls a function of ours, which a conditional format may not"] : []),
  ];
}

function writingProblems(formula: string): string[] {
  const own = code(formula);
  return [
    ...(formula.startsWith("=") && formula.length > 1 ? [] : ["does not begin with ="]),
    ...(/\.\d/.test(own) ? ["holds a decimal, which a program with decimal commas does not take"] : []),
    ...(/[{}]/.test(own) ? ["holds an array in braces"] : []),
    ...(/["']/.test(own.replace(/""|''!/g, "")) ? ["has a quote that is not closed"] : []),
    ...(isBalanced(own) ? [] : ["has parentheses that do not match"]),
    ...(/undefined|NaN|\[object|\(,|,\)/.test(own) ? ["was glued together from something that is not there"] : []),
    ...(formula.length > 8192 ? [`is ${formula.length} characters long, more than Excel takes`] : []),
  ];
}

/** The formula without its texts and the names of sheets. */
function code(formula: string): string {
  return formula.replace(texts, '""').replace(sheetNames, "''!");
}

function isBalanced(own: string): boolean {
  let open = 0;
  for (const sign of own) {
    if (sign === "(") open++;
    if (sign === ")" && --open < 0) return false;
  }
  return open === 0;
}
