import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";

import type { Planned } from "../core/plan/sheet-plan";
import type { Validation } from "../core/plan/validation";
import { sheetRange } from "./sheet-range";

/** A planned validation as Univer keeps it: what does not fit is refused with the message. */
export function validationRule({ area, value }: Planned<Validation>, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: [sheetRange(area)],
    allowBlank: true,
    showErrorMessage: true,
    error: value.message,
    errorStyle: DataValidationErrorStyle.STOP,
    ...(value.kind === "list" ? listOf(value.words) : numberOf(value)),
  };
}

function listOf(words: readonly string[]) {
  const formula1 = JSON.stringify(words);
  return { type: DataValidationType.LIST, formula1, renderMode: DataValidationRenderMode.ARROW };
}

function numberOf({ lowest, highest, isWhole }: Validation & { kind: "number" }) {
  const type = isWhole ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  return highest === null
    ? { type, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(lowest) }
    : { type, operator: DataValidationOperator.BETWEEN, formula1: String(lowest), formula2: String(highest) };
}
