import { cellsOf } from "./reference";

/** A condition for COUNTIF and its kin: `">=4"` for a number, `">="&D2` for a reference. */
export function condition(operator: string, operand: string): string {
  return /^-?\d+$/.test(operand) ? `"${operator}${operand}"` : `"${operator}"&${operand}`;
}

/** How many cells of a range hold a number from one limit to another. */
export function countBetween(range: string, lowest: string, highest: string): string {
  return `COUNTIFS(${range},${condition(">=", lowest)},${range},${condition("<=", highest)})`;
}

/** How many cells of a range are filled in. */
export function countFilled(range: string): string {
  return `ROWS(${range})*COLUMNS(${range})-COUNTBLANK(${range})`;
}

/** `then` where every cell that is filled in counts as valid, else #N/A: a text, an error or a slip must not pass unseen. */
export function ifAllValid(range: string, countValid: string, then: string): string {
  return `IF(${countValid}=${countFilled(range)},${then},NA())`;
}

/** What must hold for an option: nothing where it is written out and right, FALSE where it is written out and wrong. */
export function optionFits(operand: string, lowest: number, highest = Infinity, isWhole = false): string[] {
  const value = Number(operand);
  if (Number.isFinite(value)) {
    return value >= lowest && value <= highest && (!isWhole || Number.isInteger(value)) ? [] : ["FALSE"];
  }
  const top = highest === Infinity ? [] : [`${operand}<=${highest}`];
  return [`COUNT(${operand})=1`, `${operand}>=${lowest}`, ...top, ...(isWhole ? [`${operand}=INT(${operand})`] : [])];
}

/** `then` where every condition holds, else #N/A. */
export function ifAll(conditions: readonly string[], then: string): string {
  return conditions.length === 0 ? then : `IF(${all(conditions)},${then},NA())`;
}

/**
 * An amount in whole units of its last decimal, halves up. Some programs round 9.745 × 100, which is 974.4999…, down: what
 * only the last bits tell is cut off before.
 */
export function wholeUnits(amount: string, unit: string): string {
  return `INT(ROUND(${amount}*${unit},6)+1/2)`;
}

/** 1 where a cell holds a text, so that it can be a heading, else 0. */
export function isHeading(cell: string): string {
  return `ISTEXT(${cell})*(${cell}<>"")`;
}

/** That a cell is blank or a number. */
export function isNumberOrBlank(cell: string): string {
  return `OR(${cell}="",COUNT(${cell})=1)`;
}

/**
 * What must hold for a table of two columns: every key but a heading is a number that stands there once, and beside it
 * stands a value (a number, unless any will do).
 */
export function tableFits(keys: string, values: string, value: "number" | "any"): string[] {
  const cells = cellsOf(keys, mostKeys);
  // "<>" would count the empty text of a formula as something.
  const beside =
    value === "number"
      ? `COUNTIFS(${keys},${anyNumber},${values},${anyNumber})`
      : `COUNT(${keys})-COUNTIFS(${keys},${anyNumber},${values},"")`;
  const heading = cells ? `+${isHeading(cells[0] as string)}` : "";
  const fits = `${beside}${heading}=${countFilled(keys)}`;
  const some = `COUNT(${keys})>0`;
  return cells
    ? [some, fits, `MAX(${cells.map((cell) => `COUNTIF(${keys},${cell})*COUNT(${cell})`).join(",")})<2`]
    : [some, fits];
}

/** The condition that every number meets, and nothing else. */
const anyNumber = '"<1E+99"';

/** In longer tables a key that stands there twice is noticed only where it is looked up. */
const mostKeys = 20;

/** What stands beside a key in a table that fits; in a long one, #N/A where the key stands there twice. */
export function valueAt(key: string, keys: string, values: string): string {
  const value = `INDEX(${values},MATCH(${key},${keys},0))`;
  return cellsOf(keys, mostKeys) ? value : `IF(COUNTIF(${keys},${key})>1,NA(),${value})`;
}

/** A whole formula's separators for a program or locale that wants another than the comma. Quoted parts stay. */
export function withSeparator(formula: string, separator: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === "," ? separator : part));
}

/** Blank while one of the cells is blank, #N/A where one is no number or a condition fails, else `then`. */
export function whereFilled(cells: readonly string[], conditions: readonly string[], then: string): string {
  const blank = cells.map((cell) => `${cell}=""`);
  const valid = [`COUNT(${cells.join(",")})=${cells.length}`, ...conditions];
  return `IF(${either(blank)},"",IF(${all(valid)},${then},NA()))`;
}

/** The form for a flag that is written out, or both behind IF where it stands in a cell. */
export function eitherWay(flag: string, ifTrue: string, ifFalse: string): string {
  const known: Readonly<Record<string, string>> = { TRUE: ifTrue, FALSE: ifFalse };
  return known[flag.toUpperCase()] ?? `CHOOSE(1+${flag},${ifFalse},${ifTrue})`;
}

function either(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `OR(${conditions.join(",")})`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `AND(${conditions.join(",")})`;
}
