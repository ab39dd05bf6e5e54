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

/** Blank while one of the cells is blank, #N/A where one is no number or a condition fails, else `then`. */
export function whereFilled(cells: readonly string[], conditions: readonly string[], then: string): string {
  const blank = cells.map((cell) => `${cell}=""`);
  const valid = [`COUNT(${cells.join(",")})=${cells.length}`, ...conditions];
  return `IF(${either(blank)},"",IF(${all(valid)},${then},NA()))`;
}

/** The form for a flag that is written out, or both behind IF where it stands in a cell. */
export function eitherWay(flag: string, ifTrue: string, ifFalse: string): string {
  const known: Readonly<Record<string, string>> = { TRUE: ifTrue, FALSE: ifFalse };
  return known[flag.toUpperCase()] ?? `IF(${flag},${ifTrue},${ifFalse})`;
}

function either(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `OR(${conditions.join(",")})`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `AND(${conditions.join(",")})`;
}
