import { describe, expect, test } from "vitest";
import { formulaFromLocale, formulaInLocale } from "../../gsheets/locale-formula";

/** As core writes it, and as a workbook with decimal commas does. */
const formulas = [
  ["=SUM(A1,B1)", "=SUM(A1;B1)"],
  ["=A1*0.5+10.25", "=A1*0,5+10,25"],
  ['=IF(A1="a,b;c",1.5,"it""s, 2,5")', '=IF(A1="a,b;c";1,5;"it""s, 2,5")'],
  ["='Q1, Q2;3.5'!A1", "='Q1, Q2;3.5'!A1"],
  ["=SUM({1,2.5;3,4})", "=SUM({1\\2,5;3\\4})"],
  ["={SUM(A1,B1),2;{3,4}}", "={SUM(A1;B1)\\2;{3\\4}}"],
  ["=T.DIST.2T(A1,5)", "=T.DIST.2T(A1;5)"],
  ["=RANK.EQ($A$1,$A$1:$A$9)", "=RANK.EQ($A$1;$A$1:$A$9)"],
  ["=IF(A1,,5)", "=IF(A1;;5)"],
  ["=成绩.1!A1+1.5E-3", "=成绩.1!A1+1,5E-3"],
] as const;

describe("a formula in a workbook with decimal commas", () => {
  test.each(formulas)("%s", (formula, written) => {
    for (const locale of ["de_DE", "fr_FR", "pt_BR", "nl_NL"]) {
      expect(formulaInLocale(formula, locale)).toBe(written);
      expect(formulaFromLocale(written, locale)).toBe(formula);
    }
  });

  test.each(["=ROUND(A1,2)", "=IF(A1>0.5,1,2)", '=IF(A1,"x",{1,2})'])("%s has its commas already", (formula) => {
    expect(formulaFromLocale(formula, "de_DE")).toBe(formula);
  });
});

test("a formula in a workbook with decimal points is read with either separator", () => {
  for (const locale of ["en_US", "zh_CN", "zh_TW", "de_CH", "", "nonsense!"]) {
    expect(formulaFromLocale("=SUM(A1;{1,2;3,4};1.5)", locale)).toBe("=SUM(A1,{1,2;3,4},1.5)");
    expect(formulaInLocale("=SUM(A1,{1,2;3,4},1.5)", locale)).toBe("=SUM(A1;{1,2;3,4};1.5)");
  }
});
