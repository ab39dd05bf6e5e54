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

/** What stands beside a key in a table; #N/A where the key stands there twice. */
export function valueAt(key: string, keys: string, values: string): string {
  return `IF(COUNTIF(${keys},${key})>1,NA(),INDEX(${values},MATCH(${key},${keys},0)))`;
}

/** A whole formula's separators for a program or locale that wants another than the comma. Quoted parts stay. */
export function withSeparator(formula: string, separator: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === "," ? separator : part));
}
