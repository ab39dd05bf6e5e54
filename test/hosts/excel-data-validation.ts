import { accept, acceptBoolean, acceptKeys, acceptNumber, acceptOneOf, acceptText } from "./excel-accept";
import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import type { Area, ExcelSheet } from "./excel-sheet";
import { checkFormula } from "./excel-typed";
import type { ExcelWorkbook } from "./excel-workbook";

const operators = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"];

/** What may be typed into the cells of a range. */
export function dataValidationNode(workbook: ExcelWorkbook, sheet: ExcelSheet, area: Area): ExcelNode {
  const set = (property: string, check: (value: never) => void) => (value: unknown) => {
    check(value as never);
    if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
    const hasRule = property === "Rule" || sheet.lookAt(area.row, area.column, "Rule") !== undefined;
    accept(hasRule, `${property} without a rule`);
    sheet.paint(area, property, value);
  };
  return {
    kind: "data validation",
    setters: {
      Rule: set("Rule", (rule: Rule) => checkRule(rule, (name) => workbook.sheet(name) !== undefined)),
      IgnoreBlanks: set("IgnoreBlanks", acceptBoolean),
      ErrorAlert: set("ErrorAlert", (alert: Record<string, unknown>) => {
        acceptKeys(alert, ["message", "showAlert", "style", "title"]);
        acceptText(alert.message, 225);
        acceptText(alert.title, 32);
        acceptBoolean(alert.showAlert);
        acceptOneOf(alert.style, ["Stop", "Warning", "Information"]);
      }),
      Prompt: set("Prompt", (prompt: Record<string, unknown>) => {
        acceptKeys(prompt, ["message", "title", "showPrompt"]);
        acceptText(prompt.message, 255);
        acceptText(prompt.title, 32);
        acceptBoolean(prompt.showPrompt);
      }),
    },
  };
}

interface Rule {
  readonly list?: { readonly inCellDropDown: unknown; readonly source: unknown };
  readonly custom?: { readonly formula: unknown };
  readonly wholeNumber?: Record<string, unknown>;
  readonly decimal?: Record<string, unknown>;
}

function checkRule(rule: Rule, hasSheet: (name: string) => boolean): void {
  acceptKeys(rule, ["list", "custom", "wholeNumber", "decimal"]);
  accept(Object.keys(rule).length === 1, "more than one rule");
  const { list, custom } = rule;
  if (list) {
    acceptKeys(list, ["inCellDropDown", "source"]);
    acceptBoolean(list.inCellDropDown);
    acceptText(list.source, 255);
    accept(String(list.source) !== "" && !/(?:^|,)\s*[=+\-@]/.test(String(list.source)), "a formula in a list");
  }
  if (custom) {
    acceptText(custom.formula, 255);
    accept(String(custom.formula).startsWith("="), "not a formula");
    checkFormula(String(custom.formula), hasSheet);
  }
  const number = rule.wholeNumber ?? rule.decimal;
  if (!number) return;
  acceptKeys(number, ["formula1", "formula2", "operator"]);
  acceptOneOf(number.operator, [...operators, "GreaterThanOrEqualTo", "LessThanOrEqualTo"]);
  acceptNumber(number.formula1, -1e15, 1e15);
  if (String(number.operator).endsWith("etween")) acceptNumber(number.formula2, Number(number.formula1), 1e15);
  else accept(number.formula2 === undefined, "a second number");
}
