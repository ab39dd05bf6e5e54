import { expect, test } from "vitest";
import { areasIn, isExpression } from "../../sidebar/expression";

test.each([
  "B2:B90",
  "$B$2:$B$90",
  "B:B",
  "2:5",
  "'2026 排名'!B2:B9",
  "排名!B2:B9",
  "评分",
  "-5",
  "0.95",
  ".5",
  "90%",
  "1E3",
  "B2*100",
  "(B2+C2)/2",
  "SUM(B2:B9)",
  'FILTER(B2:B9,C2:C9="A")',
  "NOW()",
  "IF(A1,,2)",
  "{1,2;3,4}",
  "Table1[Rating]",
  "B2#",
  "FILTER(B2:B9, C2:C9 <> 0)",
  '">="&D2',
])("%s can be an argument", (text) => {
  expect(isExpression(text)).toBe(true);
});

test.each([
  "",
  "B2:",
  "B2,B3",
  "B2 B3",
  "SUM(B2",
  "B2)",
  '"open',
  "B2+",
  "*B2",
  "3万",
  "90 分",
  "B2;B3",
  "()",
  "(B2,)",
  "a(b}",
  "B2；B3",
])("%s cannot", (text) => {
  expect(isExpression(text)).toBe(false);
});

test("areas inside an expression, not inside quoted text or names of functions", () => {
  const found = areasIn(`SUM('1月'!B2:B9)+LOG10(C3)&"D4"&评分`);
  expect(found.map(({ sheet, top, left }) => [sheet, top, left])).toEqual([
    ["1月", 1, 1],
    [undefined, 2, 2],
  ]);
});
