import type { StoredValidation } from "../../test/hosts/validation-builder-double";

/** `DataValidationRule` of the Sheets API. */
export interface ValidationRule {
  readonly condition: { readonly type: string; readonly values: readonly { readonly userEnteredValue: string }[] };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

/** What Apps Script calls the conditions of the Sheets API. */
const criteria: Readonly<Record<string, string>> = {
  ONE_OF_LIST: "requireValueInList",
  CUSTOM_FORMULA: "requireFormulaSatisfied",
  NUMBER_BETWEEN: "requireNumberBetween",
  NUMBER_GREATER_THAN_EQ: "requireNumberGreaterThanOrEqualTo",
};

export function storedCriterion({ condition, inputMessage, strict, showCustomUi }: ValidationRule): StoredValidation {
  const criterion = criteria[condition.type];
  if (criterion === undefined) throw new Error(`A validation of the type ${condition.type} is not understood here.`);
  const entered = condition.values.map(({ userEnteredValue }) => userEnteredValue);
  return {
    criterion,
    values: valuesOf(condition.type, entered, showCustomUi),
    allowInvalid: !strict,
    helpText: inputMessage ?? null,
  };
}

function valuesOf(type: string, entered: readonly string[], hasArrow = false): readonly unknown[] {
  if (type.startsWith("NUMBER")) return entered.map(Number);
  // gas-fakes sends the words of a list as one, with commas between them; a word of ours has no comma.
  return type === "ONE_OF_LIST" ? [entered.flatMap((words) => words.split(",")), hasArrow] : entered;
}
