import ExcelJs from "exceljs";
import { describe, expect, test } from "vitest";
import { fromCellData } from "../../playground/cell-data";
import { FileError } from "../../playground/file-error";
import { openFile } from "../../playground/open-file";
import { words } from "../../playground/words";

const gb18030 = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc6, 0xc0, 0xb7, 0xd6, 0x0a, 0xd6, 0xdc, 0xc3, 0xf4, 0x2c, 0x39, 0x0a];

function given(name: string, content: string | readonly number[] | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return { name, size: bytes.length, read: async () => bytes };
}

/** The values of a file's first sheet, row by row. */
async function valuesOf(name: string, content: string | readonly number[] | Uint8Array) {
  const data = await openFile(given(name, content));
  const cells = data.sheets[data.sheetOrder[0] ?? ""]?.cellData ?? {};
  return Object.values(cells).map((row) => {
    const last = Math.max(-1, ...Object.keys(row ?? {}).map(Number));
    return Array.from({ length: last + 1 }, (_, column) => fromCellData(row?.[column]));
  });
}

async function refusal(file: Parameters<typeof openFile>[0]) {
  const problem = await openFile(file).then(
    () => undefined,
    (reason) => reason,
  );
  expect(problem).toBeInstanceOf(FileError);
  return (problem as FileError).text;
}

describe("a .csv file", () => {
  test.each([
    ["UTF-8", "姓名,评分\n周敏,9\n"],
    ["UTF-8 with a mark", "\ufeff姓名,评分\r\n周敏,9\r\n"],
    ["GB18030", gb18030],
    [
      "UTF-16",
      [0xff, 0xfe, ...new Uint8Array(Uint16Array.from([..."姓名,评分\n周敏,9\n"].map((c) => c.charCodeAt(0))).buffer)],
    ],
    ["semicolons", "姓名;评分\n周敏;9\n"],
    ["tabs", "姓名\t评分\n周敏\t9\n"],
  ])("in %s", async (_, content) => {
    expect(await valuesOf("a.csv", content)).toEqual([
      ["姓名", "评分"],
      ["周敏", 9],
    ]);
  });

  test("keeps quotes, commas and line breaks inside a field", async () => {
    expect(await valuesOf("a.csv", 'a,"b, ""c""\nd"\n1,2')).toEqual([
      ["a", 'b, "c"\nd'],
      [1, 2],
    ]);
  });

  test("makes numbers of numbers only", async () => {
    expect(await valuesOf("a.csv", "9,-1.5,0,0.25,007,1234567890123456,+5,1e5,85%,９０,11/1/2019,TRUE")).toEqual([
      [9, -1.5, 0, 0.25, "007", "1234567890123456", "+5", "1e5", "85%", "９０", "11/1/2019", "TRUE"],
    ]);
  });

  test("never makes a formula", async () => {
    const data = await openFile(given("a.csv", "=1+1,-A1,@SUM(A1),+B1"));
    const row = data.sheets["sheet-1"]?.cellData?.[0] ?? {};
    expect(Object.values(row)).toEqual(["=1+1", "-A1", "@SUM(A1)", "+B1"].map((v) => ({ v, t: 1 })));
  });

  test("leaves blanks blank and keeps zeros", async () => {
    expect(await valuesOf("a.csv", "9\n\n0\n\n\n")).toEqual([[9], [], [0]]);
  });

  test("names the sheet after the file", async () => {
    const data = await openFile(given("2026/10 [客服]: 一份名字非常非常非常非常非常非常非常非常长的表格.csv", "1"));
    expect(data.sheets["sheet-1"]?.name).toMatch(/^2026 10 {2}客服.{1,24}$/u);
  });
});

