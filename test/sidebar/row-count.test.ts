import { expect, test } from "vitest";
import { rowCount } from "../../sidebar/row-count";

test.each([
  ["1", 1],
  [" 12 ", 12],
  ["１２", 12],
  ["　２３", 23],
  ["007", 7],
  ["500", 500],
])("%j is %i", (typed, count) => {
  expect(rowCount(typed)).toBe(count);
});

test.each([
  "",
  " ",
  "0",
  "501",
  "-3",
  "2.5",
  "1e2",
  "0x10",
  "100%",
  "2分",
  "3百",
  "1,2",
  "十二",
  "12 13",
  "Infinity",
  "9".repeat(400),
])("%j is no number of rows", (typed) => {
  expect(rowCount(typed)).toBeUndefined();
});
