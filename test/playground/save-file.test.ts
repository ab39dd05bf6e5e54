import { ObjectMatrix } from "@univerjs/core";
import ExcelJs from "exceljs";
import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { openFile } from "../../playground/open-file";
import { sampleWorkbook } from "../../playground/sample-workbook";
import { saveXlsx } from "../../playground/save-file";
import { workbookData } from "../../playground/workbook-data";

async function reopened(data: Parameters<typeof saveXlsx>[0]) {
  const bytes = await saveXlsx(data);
  return openFile({ name: "a.xlsx", size: bytes.length, read: async () => bytes });
}

describe("a downloaded workbook", () => {
  test.each(languages)("holds what the sample held, in %s", async (language) => {
    const before = sampleWorkbook(language);
    const after = await reopened(before);
    expect(after.sheetOrder.map((id) => after.sheets[id]?.name)).toEqual(
      before.sheetOrder.map((id) => before.sheets[id]?.name),
    );
    for (const id of before.sheetOrder) {
      const [old, fresh] = [before.sheets[id], after.sheets[id]];
      new ObjectMatrix(old?.cellData).forValue((row, column, cell) => {
        const place = `${id} ${row} ${column}`;
        const read = fresh?.cellData?.[row]?.[column];
        expect(read?.f, place).toBe(cell.f);
        if (!cell.f) expect(read?.v, place).toBe(cell.v ?? undefined);
        expect(read?.s, place).toMatchObject(lookOf(cell.s));
      });
      expect(fresh?.freeze?.ySplit).toBe(old?.freeze?.ySplit);
      expect(fresh?.columnData?.[0]?.w).toBe(old?.columnData?.[0]?.w);
    }
  });

  test("keeps text that looks like a formula as text, errors, booleans and blanks", async () => {
    const row = { 0: { v: "=1+1", t: 1 }, 1: { v: "#N/A", t: 1 }, 2: { v: 1, t: 3 }, 4: { v: "007", t: 1 } };
    const after = await reopened(workbookData("a", [{ name: "甲", cellData: { 0: row } }]));
    expect(after.sheets["sheet-1"]?.cellData?.[0]).toMatchObject(row);
  });

  test("writes a formula that spills as an array formula with its results, and takes it back", async () => {
    const cellData = {
      0: { 0: { f: "=CONVERSION(C1:C2,D1:D2)", v: 0.6, t: 2, ref: "A1:A2" } },
      1: { 0: { v: 0.4, t: 2 } },
    };
    const bytes = await saveXlsx(workbookData("a", [{ name: "甲", cellData }]));
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(bytes.buffer);
    const sheet = book.getWorksheet("甲");
    expect(sheet?.getCell("A1").value).toMatchObject({ shareType: "array", ref: "A1:A2", result: 0.6 });
    expect(sheet?.getCell("A2").value).toBe(0.4);
    const after = await openFile({ name: "a.xlsx", size: bytes.length, read: async () => bytes });
    expect(after.sheets["sheet-1"]?.cellData?.[0]?.[0]?.f).toBe("=CONVERSION(C1:C2,D1:D2)");
    expect(after.sheets["sheet-1"]?.cellData?.[1]?.[0]?.v).toBeUndefined();
  });

  test("writes newer functions with the prefix the file format asks for", async () => {
    const cellData = { 0: { 0: { f: '=IFNA(XLOOKUP(B1,C:C,D:D),"IFNA(")', v: 1, t: 2 } } };
    const book = new ExcelJs.Workbook();
    await book.xlsx.load((await saveXlsx(workbookData("a", [{ name: "甲", cellData }]))).buffer);
    expect(book.getWorksheet("甲")?.getCell("A1").formula).toBe('_xlfn.IFNA(_xlfn.XLOOKUP(B1,C:C,D:D),"IFNA(")');
  });
});

/** What an .xlsx file carries of a look: everything but the padding. */
function lookOf(style: unknown): object {
  const { pd, fs, ...rest } = (style ?? {}) as { pd?: unknown; fs?: number };
  return fs ? { ...rest, fs } : rest;
}
