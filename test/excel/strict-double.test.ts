import { afterEach, describe, expect, test, vi } from "vitest";
import { answer } from "./excel-answer";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the workbook that stands for Excel in these tests", () => {
  test.each([
    ["+1", "number"],
    ["0012", "number"],
    ["1-2", "number"],
    ["2026/10/1", "number"],
    ["TRUE", "boolean"],
    ["５０％", "number"],
    ["'0012", "string"],
    ["Ann", "string"],
  ])("reads %j as somebody's typing: a %s", async (text, type) => {
    const { code, sheet } = await answer((to) => {
      to.getRange("A1").formulas = [[text]];
    });
    expect(code).toBe("done");
    expect(typeof sheet.formulaAt(0, 0)).toBe(type);
  });

  test.each(["=1+1", "-x", "@SUM(A2)"])("takes %j for a formula", async (text) => {
    const { sheet } = await answer((to) => {
      to.getRange("A1").formulas = [[text]];
    });
    expect(sheet.contentAt(0, 0)?.isFormula).toBe(true);
  });

  const refused: readonly (readonly [
    string,
    string,
    (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ])[] = [
    ["a block of another size", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").set({ formulas: [[1, 2]] })],
    [
      "a formula that names no sheet there is",
      "InvalidArgument",
      (sheet) => sheet.getRange("A1").set({ formulas: [["=no!A1"]] }),
    ],
    ["a formula left open", "InvalidArgument", (sheet) => sheet.getRange("A1").set({ formulas: [["=SUM(A2"]] })],
    ["a range without an end", "InvalidArgument", (sheet) => sheet.getRange("A1").set({ formulas: [["=SUM(B2:B)"]] })],
    ["a name that is taken", "ItemAlreadyExists", (_, { workbook }) => void workbook.worksheets.add("NEW")],
    ["a name of 32 letters", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add("x".repeat(32))],
    ["a name with a slash", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add("a/b")],
    ["the name History", "InvalidArgument", (_, { workbook }) => void workbook.worksheets.add("history")],
    [
      "a line between the rows of one row",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1:B1").format.borders.getItem("InsideHorizontal").style = "Continuous";
      },
    ],
    [
      "a list that is too long",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      },
    ],
    [
      "a function of ours in a condition",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=KPI.CSAT(A1)>1";
      },
    ],
    [
      "a change of a locked cell",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect({ allowFormatColumns: true });
        sheet.getRange("A1").formulas = [[1]];
      },
    ],
    [
      "a colour on a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatColumns: true });
        sheet.getRange("A1").format.fill.color = "#ffffff";
      },
    ],
    ["a name that another sheet has", "ItemAlreadyExists", (sheet) => sheet.set({ name: "成績" })],
    [
      "showing a hidden sheet",
      "InvalidOperation",
      (sheet) => {
        sheet.visibility = "Hidden";
        sheet.activate();
      },
    ],
    [
      "lifting a protection without its password",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect({}, "secret");
        sheet.protection.unprotect();
      },
    ],
    [
      "a change of a copy of a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect({});
        sheet.copy("End").getRange("A1").formulas = [[1]];
      },
    ],
    [
      "taking a column from a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect({});
        sheet.getRange("B:B").delete("Left");
      },
    ],
    [
      "deleting the last sheet that is shown",
      "InvalidOperation",
      (sheet, { workbook }) => {
        workbook.worksheets.getItem("成績").visibility = "Hidden";
        sheet.delete();
      },
    ],
  ];

  test.each(refused)("refuses %s", async (_, code, work) => {
    expect((await answer(work)).code).toBe(code);
  });

  test("keeps what a request did before the step that failed", async () => {
    const { code, sheet } = await answer((to) => {
      to.getRange("A1").formulas = [["kept"]];
      to.getRange("A2:A3").formulas = [["wrong size"]];
    });
    expect(code).toBe("InvalidArgument");
    expect(sheet.formulaAt(0, 0)).toBe("kept");
  });

  test("lets unlocked cells of a protected sheet be filled in", async () => {
    const { code, sheet } = await answer((to) => {
      to.getRange("A1").format.protection.locked = false;
      to.protection.protect({});
      to.getRange("A1").formulas = [[5]];
    });
    expect([code, sheet.formulaAt(0, 0)]).toEqual(["done", 5]);
  });

  test("takes no more than 5 MB at once", async () => {
    const { code, sheet } = await answer((to) => {
      to.getRange("A1:A2").formulas = [["x".repeat(3e6)], ["x".repeat(3e6)]];
    });
    expect([code, sheet.formulaAt(0, 0)]).toEqual(["RequestPayloadSizeLimitExceeded", null]);
  });
});
