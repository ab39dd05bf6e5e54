import { refuseUnreadable } from "./script-formula";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What may be typed, as it was asked for. */
export interface StoredValidation {
  criterion: string;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

const built = new WeakMap<object, StoredValidation>();

/** What was built; undefined for anything else. */
export function storedValidation(validation: unknown): StoredValidation | undefined {
  return typeof validation === "object" && validation !== null ? built.get(validation) : undefined;
}

export function validationBuilder(workbook: WorkbookStore): DataValidationBuilder {
  const stored: StoredValidation = { criterion: "", values: [], allowInvalid: true, helpText: null };
  const require = (criterion: string, values: readonly unknown[], fits: boolean) => {
    if (!fits) mismatch(`DataValidationBuilder.${criterion}`, values);
    Object.assign(stored, { criterion, values });
    return self;
  };
  const isNumber = (value: unknown) => typeof value === "number";
  const members: Partial<DataValidationBuilder> = {
    requireValueInList: (words: string[], ...rest: unknown[]) => {
      const fits = Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === "string");
      return require("requireValueInList", [words, ...rest], fits && rest.every((flag) => typeof flag === "boolean"));
    },
    requireNumberBetween: (low, high) => {
      return require("requireNumberBetween", [low, high], isNumber(low) && isNumber(high) && low <= high);
    },
    requireNumberGreaterThanOrEqualTo: (low) => {
      return require("requireNumberGreaterThanOrEqualTo", [low], isNumber(low));
    },
    requireFormulaSatisfied: (formula) => {
      refuseUnreadable(formula, workbook.locale);
      return require("requireFormulaSatisfied", [formula], true);
    },
    setAllowInvalid: (allowInvalid) => {
      stored.allowInvalid = allowInvalid;
      return self;
    },
    setHelpText: (helpText) => {
      if (typeof helpText !== "string") mismatch("DataValidationBuilder.setHelpText", [helpText]);
      stored.helpText = helpText;
      return self;
    },
    build: () => {
      if (stored.criterion === "") throw new Error("A data validation needs a criterion.");
      const validation = strict<DataValidation>("DataValidation", {}, workbook.watch);
      built.set(validation, { ...stored });
      return validation;
    },
  };
  const self = strict<DataValidationBuilder>("DataValidationBuilder", members, workbook.watch);
  return self;
}

/** Whether a validation that refuses would refuse this value, as far as that can be told without computing. */
export function isRefused({ criterion, values, allowInvalid }: StoredValidation, value: unknown): boolean {
  if (allowInvalid || value === "") return false;
  if (criterion === "requireValueInList") return !(values[0] as string[]).includes(String(value));
  if (typeof value !== "number") return true;
  const [low, high = Infinity] = values as number[];
  return criterion !== "requireFormulaSatisfied" && (value < (low as number) || value > high);
}
