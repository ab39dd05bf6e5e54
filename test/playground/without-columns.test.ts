import type { ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { describe, expect, test } from "vitest";
import { formulaRule } from "../../playground/condition-rule";
import { keptSettings, settingsOf } from "../../playground/file-settings";
import { formulaWithoutColumns, referenceWithoutColumns } from "../../playground/formula-without-columns";
import { rangesAt } from "../../playground/sheet-range";
import { withoutColumns } from "../../playground/without-columns";

const nothing = { conditions: [], validations: [], notes: [] };

describe("a formula without columns C and E", () => {
  test.each([
    ["=B2+D2", "=B2+C2"],
    ["=SUM(A2:F2)", "=SUM(A2:D2)"],
    ["=SUM(C2:E2)", "=SUM(C2:C2)"],
    ["=$F$2*F$3", "=$D$2*D$3"],
    ["=SUM(D:D)+SUM(2:5)", "=SUM(C:C)+SUM(2:5)"],
    ["=SUM(F2:F)", "=SUM(D2:D)"],
    ["=C2+$E9", "=#REF!+#REF!"],
    ["=SUM('F2 =1'!F2:F9,F2)", "=SUM('F2 =1'!F2:F9,D2)"],
    ['="F2"&F2&"say ""F2"""', '="F2"&D2&"say ""F2"""'],
    ["=LET(x,F2,x*tax+LOG10(100))", "=LET(x,D2,x*tax+LOG10(100))"],
    ["=F2*", "=#REF!"],
    ['=IF(F6="","",IF(F6>=F$4,"达标","x"))', '=IF(D6="","",IF(D6>=D$4,"达标","x"))'],
    ["=SUMPRODUCT({1,2}*F2:G2)", "=SUMPRODUCT({1,2}*D2:E2)"],
  ])("%s is %s", (before, after) => {
    expect(formulaWithoutColumns(before, [2, 4])).toBe(after);
  });

  test("keeps what is not on the sheet itself", () => {
    expect(referenceWithoutColumns("Rules!F2", [2])).toBe("Rules!F2");
    expect(referenceWithoutColumns("AB10", [2, 26])).toBe("Z10");
  });
});

describe("a sheet without columns B and D", () => {
  const sheet = {
    cellData: { 0: { 0: { v: 1 }, 1: { v: "secret" }, 2: { f: "=A1*2" }, 4: { f: "=C1+A1", s: "style" } } },
    columnData: { 0: { w: 10 }, 1: { w: 20 }, 2: { w: 30, hd: 1 }, 4: { w: 50 } },
    mergeData: [...rangesAt("A3:E3"), ...rangesAt("B4:B5"), ...rangesAt("E6:F6")],
    freeze: { xSplit: 3, ySplit: 1, startRow: 1, startColumn: 3 },
    columnCount: 26,
    ...keptSettings({ pageSetup: { printArea: "A1:E9", printTitlesColumn: "B:B", orientation: "landscape" } }),
  } as unknown as IWorksheetData;
  const after = withoutColumns(structuredClone(sheet), nothing, [1, 3]).sheet;

  test("holds the rest, closer together", () => {
    expect(after.cellData).toEqual({ 0: { 0: { v: 1 }, 1: { f: "=A1*2" }, 2: { f: "=B1+A1", s: "style" } } });
    expect(after.columnData).toEqual({ 0: { w: 10 }, 1: { w: 30, hd: 1 }, 2: { w: 50 } });
    expect(after.mergeData).toEqual([...rangesAt("A3:C3"), ...rangesAt("C6:D6")]);
    expect(after.freeze).toEqual({ xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 });
    expect(after.columnCount).toBe(24);
    expect(settingsOf(after).pageSetup).toEqual({ printArea: "A1:C9", orientation: "landscape" });
  });

  test("keeps a title that stands over several columns, and takes one that stands over those alone", () => {
    const title = { v: "October", s: "title" };
    const cellData = { 0: { 1: title }, 2: { 0: { v: "Name" }, 1: { v: "secret" } }, 4: { 1: { v: "Pay" } } };
    const mergeData = [...rangesAt("B1:F1"), ...rangesAt("B5:B6")];
    const kept = withoutColumns({ ...sheet, cellData, mergeData } as unknown as IWorksheetData, nothing, [1, 3]).sheet;
    expect(kept.cellData).toEqual({ 0: { 1: title }, 2: { 0: { v: "Name" } }, 4: {} });
    expect(kept.mergeData).toEqual(rangesAt("B1:D1"));
  });

  test("is the same sheet where none is removed", () => {
    expect(withoutColumns(sheet, nothing, [])).toEqual({ sheet, extras: nothing });
  });
});

describe("rules of a sheet without columns B and D", () => {
  const sheet = { cellData: {}, columnData: {}, mergeData: [], freeze: { xSplit: 0 } } as unknown as IWorksheetData;
  const marks = (ranges: string, value: string): IConditionFormattingRule => ({
    cfId: "a",
    ranges: ranges.split(" ").flatMap(rangesAt),
    stopIfTrue: true,
    rule: formulaRule(value, {}),
  });
  const marksAfter = (ranges: string, value: string) =>
    withoutColumns(sheet, { ...nothing, conditions: [marks(ranges, value)] }, [1, 3]).extras.conditions.map(
      ({ ranges, rule }) => [ranges, "value" in rule ? rule.value : ""],
    );

  test("look at the same cells as before", () => {
    expect(marksAfter("C6:C9", "=C6<$E$4")).toEqual([[rangesAt("B6:B9"), "=B6<$C$4"]]);
    expect(marksAfter("A6:F9", "=A6<A$4")).toEqual([[rangesAt("A6:D9"), "=A6<A$4"]]);
    expect(marksAfter("B6:C9", "=B6>1")).toEqual([[rangesAt("B6:B9"), "=B6>1"]]);
  });

  test("are one for each column that looks elsewhere now, and none where it is gone", () => {
    expect(marksAfter("E6:G9", "=E6>A6")).toEqual([
      [rangesAt("C6:C9"), "=C6>A6"],
      [rangesAt("E6:E9"), "=E6>B6"],
    ]);
    expect(marksAfter("A6:A9", "=$B6>1")).toEqual([]);
    expect(marksAfter("B6:B9", "=A6>1")).toEqual([]);
  });

  test("look for names and at other sheets as before", () => {
    expect(marksAfter("E6:F9", '=E6>tax*Rules!B2+LEN("E6""")')).toEqual([
      [rangesAt("C6:D9"), '=C6>tax*Rules!B2+LEN("E6""")'],
    ]);
  });

  test("count from their first cell in every range", () => {
    expect(marksAfter("C6:C9 A2:A3", "=A2=$F2")).toEqual([
      [rangesAt("B6:B9"), "=B6=$D6"],
      [rangesAt("A2:A3"), "=A2=$D2"],
    ]);
  });

  test("keep bars, words and notes with their columns", () => {
    const bar = { ...marks("D6:E9", ""), rule: { type: "dataBar" } } as unknown as IConditionFormattingRule;
    const list = { uid: "a", type: "list", ranges: rangesAt("E6:E9"), formula1: '["=B1","F9"]' };
    const drawn = { uid: "b", type: "list", ranges: rangesAt("E6:E9"), formula1: "=$F$1:$F$3" };
    const note = { id: "n", width: 1, height: 1, note: "=B1", row: 4 };
    const { conditions, validations, notes } = withoutColumns(
      sheet,
      {
        conditions: [bar],
        validations: [list, drawn] as ISheetDataValidationRule[],
        notes: [
          { ...note, col: 1 },
          { ...note, col: 2 },
        ],
      },
      [1, 3],
    ).extras;
    expect(conditions.map(({ ranges }) => ranges)).toEqual([rangesAt("C6:C9")]);
    expect(validations.map(({ ranges, formula1 }) => [ranges, formula1])).toEqual([
      [rangesAt("C6:C9"), '["=B1","F9"]'],
      [rangesAt("C6:C9"), "=$D$1:$D$3"],
    ]);
    expect(notes).toEqual([{ ...note, col: 1 }]);
  });
});
