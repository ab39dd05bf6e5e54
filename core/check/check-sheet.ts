import type { ReadFormula } from "../formulas/formula-tree";
import type { SheetSnapshot } from "../snapshot";
import { checkedSheet } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import { rules } from "./rules";

/** What one rule found; nothing where all is well. */
export interface RuleResult {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** Looks for every known slip on a sheet. Changes nothing. */
export function checkSheet(snapshot: SheetSnapshot, read: ReadFormula): readonly RuleResult[] {
  const sheet = checkedSheet(snapshot, read);
  return rules.map((rule) => ({ rule, findings: rule.check(sheet) }));
}
