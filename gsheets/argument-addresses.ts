import { parseReference } from "../core/formulas/reference";

/**
 * The ranges in a formula that is nothing but one call, such as `=NPS(B2:B90)`, so that an error can name the cell. In
 * anything more complicated a guess could name a wrong one, so there is none.
 */
export function argumentAddresses(formula: string, name: string): (string | undefined)[] {
  const match = new RegExp(`^=\\s*${name}\\(([^()]*)\\)\\s*$`, "i").exec(formula);
  if (!match) return [];
  const parts = (match[1] as string).match(/("[^"]*"|'[^']*'|[^,;"'])+|(?<=^|[,;])(?=$|[,;])/g) ?? [];
  return parts.map((part) => (parseReference(part) ? part.trim() : undefined));
}
