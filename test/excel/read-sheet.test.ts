import { afterEach, describe, expect, test, vi } from "vitest";
import type { Cell } from "../../core/values";
import { ExcelFailure } from "../hosts/excel-failure";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a sheet is read from A1 to its last used cell", () => {
  test("where the first filled cell is below and right of A1", async () => {
    const { workbook, runtime, host } = openExcel();
    workbook.add("O'Brien 2026").fill("C3", [
      ["Ann", 90],
      [null, 80],
    ]);
    expect(await host.readSheet("O'Brien 2026")).toEqual({
      name: "O'Brien 2026",
      cells: [
        [null, null, null, null],
        [null, null, null, null],
        [null, null, "Ann", 90],
        [null, null, null, 80],
      ],
      formulas: Array.from({ length: 4 }, () => [null, null, null, null]),
      formats: Array.from({ length: 4 }, () => [null, null, null, null]),
    });
    expect(runtime.trips).toBe(2);
  });

  test("an empty one, even if some of its cells have a format", async () => {
    const { workbook, host } = openExcel();
    workbook.add("new").format(5, 5, "0%");
    expect(await host.readSheet("new")).toEqual({ name: "new", cells: [], formulas: [], formats: [] });
  });

  test("a protected and hidden one", async () => {
    const { workbook, host } = openExcel();
    Object.assign(workbook.add("hidden").fill("A1", [[1]]), { visibility: "Hidden", isProtected: true });
    expect((await host.readSheet("hidden")).cells).toEqual([[1]]);
  });

  const held: readonly (readonly [string, Cell, Cell])[] = [
    ["a date is its serial number", 46_296, 46_296],
    ["zero is zero", 0, 0],
    ["FALSE is false", false, false],
    ["blanks within a text stay", " ９０ ", " ９０ "],
    ["#N/A is an error", { error: "#N/A" }, { error: "#N/A" }],
    ["an error that is not known elsewhere", { error: "#FIELD!" as "#N/A" }, { error: "#VALUE!" }],
    ["what is still calculated", { error: "#GETTING_DATA" as "#N/A" }, { error: "#BUSY!" }],
  ];

  test.each(held)("%s", async (_, cell, read) => {
    const { workbook, host } = openExcel();
    workbook.add("new").fill("A1", [[cell]]);
    expect(await host.readSheet("new")).toMatchObject({ cells: [[read]], formulas: [[null]] });
  });

  test("a text that looks like a formula or an error is a text", async () => {
    const { workbook, host } = openExcel();
    const { cells } = workbook.add("new");
    ["=1+1", "#N/A", "0012"].forEach((value, row) => {
      cells.put(row, 0, { value, isFormula: false });
    });
    expect(await host.readSheet("new")).toMatchObject({
      cells: [["=1+1"], ["#N/A"], ["0012"]],
      formulas: [[null], [null], [null]],
    });
  });

  test("formulas with what they give, a formula that gives an empty text as a blank", async () => {
    const { workbook, host } = openExcel();
    const sheet = workbook.add("new");
    sheet.fillFormula("A1", '=IF(B1="","",B1)', [[""]]);
    sheet.fillFormula("A2", "=KPI.CSAT(B1:B9,4)", [[0.85]]);
    sheet.fillFormula("A3", "=NA()", [[{ error: "#N/A" }]]);
    sheet.format(1, 0, "0.0%");
    expect(await host.readSheet("new")).toMatchObject({
      cells: [[null], [0.85], [{ error: "#N/A" }]],
      formulas: [['=IF(B1="","",B1)'], ["=KPI.CSAT(B1:B9,4)"], ["=NA()"]],
      formats: [[null], ["0.0%"], [null]],
    });
  });

  test.each([false, true])("a spilled formula stands only where it was entered (Excel shows it: %s)", async (shows) => {
    const { workbook, host } = openExcel();
    workbook.showsSpilledFormulas = shows;
    const sheet = workbook.add("new");
    sheet.fillFormula("B2", "=CONVERSION($D$2:$D$4,$E$2:$E$4)", [[0.5], [""], ["=x"]]);
    sheet.fillFormula("C2", "=TODAY()", [[46_000]]).fillFormula("C3", "=TODAY()", [[46_000]]);
    expect(await host.readSheet("new")).toMatchObject({
      cells: [
        [null, null, null],
        [null, 0.5, 46_000],
        [null, null, 46_000],
        [null, "=x", null],
      ],
      formulas: [
        [null, null, null],
        [null, "=CONVERSION($D$2:$D$4,$E$2:$E$4)", "=TODAY()"],
        [null, null, "=TODAY()"],
        [null, null, null],
      ],
    });
  });
});

