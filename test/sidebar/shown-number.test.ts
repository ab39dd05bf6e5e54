import { expect, test } from "vitest";
import { numberPrinter } from "../../sidebar/shown-number";

test.each<[string | undefined, readonly number[], readonly string[]]>([
  [undefined, [95.2, 92, 60.25], ["95.20", "92.00", "60.25"]],
  [undefined, [3, 2, 1], ["3", "2", "1"]],
  [undefined, [0.1 + 0.2, 1 / 3], ["0.30", "0.33"]],
  [undefined, [-7.5], ["-7.5"]],
  ["0.0", [95, 92.04], ["95.0", "92.0"]],
  ["0%", [0.85, 1], ["85%", "100%"]],
  ["0.0%", [0.6187], ["61.9%"]],
  ["#,##0.00", [1234567.5, -1000], ["1,234,567.50", "-1,000.00"]],
  ["0", [0], ["0"]],
])("in the pattern %s %o", (pattern, numbers, texts) => {
  expect(numbers.map(numberPrinter(pattern, numbers))).toEqual(texts);
});
