import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/values";
import { beside, explained } from "./explained";
import { formula, sheetOf } from "./sheet-of";

describe("errors", () => {
  const full = "\uff19\uff10";

  test("our own: what is wrong, in which cell, and what to do", () => {
    const found = explained(beside("=CSAT(A1:A4)", { error: "#VALUE!" }, [5, full, 4]), "B1");
    expect(found?.problem).toMatchObject({ isWrong: true, at: { sheet: "Survey", address: "A3" } });
    expect(found?.problem?.text["zh-CN"]).toBe(`A3 是文本“${full}”，不是数字：请重新输入为 90。`);
    expect(found?.parts).toEqual([]);
  });

  test("a call that fails as a whole, as Google Sheets has it, names the row", () => {
    const sheet = sheetOf("S", [
      [10, 5, formula("=CONVERSION(A1:A2,B1:B2)", { error: "#ERROR!" })],
      [10, 12],
    ]);
    expect(explained(sheet, "C1")?.problem?.at).toEqual({ sheet: "S", address: "B2" });
    expect(explained(sheet, "C2")).toBeUndefined();
  });

  test("in Excel the rows beside a wrong one have their results", () => {
    const sheet = sheetOf("S", [
      [10, 12, formula("=CONVERSION(A1:A2,B1:B2)", { error: "#VALUE!" })],
      [10, 5, 0.5],
    ]);
    expect(explained(sheet, "C2")?.result?.en).toBe("50.0\u00a0%");
    expect(explained(sheet, "C1")?.problem?.at?.address).toBe("B1");
  });

  test.each<[string, Cell, RegExp, string | undefined]>([
    ["the add-in is missing", { error: "#NAME?" }, /does not know this function/, undefined],
    ["still calculating", { error: "#BUSY!" }, /still being calculated/, undefined],
    ["no room", { error: "#SPILL!" }, /D3 is in the way/, "D3"],
    ["no room in Google Sheets", { error: "#REF!" }, /D3 is in the way/, "D3"],
  ])("of the program: %s", (_, shows, text, address) => {
    const sheet = sheetOf("S", [
      ["", "Asked", "Paid"],
      ["", 10, 5, formula("=CONVERSION(B2:B3,C2:C3)", shows)],
      ["", 10, 6, "mine"],
    ]);
    expect(explained(sheet, "D2")?.problem?.text.en).toMatch(text);
    expect(explained(sheet, "D2")?.problem?.at?.address).toBe(address);
    expect(explained(sheet, "D3")).toBeUndefined();
  });

  test("an error of the rest of the formula is not blamed on the function", () => {
    const found = explained(beside("=CSAT(A2:A3)/0", { error: "#DIV/0!" }, [5, 4]), "B1");
    expect(found?.problem?.text.en).toMatch(/^The cell shows #DIV\/0!, but this part is fine/);
    expect(found?.result?.en).toBe("100.0\u00a0%");
  });

  test("an inner function's own sentence is what is told", () => {
    const found = explained(beside("=GRADE(AVGRATING(A2:A3))", { error: "#VALUE!" }, [5, "x"]), "B1");
    expect(found?.problem?.at?.address).toBe("A3");
    expect(found?.others.map(({ name }) => name)).toEqual(["AVGRATING"]);
  });

  test("an error of another cell is passed on with that cell's name", () => {
    const sheet = sheetOf("S", [[{ error: "#DIV/0!" }, 5, formula("=CONVERSION(A1,B1)", { error: "#DIV/0!" })]]);
    expect(explained(sheet, "C1")?.problem?.text.en).toBe("A1 shows the error #DIV/0!: repair that cell first.");
  });
});
