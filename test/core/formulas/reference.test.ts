import { describe, expect, test } from "vitest";
import { cellsOf, columnOf, parseReference } from "../../../core/formulas/reference";

describe("a reference", () => {
  test.each([
    ["B2", "", 1, 1, 1, 1],
    ["$B$2:C9", "", 1, 1, 8, 2],
    ["'1月'!B2:B90", "'1月'!", 1, 1, 89, 1],
    ["B:C", "", 0, 1, 1_048_576, 2],
    ["B2:B", "", 1, 1, 1_048_575, 1],
    ["D6:B2", "", 1, 1, 5, 3],
    ["B6:$D2", "", 1, 1, 5, 3],
    ["D2:B6", "", 1, 1, 5, 3],
    ["C:B", "", 0, 1, 1_048_576, 2],
  ])("%s is read from its first cell to its last", (text, sheet, row, column, rows, columns) => {
    expect(parseReference(text)).toEqual({ sheet, row, column, rows, columns });
  });

  test("written from its last cell to its first has its cells and columns in order", () => {
    expect(cellsOf("$B6:$B4", 9)).toEqual(["$B4", "$B5", "$B6"]);
    expect(columnOf("G6:F2", 0)).toBe("F6:F2");
  });
});
