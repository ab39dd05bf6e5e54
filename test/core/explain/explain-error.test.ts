import { describe, expect, test } from "vitest";
import { explainError } from "../../../core/explain/explain-error";
import { parseReference } from "../../../core/formulas/reference";
import { languages } from "../../../core/text";
import { readFormula } from "../../../sidebar/read-formula";
import { formula, sheetOf, type Written } from "./sheet-of";

const zero = { error: "#DIV/0!" } as const;
const wrong = { error: "#VALUE!" } as const;

function told(rows: Written[][], cell: string) {
  const workbook = { sheet: sheetOf("S", rows), others: new Map(), read: readFormula };
  const { row = 0, column = 0 } = parseReference(cell) ?? {};
  return explainError(workbook, { row, column });
}

describe("an error without a KPI function says what is wrong in which cell, and what to do", () => {
  test.each<[string, Written[][], string, RegExp, string | undefined]>([
    ["a divisor of 0", [[5, 0, formula("=ROUND(A1/B1,2)", zero)]], "C1", /^B1 is 0 or empty.*fill in B1\.$/, "B1"],
    ["an empty divisor", [[5, null, formula("=A1/B1", zero)]], "C1", /^B1 is 0 or empty/, "B1"],
    [
      "a sum it divides by",
      [[5, 0, formula("=A1/SUM(B1:B1)", zero)]],
      "C1",
      /divides by 0 or by an empty cell/,
      undefined,
    ],
    [
      "a text in a calculation",
      [["９０", 2, formula("=A1*B1", wrong)]],
      "C1",
      /^A1 holds the text "９０".*type it again as 90/,
      "A1",
    ],
    ["a word in a calculation", [["none", 2, formula("=A1*B1", wrong)]], "C1", /^A1 holds the text "none"/, "A1"],
    [
      "another cell's error, through one between",
      [[5, 0, formula("=A1/B1", zero), formula("=C1*2", zero), formula("=SUM(A1:D1)", zero)]],
      "E1",
      /^This error comes from C1: put that cell right first\.$/,
      "C1",
    ],
    ["what was deleted", [[formula("=#REF!+1", { error: "#REF!" })]], "A1", /were deleted/, undefined],
    ["what was typed", [[{ error: "#N/A" }]], "A1", /nothing to compute from yet/, undefined],
    ["what cannot be read", [[formula("=A1:::", { error: "#NAME?" })]], "A1", /misspelt/, undefined],
    ["another sheet's", [[formula("=T!A1/T!B1", zero)]], "A1", /divides by 0/, undefined],
    ["one of a circle", [[formula("=B1", zero), formula("=A1", zero)]], "A1", /comes from B1/, "B1"],
  ])("%s", (_, rows, cell, sentence, address) => {
    const problem = told(rows, cell);
    expect(problem?.text.en).toMatch(sentence);
    expect(problem?.at?.address).toBe(address);
    for (const language of languages) expect(problem?.text[language]).toMatch(/[.。]$/);
  });

  test("a cell without an error, and one outside, have nothing to say", () => {
    expect(told([[1, formula("=A1", 1)]], "B1")).toBeUndefined();
    expect(told([], "B9")).toBeUndefined();
  });
});
