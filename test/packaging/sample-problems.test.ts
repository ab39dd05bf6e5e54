import ExcelJs, { type CellFormulaValue, type Workbook } from "exceljs";
import { expect, test } from "vitest";
import { sampleProblems } from "../../packaging/sample-problems";

type Result = NonNullable<CellFormulaValue["result"]>;

function book(result: Result | undefined, sheet = "Pay"): Workbook {
  const workbook = new ExcelJs.Workbook();
  const cell = workbook.addWorksheet(sheet).getCell("B2");
  cell.value = { formula: "A1*2", ...(result !== undefined && { result }) };
  return workbook;
}

test.each<[string, Result | undefined, Result | undefined, string]>([
  ["another number", 100, 100.000001, "Pay!B2 shows 100, computed 100.000001"],
  ["another small number", 0.85, 0.850000002, "Pay!B2 shows 0.85, computed 0.850000002"],
  ["another text", "A", "B", 'Pay!B2 shows "A", computed "B"'],
  ["a text for a number", 1, "1", 'Pay!B2 shows 1, computed "1"'],
  ["a number for nothing", undefined, 0, 'Pay!B2 shows "", computed 0'],
  ["nothing for a number", 0, undefined, 'Pay!B2 shows 0, computed ""'],
  ["a truth for a number", true, 1, "Pay!B2 shows true, computed 1"],
  ["an error", 1, { error: "#DIV/0!" }, "Pay!B2 shows 1, computed #DIV/0!"],
  ["an error on both sides", { error: "#N/A" }, { error: "#N/A" }, "Pay!B2 shows #N/A, computed #N/A"],
])("%s is found", (_, shown, computed, problem) => {
  expect(sampleProblems(book(shown), book(computed))).toEqual([problem]);
});

test.each<[Result | undefined, Result | undefined]>([
  [2069.33, 2069.3300000000004],
  [0.1 + 0.2, 0.3],
  ["A", "A"],
  ["", undefined],
  [true, true],
])("%s and %s are the same", (shown, computed) => {
  expect(sampleProblems(book(shown), book(computed))).toEqual([]);
});

test("a sheet that is gone is found", () => {
  expect(sampleProblems(book(1), book(1, "Other"))).toEqual(['Pay!B2 shows 1, computed ""']);
});
