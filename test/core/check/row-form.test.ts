import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filledDown, rowForm } from "../../../core/check/row-form";
import { cellName } from "../../../core/formulas/reference";

const formulas = [
  "=H4/G4",
  "=$H4/$G$2",
  "=SUM(B$2:B9)*C3",
  "=IF(A2=\"B2 & $C3\",'B2 表'!C4,Sheet1!$D5)",
  "=LOG10(B5)+ATAN2(A1,B2)",
  "=工资表!B7+'1月 ''A5'''!B7",
  '=COUNTIFS(A:A,A5,$B$2:$B$90,">="&C5)',
  "=1E5+A12*2.5E-3",
  '=IFERROR(ROUND(D7/E7,2),"")',
  "=KPI.BANDSCORE(J6,$H$2:$I$6)",
  "=AA10*XFD1048",
];

describe("a formula filled down", () => {
  test.each(formulas)("%s is what a formula reader makes of it", (formula) => {
    for (const by of [0, 1, 7, 1000]) {
      const relative = translateFormulaToR1C1(formula, "K20");
      expect(filledDown(formula, by)).toBe(translateFormulaToA1(relative, cellName(19 + by, 10)));
    }
  });

  test.each(formulas)("%s keeps its form", (formula) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (row, by) => {
        expect(rowForm(filledDown(formula, by) ?? "", row + by)).toBe(rowForm(formula, row));
      }),
    );
  });

  test("has the same form as another only where it is the same formula", () => {
    expect(rowForm("=B2/$B$2", 1)).not.toBe(rowForm("=B3/$B$3", 2));
    expect(rowForm("=B2/B1", 1)).not.toBe(rowForm("=B3/B2", 1));
    expect(rowForm("=B2", 1)).not.toBe(rowForm("=C2", 1));
    expect(rowForm("=b2", 1)).toBe(rowForm("=B3", 2));
  });

  test("does not leave the sheet", () => {
    expect(filledDown("=B2", -2)).toBeUndefined();
    expect(filledDown("=B1048576", 1)).toBeUndefined();
    expect(filledDown("=$B$2", -5)).toBe("=$B$2");
  });
});
