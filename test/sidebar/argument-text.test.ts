import { describe, expect, test } from "vitest";
import type { KpiFunction, Parameter } from "../../core/define";
import { bandscore } from "../../core/functions/bandscore";
import { csat } from "../../core/functions/csat";
import { scorecard } from "../../core/functions/scorecard";
import { streak } from "../../core/functions/streak";
import { printArgument } from "../../sidebar/argument-text";

function printed(kpi: KpiFunction, name: string, typed: string): string {
  const result = printArgument(kpi.parameters[name] as Parameter, { typed }, "Sheet1");
  return "text" in result ? result.text : "refused";
}

test.each([
  [csat, "ratings", " B2:B90 ", "B2:B90"],
  [csat, "ratings", "=B2:B90", "B2:B90"],
  [csat, "ratings", "Ｂ２：Ｂ９０", "B2:B90"],
  [csat, "ratings", "'一（二）'!B2:B9", "'一（二）'!B2:B9"],
  [csat, "ratings", "B2:", "refused"],
  [csat, "ratings", "5", "refused"],
  [csat, "ratings", '"B2:B90"', "refused"],
  [csat, "ratings", "B2:B9,C2:C9", "refused"],
  [csat, "scale", "７", "7"],
  [csat, "scale", "D1", "D1"],
  [csat, "scale", "B2:B9", "refused"],
  [csat, "scale", "7分", "refused"],
  [bandscore, "value", "85%", "85%"],
  [bandscore, "value", '"85"', "refused"],
  [bandscore, "lower_is_better", "TRUE", "TRUE"],
  [scorecard, "missing", "skip", '"skip"'],
  [streak, "criterion", "=1", '"=1"'],
  [streak, "criterion", ">=90", '">=90"'],
  [streak, "criterion", '">=90"', '">=90"'],
  [streak, "criterion", "“>=90”", '">=90"'],
  [streak, "criterion", '">="&D2', '">="&D2'],
  [streak, "criterion", "$D$2", "$D$2"],
  [streak, "criterion", "'条件'!D2", "'条件'!D2"],
  [streak, "criterion", '">=90', "refused"],
  [streak, "criterion", "D2:D9", "refused"],
])("$name %s %s", (kpi, name, typed, expected) => {
  expect(printed(kpi, name, typed)).toBe(expected);
});

describe("cells taken from the sheet", () => {
  const parameter = csat.parameters.ratings as Parameter;
  const print = (sheet: string, target: string) => {
    const value = { taken: { sheet, address: "B2:B90" } };
    return printArgument(parameter, value, target);
  };

  test("on the formula's own sheet", () => {
    expect(print("一月", "一月")).toEqual({ text: "B2:B90" });
  });

  test("on another sheet, quotes doubled", () => {
    expect(print("老板's 表", "一月")).toEqual({ text: "'老板''s 表'!B2:B90" });
  });
});
