import { describe, expect, test } from "vitest";
import { neededSheets } from "../../../core/explain/find-call";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { beside, english, explained } from "./explained";
import { formula, sheetOf } from "./sheet-of";

describe("formulas around a call", () => {
  test("blank while there is nothing to count is no mistake", () => {
    const found = explained(beside('=IF(COUNT(A2:A3)=0,"",CSAT(A2:A3))', null, [null, null]), "B1");
    expect(found?.problem?.isWrong).toBe(false);
    expect(found?.notes).toEqual([]);
  });

  test("what goes on from the result is said", () => {
    const found = explained(beside("=ROUND(CSAT(A2:A4),2)*100", 67, [5, 4, 1]), "B1");
    expect(found?.result?.en).toBe("66.7\u00a0%");
    expect(found?.notes[0]?.en).toBe("The cell shows 67: the formula goes on from this result.");
  });

  test.each<[string | null, Cell, string, string]>([
    [null, 50, "50", "50"],
    ["General", 1234.5, "1,234.5", "1,234.5"],
    ["0.00", 50.128, "50.13", "50.13"],
    ["#,##0.0;[Red]-#,##0.0", -1234, "−1,234.0", "−1,234.0"],
    ["0", 49.6, "50", "50"],
    ["0%", 0.25, "25\u00a0%", "25%"],
    ["0.00%", 0.12345, "12.35\u00a0%", "12.35%"],
    ['0.0" points per 1.000"', 2, "2.0", "2.0"],
    ["@", "half", "half", "half"],
  ])("as the cell itself shows it: %s", (format, shows, en, simplified) => {
    const sheet = sheetOf("S", [[100, 50, formula("=CONVERSION(A1,B1)*100", shows)]]);
    const found = explained({ ...sheet, formats: [[null, null, format]] }, "C1");
    expect(found?.result?.en).toBe("50.0\u00a0%");
    expect(found?.notes[0]?.en).toBe(`The cell shows ${en}: the formula goes on from this result.`);
    expect(found?.notes[0]?.["zh-CN"]).toBe(`单元格显示 ${simplified}：公式在这个结果上还有计算。`);
    expect(found?.notes[0]?.["zh-TW"]).toBe(`儲存格顯示 ${simplified}：公式在這個結果上還有計算。`);
  });

  test("MAX of an interval is its upper end", () => {
    const scores = [10, 9, 8, 7, 3, 0];
    const found = explained(beside("=MAX(NPSINTERVAL(A2:A7))", 51.072477565405514, scores), "B1");
    expect(found?.result?.en).toBe("51.07");
    expect(found?.rules[0]?.en).toMatch(/^The upper end/);
  });

  test("several calls: the first is explained, the others are named", () => {
    const found = explained(beside("=CSAT(A2:A3)-AVGRATING(A2:A3)+CSAT(A2:A3)", 1, [5, 4]), "B1");
    expect(found?.kpi).toBe("CSAT");
    expect(found?.others.map(({ name }) => name)).toEqual(["AVGRATING"]);
  });

  test("a call in a call is worked out", () => {
    const sheet = sheetOf("S", [[90, 80], [0.5, 0.5], [formula("=GRADE(SCORECARD(A1:B1,A2:B2))", "B")]]);
    const found = explained(sheet, "A3");
    expect(found).toMatchObject({ kpi: "GRADE", result: { en: "B" }, given: { en: "score 85" } });
  });

  test("what only the spreadsheet can work out is said, with a way on; the result is what the cell shows", () => {
    const found = explained(beside("=CONVERSION(SUM(A2:A3),5)", 0.5, [4, 6]), "B1");
    expect(found?.notes[0]?.en).toMatch(/^The spreadsheet itself works out “SUM\(A2:A3\)”/);
    expect(found?.result?.en).toBe("50.0\u00a0%");
    expect(found?.parts).toEqual([]);
  });

  test.each<[string, number]>([
    ["=CONVERSION(100%*10,8/10+1-1.8+5)", 0.5],
    ["=CONVERSION({10},5)", 0.5],
    ["=conversion(-(-10),5)", 0.5],
    ["=KPI.CONVERSION(A2,5)", 0.5],
    ["=SCORECARD({80,90},{50,50})", 85],
  ])("written-out numbers are read: %s", (text, shows) => {
    const found = explained(beside(text, shows, [10]), "B1");
    expect(found?.notes).toEqual([]);
    expect(found?.result).toBeDefined();
  });

  test("a value that is out of date is said", () => {
    const found = explained(beside("=CSAT(A2:A3)", 0.5, [5, 4]), "B1");
    expect(found?.notes[0]?.en).toBe("The cell still shows 50.0\u00a0%: recalculate the sheet.");
  });
});

describe("other sheets", () => {
  const rules = sheetOf("Rules 'n' bands", [
    ["From", "Points"],
    [0.9, 100],
    [0.8, 85],
  ]);
  const sheet = sheetOf("S", [["Rate"], [0.85, formula("=BANDSCORE(A2,'Rules ''n'' bands'!$A$2:$B$3)", 85)]]);

  test("are named before they are read", () => {
    expect(neededSheets(sheet, { row: 1, column: 1 }, readFormula)).toEqual(["Rules 'n' bands"]);
    expect(neededSheets(sheet, { row: 1, column: 0 }, readFormula)).toEqual([]);
  });

  test("are read like the own one", () => {
    const found = explained(sheet, "B2", [rules]);
    expect(found?.result?.en).toBe("85");
    expect(english(found?.parts)).toEqual(["≥ 0.9 | 100", "≥ 0.8 | 85"]);
  });

  test("an error there is shown there", () => {
    const wrong = sheetOf("Rules 'n' bands", [
      ["From", "Points"],
      [0.9, 100],
      ["x", 85],
    ]);
    const shown = sheetOf("S", [
      ["Rate"],
      [0.85, formula("=BANDSCORE(A2,'Rules ''n'' bands'!$A$2:$B$3)", { error: "#VALUE!" })],
    ]);
    expect(explained(shown, "B2", [wrong])?.problem?.at).toEqual({ sheet: "Rules 'n' bands", address: "A3" });
  });

  test("one that is gone is said", () => {
    expect(explained(sheet, "B2")?.notes[0]?.en).toMatch(/Rules/);
  });
});
