import { expect, test } from "vitest";
import { cellText, resultText, rowsOf } from "../../sidebar/example-text";

test.each([
  [0.6, "share", "en", "60.0\u00a0%"],
  [0.6, "share", "zh-CN", "60.0%"],
  [26 / 3, "number", "en", "8.67"],
  [-50, "number", "zh-TW", "−50"],
  [1234.5, "money", "zh-CN", "1,234.50"],
  [3, "count", "en", "3"],
  ["A", "text", "en", "A"],
  [null, "share", "zh-CN", "空白"],
] as const)("%s as %s", (value, format, language, shown) => {
  expect(resultText(value, format, language)).toBe(shown);
});

test("cells of arguments", () => {
  expect([cellText(0.85, "en"), cellText(true, "en"), cellText(null, "zh-TW")]).toEqual(["0.85", "TRUE", "空白"]);
});

test("a column reads across, a table stays a table", () => {
  expect(rowsOf([1, 2])).toEqual([[1, 2]]);
  expect(rowsOf([[1], [2]])).toEqual([[1, 2]]);
  expect(
    rowsOf([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(rowsOf(5)).toEqual([[5]]);
});
