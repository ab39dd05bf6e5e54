import { describe, expect, test } from "vitest";
import { mayFill } from "../../../core/formulas/may-fill";
import { rewriteNative } from "../../../core/formulas/rewrite-native";
import type { Cell } from "../../../core/values";
import { IronCalc } from "../../../engines/iron-calc";
import { readFormula } from "../../../sidebar/read-formula";

const data: readonly (readonly Cell[])[] = [
  ["rating", "asked", "paid", "scores", null],
  [5, 10, 5, 10, 2],
  [4, 20, 5, 9, 3],
  [2, 40, 10, 3, 4],
  [5, 50, 5, 0, 5],
];

function native(formula: string) {
  const tree = readFormula(formula);
  if (!tree) throw new Error(`cannot be read: ${formula}`);
  return rewriteNative(formula, tree, data.length);
}

function calculated(formula: string): Cell {
  const engine = new IronCalc();
  data.forEach((line, row) => {
    line.forEach((cell, column) => {
      engine.set(row, column, cell);
    });
  });
  return engine.formula(formula);
}

describe("a call becomes native", () => {
  test.each<[string, Cell]>([
    ["=CSAT(A2:A5)", 0.75],
    ["=KPI.csat(A2:A5)", 0.75],
    ["=_xldudf_KPI_CSAT(A2:A5)", 0.75],
    ["=CSAT(A2:A5,,5)", 0.75],
    ["=CSAT(A2:A5,(E3+1)*1)", 0.75],
    ["=CSAT((A2:A5),4+1)", 0.5],
    ["=ROUND(CSAT(A2:A5)*100,1)+1", 76],
    ["=1-CSAT(A2:A5)*2", -0.5],
    ["=(1-CSAT(A2:A5))*2", 0.5],
    ['=IF(CSAT(A2:A5)>0.8,"CSAT(",NPS(D2:D5))', 0],
    ["=CONVERSION(SUM(B2:B5),SUM(C2:C5))", 25 / 120],
    ["=LINEARSCORE(CSAT(A2:A5),50%,100%,100)", 50],
    ["=MIN(NPSINTERVAL(D2:D5))<MAX(NPSINTERVAL(D2:D5))", true],
    ["=INDEX(NPSINTERVAL(D2:D5),2)=MAX(NPSINTERVAL(D2:D5))", true],
    ["=INDEX(NPSINTERVAL(D2:D5),1,1)=MIN(NPSINTERVAL(D2:D5))", true],
  ])("%s", (formula, value) => {
    const form = native(formula);
    expect(form).toBeTypeOf("string");
    const result = calculated(form as string);
    if (typeof value === "number") expect(result).toBeCloseTo(value, 9);
    else expect(result).toBe(value);
  });
});

describe("a call that fills cells becomes a formula for each", () => {
  test.each<[string, number[][]]>([
    ["=CONVERSION(B2:B5,C2:C5)", [[0.5], [0.25], [0.25], [0.1]]],
    ["=CONVERSION(B2:B,C2:C)", [[0.5], [0.25], [0.25], [0.1]]],
    ["=CONVERSION(B2:B5,C2:C5)*100", [[50], [25], [25], [10]]],
    ["=-CONVERSION(B2:B3,C2:C3)", [[-0.5], [-0.25]]],
    ["=ROUND(CONVERSION(B2:B3,C2:C3),1)+E2:E3", [[2.5], [3.3]]],
    ["=IF(CONVERSION(B2:B3,C2:C3)>=0.5,E2:E3,$E$5)", [[2], [5]]],
    ["=ARRAYFORMULA(CONVERSION(B2:B3,C2:C3)*100)", [[50], [25]]],
  ])("%s", (formula, values) => {
    const forms = native(formula) as string[][];
    expect(forms.map((line) => line.length)).toEqual(values.map((line) => line.length));
    const results = forms.map((line) => line.map((form) => calculated(form)));
    expect(results.flat()).toEqual(values.flat().map((value) => expect.closeTo(value, 9)));
  });
});

test("without a call nothing changes", () => {
  expect(native('=IF( A2>1 , "a""b" , {1,2})')).toBe('IF( A2>1 , "a""b" , {1,2})');
});

test.each([
  "=CSAT()",
  "=CSAT(A2:A5,4,5,6)",
  "=CSAT(FILTER(A2:A5,A2:A5>1))",
  "=CSAT(A2:A5,E2:E3)",
  "=CONVERSION(asked,paid)",
  "=CONVERSION(B2:B5*1,C2:C5)",
  "=SUM(CONVERSION(B2:B5,C2:C5))",
  "=CONVERSION(B2:B5,C2:C5)+E2:E3",
  "=LET(x,CONVERSION(B2:B5,C2:C5),SUM(x))",
  "=RANKING(A2:A5,B2:B5)",
  "=IF(A2>1,AGENTTABLE(A1:E5),0)",
  "=CONVERSION(B2:B9000,C2:C9000)",
])("%s has no native form", (formula) => {
  const tree = readFormula(formula);
  expect(tree && rewriteNative(formula, tree, 9000)).toBeUndefined();
});

describe("of a formula it is known whether it", () => {
  const fills = (formula: string) => {
    const tree = readFormula(formula);
    return tree && mayFill(formula, tree);
  };

  test.each([
    ...[
      "=A1:A3",
      "=A1:A3*2",
      "=-A1:B1",
      "={1,2}",
      "=A2#",
      "=scores",
      "=Table1[score]",
      "=SEQUENCE(3)",
      "=INDIRECT(A1)",
    ],
    ...[
      "=FILTER(A1:A9,B1:B9)",
      "=COUNTIF(A1:A9,B1:B3)",
      "=INDEX(A1:B9,0,2)",
      "=INDEX(A1:B9,,2)",
      "=INDEX(A1:B9,C1:C2)",
    ],
    ...["=IF(A1>1,B1:B3,0)", "=CONVERSION(A1:A3,B1:B3)", "=KPI.CONVERSION(A1,B1:B3)", "=RANKING(A1:A3,B1:B3)"],
    ...["=ROUND(NPSINTERVAL(A1:A9),1)", "=VLOOKUP(A1:A3,B1:C9,2,FALSE)"],
  ])("may fill cells: %s", (formula) => expect(fills(formula)).toBe(true));

  test.each([
    ...["=A1", "=1", '="A1:B2"', "=SUM(A1:A9)*2", '=IF(COUNT(A1:A9)=0,"",SUM(A1:A9))', "=COUNTIF(A1:A9,B1)"],
    ...["=VLOOKUP(A1,B1:C9,2,FALSE)", "=INDEX(A1:B9,MATCH(C1,A1:A9,0),2)", "=SUMIFS(A1:A9,B1:B9,C1,D1:D9,E1)"],
    ...["=CSAT(A1:A9)", "=CONVERSION(A1,B1)", "=GRADE(A1,B1:C9)", "=MIN(NPSINTERVAL(A1:A9))"],
  ])("fills no other: %s", (formula) => expect(fills(formula)).toBe(false));
});
