import { afterEach, describe, expect, test, vi } from "vitest";
import { answer } from "./excel-answer";
import { openExcel } from "./open-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the workbook that stands for Excel in these tests", () => {
  test("says which part of its interface failed", async () => {
    const { workbook } = openExcel();
    workbook.add("new");
    const problem = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("new");
      pageLayout.paperSize = "A0" as "A4";
      await context.sync();
    }).catch((reason: OfficeExtension.Error) => reason);
    expect(problem).toMatchObject({ debugInfo: { errorLocation: "PageLayout.paperSize" } });
  });

  test("lets nothing stand in the way of a spilled formula", async () => {
    const { code, sheet } = await answer((to) => {
      to.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    });
    sheet.cells.calculate(0, 0, [[1], [2], [3]]);
    expect([code, sheet.cells.shownAt(1, 0)]).toEqual(["done", 2]);
    sheet.set(2, 0, "here");
    expect([0, 1, 2].map((row) => sheet.cells.shownAt(row, 0))).toEqual([{ error: "#SPILL!" }, null, "here"]);
  });

  test("takes a column away with what is in it", async () => {
    const { sheet } = await answer((to) => {
      to.getRange("A1:C1").formulas = [["a", "b", "c"]];
      to.getRange("A1:C1").format.fill.color = "#ffffff";
      to.getRange("C1").numberFormat = [["0%"]];
      to.getRange("B:B").delete("Left");
    });
    expect([0, 1, 2].map((column) => sheet.formulaAt(0, column))).toEqual(["a", "c", null]);
    expect([0, 1, 2].map((column) => sheet.formatAt(0, column))).toEqual(["General", "0%", "General"]);
    expect([0, 1, 2].map((column) => sheet.lookAt(0, column, "Fill"))).toEqual(["#ffffff", "#ffffff", undefined]);
  });
});
