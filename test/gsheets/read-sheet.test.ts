import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGsheets } from "../../gsheets/build";
import { openAccess, sentenceOf } from "./open-access";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-read-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

describe("reading a sheet", () => {
  test("gives values, blanks, formulas and the formats somebody chose, from A1 to the last used cell", async () => {
    const { access } = openAccess(file, [
      [],
      [null, "周敏", 0.5, true],
      [null, { value: 4.5, formula: '=SUM(B2;"a;b")' }, { value: 0.9, numberFormat: "0.0%" }, null, null],
    ]);
    expect(await access.readSheet("成绩")).toEqual({
      name: "成绩",
      cells: [
        [null, null, null, null],
        [null, "周敏", 0.5, true],
        [null, 4.5, 0.9, null],
      ],
      formulas: [
        [null, null, null, null],
        [null, null, null, null],
        [null, '=SUM(B2,"a;b")', null, null],
      ],
      formats: [
        [null, null, null, null],
        [null, null, null, null],
        [null, null, "0.0%", null],
      ],
    });
  });

  test("of an empty sheet gives no cells", async () => {
    const { access } = openAccess(file, []);
    expect(await access.readSheet("成绩")).toEqual({ name: "成绩", cells: [], formulas: [], formats: [] });
  });

  test("tells errors, and what is still loading, from texts", async () => {
    const { access } = openAccess(file, [["#N/A", "#DIV/0!", { value: "Loading...", formula: "=NPS(A1:A2)" }, "#1"]]);
    expect((await access.readSheet("成绩")).cells).toEqual([
      [{ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#BUSY!" }, "#1"],
    ]);
  });

  test.each(["Etc/UTC", "Asia/Shanghai", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])(
    "gives dates and times as the sheet shows them in %s",
    async (timeZone) => {
      const dates = [46_296, 46_295.99998842592, 46_053, 46_204.5, 46_204.500_003, 45_291.75, 2, 36_526];
      const { access, double } = openAccess(file, [
        dates.map((value) => ({ value, numberFormat: "yyyy-mm-dd hh:mm:ss" })),
        [
          { value: 0.375, numberFormat: "hh:mm" },
          { value: 1.25, numberFormat: "[h]:mm" },
        ],
      ]);
      double.workbook.timeZone = timeZone;
      const { cells } = await access.readSheet("成绩");
      const close = (value: unknown, expected: number) => expect(value).toBeCloseTo(expected, 8);
      dates.forEach((date, column) => {
        close(cells[0]?.[column], date);
      });
      expect(cells[0]?.[0]).toBe(46_296);
      close(cells[1]?.[0], 0.375);
      close(cells[1]?.[1], 1.25);
    },
  );

  test("gives formulas of a locale with decimal commas with commas and points", async () => {
    const { access } = openAccess(file, [[{ value: 1, formula: '=IF(A2>0,5;SUM({1\\2,5;3\\4});"1,5;2")' }]], "de_DE");
    expect((await access.readSheet("成绩")).formulas).toEqual([['=IF(A2>0.5,SUM({1,2.5;3,4}),"1,5;2")']]);
  });

  test("takes one look, however many rows there are", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      `客服 ${row}`,
      { value: 46_000 + row / 24, numberFormat: "yyyy-mm-dd hh:mm" },
      { value: row, formula: `=B${row + 1}*2` },
    ]);
    const { access, log } = openAccess(file, rows);
    const { cells, formulas } = await access.readSheet("成绩");
    expect([cells.length, cells[19_999]?.[0], formulas[19_999]?.[2]]).toEqual([20_000, "客服 19999", "=B20000*2"]);
    expect(cells[19_999]?.[1]).toBeCloseTo(46_000 + 19_999 / 24, 8);
    expect(log.requests).toBeLessThanOrEqual(8);
  });

  test.each(["O'Brien", "=1+1", "'quoted'", "a!b", "成绩 (2)"])("knows a sheet named %s", async (name) => {
    const { access } = openAccess(file, [[1]], "en_US", name);
    expect((await access.readSheet(name)).cells).toEqual([[1]]);
  });

  test("of a sheet that is gone says so", async () => {
    const { access } = openAccess(file, [[1]]);
    expect((await sentenceOf(access.readSheet("九月"))).en).toMatch(/no sheet "九月".*choose/);
  });
});

describe("showing cells", () => {
  test("brings the sheet into sight, a hidden one too, and selects them", async () => {
    const { access, double } = openAccess(file, [[1]]);
    double.workbook.insert("规则", 1);
    double.workbook.active = double.sheet();
    double.sheet("规则").isHidden = true;
    await access.showCells({ sheet: "规则", address: "B2:C9" });
    expect([double.workbook.active.name, double.selection]).toEqual(["规则", "B2:C9"]);
    expect(double.sheet("规则").isHidden).toBe(false);
  });

  test("of a sheet that is gone says so", async () => {
    const { access } = openAccess(file, [[1]]);
    const gone = access.showCells({ sheet: "九月", address: "A1" });
    expect((await sentenceOf(gone)).en).toMatch(/no sheet "九月"/);
  });
});
