import { describe, expect, test } from "vitest";
import { cachedReader } from "../../core/formulas/cached-reader";
import { nodesOf } from "../../core/formulas/formula-tree";
import { readFormula } from "../../sidebar/read-formula";

/** The kind and text of each part, the outer before the inner. */
function parts(formula: string) {
  const tree = readFormula(formula);
  if (!tree) return undefined;
  return [...nodesOf(tree)].map(({ kind, from, to }) => `${kind} ${formula.slice(from, to)}`);
}

describe("a formula is taken apart", () => {
  test.each<[string, string[]]>([
    ["=CSAT(B2:B9,,5)", ["call CSAT(B2:B9,,5)", "reference B2:B9", "other 5"]],
    ["=KPI.CSAT('a''b'!B:B)", ["call KPI.CSAT('a''b'!B:B)", "reference 'a''b'!B:B"]],
    [
      "=F((A1+B1)*2)",
      ["call F((A1+B1)*2)", "other (A1+B1)*2", "other A1+B1", "reference A1", "reference B1", "other 2"],
    ],
    ['=2*(A1&")(")', ['other 2*(A1&")(")', "other 2", 'other A1&")("', "reference A1", 'other ")("']],
    ["=A2#", ["other A2#", "reference A2"]],
    ["=-(A1)", ["other -(A1)", "reference A1"]],
    ["=名字+'10 月'!A1", ["other 名字+'10 月'!A1", "reference 名字", "reference '10 月'!A1"]],
  ])("%s", (formula, expected) => expect(parts(formula)).toEqual(expected));
});

test.each(["", "=", "=CSAT(", "=10 月!A1", '="', "=A1 +* 2"])("%j is no formula", (formula) => {
  expect(readFormula(formula)).toBeUndefined();
});

test("formulas that differ in digits only are read once, and alike", () => {
  const asked: string[] = [];
  const read = cachedReader((formula) => {
    asked.push(formula);
    return readFormula(formula);
  });
  const column = ["=CSAT(B2:B9)*LOG10(3)", "=CSAT(B7:B8)*LOG10(4)", "=CSAT(B10:B19)*LOG10(3)", "=CSAT(", "=CSAT("];
  expect(column.map((formula) => read(formula))).toEqual([
    ...column.slice(0, 1).map(readFormula),
    readFormula(column[0] as string),
    ...column.slice(2).map(readFormula),
  ]);
  expect(asked).toEqual([column[0], column[2], column[3]]);
});
