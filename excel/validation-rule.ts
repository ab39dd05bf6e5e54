import { cellName } from "../core/formulas/reference";
import type { Area } from "../core/plan/sheet-plan";
import type { Validation } from "../core/plan/validation";

/** Neither a list of words nor a formula in a rule may be longer. */
const longestSource = 255;

/** Excel cuts a list at commas, trims its words, and might compute a word that begins like a formula. */
const cannotBeListed = /^[=+\-@'\s]|,|\s$|^$/;

/**
 * A validation as Excel wants it. Words that cannot stand in a list are compared with a formula, then there is no list to
 * choose from; there is no rule at all where that would be too long as well.
 */
export function validationRule(validation: Validation, { row, column }: Area): Excel.DataValidationRule | undefined {
  if (validation.kind === "list") return listRule(validation.words, cellName(row, column));
  const { lowest, highest, isWhole } = validation;
  const rule: Excel.BasicDataValidation =
    highest === null
      ? { formula1: lowest, operator: "GreaterThanOrEqualTo" }
      : { formula1: lowest, formula2: highest, operator: "Between" };
  return isWhole ? { wholeNumber: rule } : { decimal: rule };
}

function listRule(words: readonly string[], cell: string): Excel.DataValidationRule | undefined {
  const source = words.join(",");
  if (source.length <= longestSource && !words.some((word) => cannotBeListed.test(word))) {
    return { list: { inCellDropDown: true, source } };
  }
  const alternatives = words.map((word) => `EXACT(${cell},"${word.replaceAll('"', '""')}")`);
  const formula = `=OR(${alternatives.join(",")})`;
  return formula.length <= longestSource ? { custom: { formula } } : undefined;
}
