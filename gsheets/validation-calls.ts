import type { Validation } from "../core/plan/validation";
import type { Call } from "./sheet-steps";

type ValidationCall = Call<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;

/** The cell itself, whichever it is: one validation serves a whole column. */
const self = 'INDIRECT("RC";0)';

/** A validation that refuses anything else and says what may be typed. */
export function validationCalls(validation: Validation): ValidationCall[] {
  return [requirement(validation), ["setAllowInvalid", false], ["setHelpText", validation.message]];
}

function requirement(validation: Validation): ValidationCall {
  if (validation.kind === "list") return ["requireValueInList", [...validation.words], true];
  const { lowest, highest, isWhole } = validation;
  if (isWhole) return ["requireFormulaSatisfied", wholeNumber(lowest, highest)];
  if (highest === null) return ["requireNumberGreaterThanOrEqualTo", lowest];
  return ["requireNumberBetween", lowest, highest];
}

/** Google knows no whole numbers but by formula; in it a limit with decimals would mean another number elsewhere. */
function wholeNumber(lowest: number, highest: number | null): string {
  const limits = [`${self}>=${Math.ceil(lowest)}`, ...(highest === null ? [] : [`${self}<=${Math.floor(highest)}`])];
  return `=IF(ISNUMBER(${self});AND(${self}=INT(${self});${limits.join(";")}))`;
}