describe("large sheets", () => {
  test("20,000 rows come in few answers, none too long", async () => {
    const { workbook, runtime, host } = openExcel();
    const rows = Array.from({ length: 20_000 }, (_, row): Cell[] => [`顾客 ${row}`, row % 11, row / 7, 46_000 + row]);
    workbook.add("log").fill("B2", rows);
    const { cells, formulas, formats } = await host.readSheet("log");
    expect(cells.slice(1).map(([, ...line]) => line)).toEqual(rows);
    expect([formulas.length, formats.length]).toEqual([20_001, 20_001]);
    expect(runtime.trips).toBeLessThan(5);
  });

  test("long texts come in more, shorter answers", async () => {
    const { workbook, runtime, host } = openExcel();
    const rows = Array.from({ length: 600 }, (_, row) => [`${row}${"长".repeat(3000)}`]);
    workbook.add("log").fill("A1", rows);
    expect((await host.readSheet("log")).cells).toEqual(rows);
    expect(runtime.trips).toBeGreaterThan(3);
  });

  test("one row that is more than Excel gives at once is refused in a sentence", async () => {
    const { workbook, host } = openExcel();
    workbook.add("log").fill("A1", [Array.from({ length: 60 }, () => "长".repeat(32_000))]);
    expect((await refusal(host.readSheet("log"))).en).toContain("shorten");
  });

  test("a stray cell at the end of the sheet is named, not waited for", async () => {
    const { workbook, runtime, host } = openExcel();
    workbook
      .add("log")
      .fill("A1", [[1]])
      .fill("XFD1048576", [[" "]]);
    expect((await refusal(host.readSheet("log"))).en).toContain("XFD1048576");
    expect(runtime.trips).toBe(1);
  });
});

describe("what fails is said", () => {
  test.each(["readSheet", "showCells"] as const)("%s of a sheet that is gone", async (method) => {
    const { host } = openExcel();
    const promise = method === "readSheet" ? host.readSheet("10月") : host.showCells({ sheet: "10月", address: "A1" });
    const text = await refusal(promise);
    expect(text["zh-TW"]).toContain("找不到工作表「10月」");
  });

  test("while a cell is being edited", async () => {
    const { workbook, host } = openExcel();
    workbook.isCellBeingEdited = true;
    expect((await refusal(host.readSheet("成績"))).en).toContain("Enter");
  });

  test("another failure on the way by its code", async () => {
    const { runtime, host } = openExcel();
    runtime.failWith = new ExcelFailure("GeneralException").code;
    expect((await refusal(host.readSheet("成績"))).en).toContain("GeneralException");
  });
});

describe("cells are shown", () => {
  test("on a sheet behind others", async () => {
    const { workbook, host } = openExcel();
    workbook.add("2026 排名");
    await host.showCells({ sheet: "2026 排名", address: "B2:B9" });
    expect(workbook.active).toBe("2026 排名");
    expect(workbook.selection).toEqual({ sheet: "2026 排名", address: "B2:B9" });
  });

  test("not on a hidden sheet, which is not unhidden behind the user's back", async () => {
    const { workbook, host } = openExcel();
    workbook.add("hidden").visibility = "Hidden";
    const before = workbook.state;
    expect((await refusal(host.showCells({ sheet: "hidden", address: "A1" }))).en).toContain("Unhide");
    expect(workbook.state).toEqual(before);
  });
});
