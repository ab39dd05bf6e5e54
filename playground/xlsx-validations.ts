import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation, Worksheet } from "exceljs";
import { parseReference } from "../core/formulas/reference";
import { formulaForXlsx, formulaFromXlsx } from "../xlsx/formula";
import { validationRule } from "../xlsx/validation-rule";
import { joinCells } from "./join-cells";
import { rangeAddress } from "./sheet-range";

const kinds: readonly string[] = ["list", "whole", "decimal", "date", "textLength", "custom"];
const errorStyles = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
] as const;

interface Validations {
  readonly model: Readonly<Record<string, DataValidation | undefined>>;
  add(address: string, validation: DataValidation): void;
}

/** Puts the validations of a sheet into a file's sheet; check boxes and choices of several words are left out. */
export function writeValidations(worksheet: Worksheet, rules: readonly ISheetDataValidationRule[]): void {
  const { dataValidations } = worksheet as unknown as { readonly dataValidations: Validations };
  for (const rule of rules) {
    if (!kinds.includes(rule.type)) continue;
    for (const range of rule.ranges) dataValidations.add(rangeAddress(range), validationForXlsx(rule));
  }
}

/** The validations of a file's sheet. */
export function readValidations(worksheet: Worksheet): ISheetDataValidationRule[] {
  const { dataValidations } = worksheet as unknown as { readonly dataValidations: Validations };
  const cells = new Map<DataValidation, { row: number; column: number }[]>();
  for (const [address, validation] of Object.entries(dataValidations.model)) {
    const place = parseReference(address);
    if (!validation || !place || !kinds.includes(validation.type)) continue;
    const found = cells.get(validation);
    if (found) found.push(place);
    else cells.set(validation, [place]);
  }
  return [...cells].flatMap(([validation, places]) => validationFromXlsx(validation, joinCells(places)));
}

function validationForXlsx(rule: ISheetDataValidationRule): DataValidation {
  const { type, formula1 = "", formula2, operator, error = "", errorStyle, errorTitle, prompt, promptTitle } = rule;
  const about = {
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorStyle: errorStyles.find(([, style]) => style === errorStyle)?.[0] ?? "stop",
    error,
    ...(errorTitle && { errorTitle }),
    ...(prompt && { prompt, showInputMessage: true }),
    ...(promptTitle && { promptTitle }),
  };
  if (type === "list" && !formula1.startsWith("=")) {
    return { ...about, ...validationRule({ kind: "list", words: wordsOf(formula1), message: error }) };
  }
  const formulae = [formula1, formula2].flatMap((formula) =>
    formula === undefined ? [] : [limitForXlsx(type, formula)],
  );
  return { ...about, type: type as DataValidation["type"], ...(operator && { operator }), formulae };
}

function wordsOf(formula: string): string[] {
  try {
    const words: unknown = JSON.parse(formula);
    if (Array.isArray(words)) return words.map(String);
  } catch {
    // Before it knew lists as JSON, Univer kept words with commas between them.
  }
  return formula.split(",");
}

/** A date is a number of days; exceljs wants it as a `Date`. */
function limitForXlsx(type: string, formula: string): unknown {
  const number = Number(formula);
  if (type !== "date") return formula.startsWith("=") || Number.isNaN(number) ? formulaForXlsx(formula) : number;
  return Number.isNaN(number) ? new Date(`${formula.replace(/\//g, "-")}Z`) : new Date((number - 25_569) * 86_400_000);
}

function validationFromXlsx(validation: DataValidation, ranges: IRange[]): ISheetDataValidationRule[] {
  const { type, operator, formulae = [], allowBlank, error, errorTitle, prompt, promptTitle } = validation;
  const [formula1, formula2] = formulae.map((formula) => limitFromXlsx(type, formula));
  // exceljs reads a limit that is a formula as no number at all.
  if (formula1 === undefined || formulae.some((formula) => Number.isNaN(formula))) return [];
  return [
    {
      uid: generateRandomId(),
      ranges,
      type,
      formula1,
      ...(formula2 !== undefined && { formula2 }),
      ...(operator && { operator: operator as NonNullable<ISheetDataValidationRule["operator"]> }),
      allowBlank: allowBlank ?? false,
      showErrorMessage: validation.showErrorMessage ?? false,
      errorStyle: errorStyles.find(([name]) => name === validation.errorStyle)?.[1] ?? DataValidationErrorStyle.STOP,
      ...(error && { error }),
      ...(errorTitle && { errorTitle }),
      ...(prompt && { prompt, showInputMessage: true }),
      ...(promptTitle && { promptTitle }),
      ...(type === "list" && { renderMode: DataValidationRenderMode.ARROW }),
    },
  ];
}

function limitFromXlsx(type: string, formula: unknown): string {
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  if (typeof formula === "number") return String(formula);
  const text = String(formula);
  const words = type === "list" && /^"(.*)"$/s.exec(text)?.[1];
  return words === false || words === undefined
    ? formulaFromXlsx(text)
    : JSON.stringify(
        words
          .replace(/""/g, '"')
          .split(",")
          .map((word) => word.trim()),
      );
}
