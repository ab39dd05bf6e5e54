import { expect, test } from "vitest";
import { highlightFormula } from "../../playground/highlight-formula";

const range = { startRow: 0, endRow: 8, startColumn: 0, endColumn: 0 };

function formula(rest: object, ranges = [range]) {
  return highlightFormula({ type: "highlightCell", style: { bl: 1 }, ...rest } as never, ranges);
}

test.each([
  [{ subType: "formula", value: "=A1=2" }, "=A1=2"],
  [{ subType: "number", operator: "between", value: [1, 2] }, "=AND(ISNUMBER(A1),A1>=1,A1<=2)"],
  [{ subType: "number", operator: "notBetween", value: [1, 2] }, "=AND(ISNUMBER(A1),OR(A1<1,A1>2))"],
  [{ subType: "number", operator: "notEqual", value: 3 }, "=AND(ISNUMBER(A1),A1<>3)"],
  [{ subType: "text", operator: "beginsWith", value: 'a"b' }, '=LEFT(A1,3)="a""b"'],
  [{ subType: "text", operator: "containsBlanks" }, "=LEN(TRIM(A1))=0"],
  [{ subType: "duplicateValues" }, "=COUNTIF($A$1:$A$9,A1)>1"],
  [{ subType: "average", operator: "lessThan" }, "=AND(ISNUMBER(A1),A1<AVERAGE($A$1:$A$9))"],
  [
    { subType: "rank", isBottom: false, isPercent: false, value: 3 },
    "=AND(ISNUMBER(A1),A1>=LARGE($A$1:$A$9,MIN(COUNT($A$1:$A$9),3)))",
  ],
])("the mark %o as a formula for the first cell", (rule, expected) => {
  expect(formula(rule)).toBe(expected);
});

test("a mark that no formula says is left out, not written wrong", () => {
  expect(formula({ subType: "timePeriod", operator: "today" })).toBeUndefined();
  expect(formula({ subType: "duplicateValues" }, [range, { ...range, startColumn: 2, endColumn: 2 }])).toBeUndefined();
});
