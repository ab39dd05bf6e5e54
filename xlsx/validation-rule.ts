import type { DataValidation } from "exceljs";
import type { Validation } from "../core/plan/validation";

/** Excel repairs a file in which the list or the message is longer. */
const longest = { list: 255, message: 225 };

/** What may be typed into a cell, as an .xlsx file says it. */
export function validationRule(validation: Validation): DataValidation {
  const refusal = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    error: shortened(validation.message),
  };
  if (validation.kind === "list") {
    const words = validation.words.join(",").replace(/"/g, '""');
    const isListable = words.length <= longest.list && !validation.words.some((word) => word.includes(","));
    // A length no text can exceed refuses nothing: the cell then only says what it expects.
    if (!isListable) return hint(validation.message);
    return { ...refusal, type: "list", formulae: [`"${words}"`] };
  }
  const { lowest, highest, isWhole } = validation;
  const type = isWhole ? "whole" : "decimal";
  return highest === null
    ? { ...refusal, type, operator: "greaterThanOrEqual", formulae: [lowest] }
    : { ...refusal, type, operator: "between", formulae: [lowest, highest] };
}

function hint(message: string): DataValidation {
  return {
    type: "textLength",
    operator: "greaterThanOrEqual",
    formulae: [0],
    allowBlank: true,
    showInputMessage: true,
    prompt: shortened(message),
  };
}

function shortened(message: string): string {
  return message.length <= longest.message ? message : `${message.slice(0, longest.message - 1)}…`;
}
