import { expect, test } from "vitest";
import { IronCalc } from "../../engines/iron-calc";
import { validationCalls } from "../../gsheets/validation-calls";

/** Whether a formula of a validation, put for the cell A1, lets a value pass. */
function passes(formula: string, value: number | string | boolean): unknown {
  const sheet = new IronCalc();
  sheet.set(0, 0, value);
  return sheet.formula(formula.slice(1).replaceAll('INDIRECT("RC";0)', "A1").replaceAll(";", ","));
}

test.each([
  [0, true],
  [12, true],
  [100, true],
  [101, false],
  [-1, false],
  [0.5, false],
  ["x", false],
])("a whole number from 0 to 100: %s", (value, expected) => {
  const [[method, formula]] = validationCalls({
    kind: "number",
    lowest: 0,
    highest: 100,
    isWhole: true,
    message: "",
  }) as [[string, string]];
  expect(method).toBe("requireFormulaSatisfied");
  expect(passes(formula, value)).toBe(expected);
});
