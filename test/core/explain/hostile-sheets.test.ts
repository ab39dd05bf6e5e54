import { describe, expect, test } from "vitest";
import { explained } from "./explained";
import { formula, sheetOf, type Written } from "./sheet-of";

describe("hostile sheets", () => {
  test("an empty sheet, and a place far outside", () => {
    expect(explained(sheetOf("S", []), "A1")).toBeUndefined();
    expect(explained(sheetOf("S", [[1]]), "XFD1048576")).toBeUndefined();
  });

  test.each<Written>([
    formula("=", null),
    formula("=CSAT(", null),
    formula("=CSAT)", { error: "#ERROR!" }),
    formula("=SUM(A1:A2)", 3),
    formula('="CSAT(A1)"', "CSAT(A1)"),
    "=CSAT(A1)",
    "CSAT",
  ])("%j stays quiet", (cell) => {
    expect(explained(sheetOf("S", [[1, cell]]), "B1")).toBeUndefined();
  });

  test.each<string>([
    "=CSAT()",
    "=CSAT(B1)",
    "=CSAT(B:B)",
    "=CSAT(B9:B2)",
    "=CSAT(Nobody!A1:A9)",
    "=CSAT(ratings)",
    "=CSAT(Table1[Rating])",
    "=CSAT(#REF!)",
    "=CSAT(1,2,3,4,5)",
    "=CSAT(A1:A1048576)",
    "=CSAT(A1:XFD1048576)",
    "=GRADE(5,C10:XFD99999)",
    "=CONVERSION(A:A,B:B)",
    "=CONVERSION(A1:A3,B1:B9)",
    "=RANKING(A1:A9,A1:A9,-1)",
    "=AGENTTABLE(A1:C9)",
    '=PAYOUT(A1:A3,{1,"x"})',
    "=SCORECARD(LAMBDA(x,x)(1),A1)",
  ])("%s is told of, whatever is wrong with it", (text) => {
    const sheet = sheetOf("S", [
      [formula(text, { error: "#VALUE!" }), "<b>&amp;</b>"],
      ["=cmd|' /C calc'!A0", { error: "#REF!" }],
      [Number.NaN, "  "],
    ]);
    const found = explained(sheet, "A1");
    expect(found?.problem ?? found?.notes[0]).toBeDefined();
    expect(JSON.stringify(found)).not.toMatch(/undefined|\[object/);
  });

  test("names are shown as they are", () => {
    const sheet = sheetOf("S", [
      ["Name", "Sales", "Bonus"],
      ["<img src=x onerror=alert(1)>", 1, formula("=POOLSPLIT(10,B2:B3)", 5)],
      ["constructor", 1, 5],
    ]);
    expect(explained(sheet, "C2")?.parts.map(({ label }) => label.en)).toEqual([
      "<img src=x onerror=aler…",
      "constructor",
    ]);
  });

  test("a cell of nothing but a space has no result", () => {
    const found = explained(sheetOf("S", [[formula("=CSAT(Nobody!A1:A9)", " ")]]), "A1");
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty("result");
  });

  test.each<Written>([true, "x", { error: "#N/A" }])(
    "a score that waits for one metric, and the next is %j",
    (next) => {
      const score = formula("=SCORECARD(A3:B3,A2:B2)", null);
      const sheet = sheetOf("S", [
        ["Quality", "Speed", "Score"],
        [0.5, 0.5, null],
        [null, next, score],
      ]);
      expect(explained(sheet, "C3")).toMatchObject({ kpi: "SCORECARD", parts: [] });
    },
  );
});