describe("an .xlsx file", () => {
  test("gives values, formulas, dates, errors and looks", async () => {
    const book = new ExcelJs.Workbook();
    const sheet = book.addWorksheet("10月", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addRows([
      ["姓名", "分"],
      ["周敏", 90],
      ["陈浩", 80],
    ]);
    sheet.getCell("C2").value = { formula: "B2*2", result: 180 };
    sheet.getCell("C3").value = { sharedFormula: "C2", result: 160 } as ExcelJs.CellSharedFormulaValue;
    sheet.fillFormula("D2:D3", "B2+1", [91, 81]);
    sheet.getCell("A5").value = new Date(Date.UTC(2026, 9, 1));
    sheet.getCell("A5").numFmt = "yyyy-mm-dd";
    sheet.getCell("B5").value = { error: "#N/A" };
    sheet.getCell("C5").value = true;
    sheet.getCell("D5").value = { text: "网站", hyperlink: "https://example.com" };
    sheet.getCell("E5").value = { richText: [{ text: "甲" }, { font: { bold: true }, text: "乙" }] };
    sheet.getCell("F5").value = { formula: '_xlfn.IFNA(A9,"_xlfn.")', result: 1 };
    sheet.getCell("A1").font = { bold: true, color: { argb: "FFFFFFFF" } };
    sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF0B6E4F" } };
    sheet.getColumn(1).width = 20;
    sheet.mergeCells("G1:H1");
    const data = await openFile(given("a.xlsx", new Uint8Array(await book.xlsx.writeBuffer())));
    const opened = data.sheets["sheet-1"];
    const cell = (row: number, column: number) => opened?.cellData?.[row]?.[column];
    expect(opened?.name).toBe("10月");
    expect(cell(1, 1)).toMatchObject({ v: 90, t: 2 });
    expect(cell(1, 2)).toMatchObject({ f: "=B2*2", v: 180 });
    expect(cell(2, 2)).toMatchObject({ f: "=B3*2", v: 160 });
    expect(cell(2, 3)).toMatchObject({ f: "=B3+1", v: 81 });
    expect(cell(4, 0)).toMatchObject({ v: 46_296, s: { n: { pattern: "yyyy-mm-dd" } } });
    expect([1, 2, 3, 4].map((column) => fromCellData(cell(4, column)))).toEqual([
      { error: "#N/A" },
      true,
      "网站",
      "甲乙",
    ]);
    expect(cell(4, 5)?.f).toBe('=IFNA(A9,"_xlfn.")');
    expect(cell(0, 0)?.s).toMatchObject({ bl: 1, bg: { rgb: "#0b6e4f" }, cl: { rgb: "#ffffff" } });
    expect(opened?.columnData?.[0]?.w).toBe(145);
    expect(opened?.freeze?.ySplit).toBe(1);
    expect(opened?.mergeData).toEqual([{ startRow: 0, startColumn: 6, endRow: 0, endColumn: 7 }]);
  });
});

describe("a file that cannot be opened says so in one sentence", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ["damaged", "a.xlsx", [0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4], words.damaged],
    ["no workbook at all", "a.xlsx", [1, 2, 3], words.damaged],
    ["a password", "a.xlsx", [...ole, ...utf16("EncryptedPackage")], words.locked],
    ["an old workbook renamed", "a.xlsx", [...ole, ...utf16("Workbook")], words.oldExcel],
    ["an old workbook", "a.xls", ole, words.oldExcel],
    ["no bytes", "a.csv", [], words.empty],
    ["blank lines only", "a.csv", [...new TextEncoder().encode("\n , \n\n")], words.empty],
    ["another type", "a.pdf", [1], words.unknownType],
    ["no type", "file", [1], words.unknownType],
  ])("%s", async (_, name, content, sentence) => {
    expect(await refusal(given(name, content))).toBe(sentence);
  });

  test("60 MB are refused before a byte is read", async () => {
    const read = () => Promise.reject(new Error("was read"));
    expect(await refusal({ name: "a.xlsx", size: 60 * 1024 * 1024, read })).toBe(words.tooLarge);
  });
});
