import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGsheets } from "../../gsheets/build";
import { hostileNames } from "../plan/example-design";
import { change, mixed, mixedChanges } from "./mixed-sheet";
import { type Filled, openAccess } from "./open-access";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-replace-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

const open = (rows: readonly (readonly Filled[])[], locale?: string) => openAccess(file, rows, locale);

describe("replacing cells", () => {
  test.each([
    ["zh_CN", '=SUM(A1,0.5,"a,b")'],
    ["de_DE", '=SUM(A1;0,5;"a,b")'],
  ])("writes contents as they are meant in %s, and touches nothing else", async (locale, written) => {
    const { access, double } = open(mixed, locale);
    const changes = mixedChanges(await access.readSheet("成绩"));
    expect(await access.replaceCells("成绩", changes)).toBe("replaced");
    const after = await access.readSheet("成绩");
    expect(after.cells).toEqual([
      [90, "=周敏", 46_300, 3],
      [80, "0013", false, null],
      [null, "+1", 8, 7],
    ]);
    expect(after.formulas.flat().filter(Boolean)).toEqual(['=SUM(A1,0.5,"a,b")']);
    expect(double.workbook.sheets[0]?.cell(2, 0).formula.replaceAll(";", locale === "de_DE" ? ";" : ",")).toBe(written);
    expect(double.cell("B2").note).toBe("员工号");
    expect(double.cell("C1").numberFormat).toBe("yyyy-mm-dd hh:mm");
  });

  test("keeps names that look like formulas, numbers or dates as texts", async () => {
    const { access, double } = open(hostileNames.map(() => ["x"]));
    const snapshot = await access.readSheet("成绩");
    const changes = hostileNames.map((name, row) => change(snapshot, row, 0, String(name)));
    expect(await access.replaceCells("成绩", changes)).toBe("replaced");
    expect(hostileNames.map((_, row) => double.sheet().cell(row, 0).value)).toEqual(hostileNames);
  });

  test("of no cells asks nobody", async () => {
    const { access, log } = open(mixed);
    expect(await access.replaceCells("成绩", [])).toBe("replaced");
    expect(log.calls).toEqual([]);
  });

  test.each<[string, string, Filled]>([
    ["a number", "A2", 81],
    ["a text", "B1", "吴强"],
    ["a date", "C1", { value: 46_296.5001 }],
    ["a formula", "D1", { formula: "=A1*3" }],
    ["a formula that became its value", "D1", { value: 3, formula: "" }],
    ["a text that looks the same as a number", "A2", "80"],
    ["an error", "D2", "#VALUE!"],
    ["a blank", "A3", 0],
  ])("changes none when somebody changed %s meanwhile", async (_, address, filled) => {
    const { access, double } = open(mixed);
    const snapshot = await access.readSheet("成绩");
    const all = [0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => change(snapshot, row, column, "new")));
    Object.assign(double.cell(address), typeof filled === "object" ? filled : { value: filled });
    const before = double.snapshot();
    expect(await access.replaceCells("成绩", all)).toBe("changed");
    expect(double.snapshot()).toBe(before);
  });

  test("does not mind what changed beside them, nor the last digits of a number", async () => {
    const { access, double } = open([[0.1 + 0.2, 5]]);
    const snapshot = await access.readSheet("成绩");
    const [planned] = [change(snapshot, 0, 0, 1)];
    Object.assign(double.cell("A1"), { value: 0.3 });
    Object.assign(double.cell("B1"), { value: 6 });
    expect(await access.replaceCells("成绩", [planned])).toBe("replaced");
    expect([double.cell("A1").value, double.cell("B1").value]).toEqual([1, 6]);
  });

  test("changes none when a cell is changed in the very moment between the look and the change", async () => {
    const { access, double } = open(mixed);
    const snapshot = await access.readSheet("成绩");
    const { watch } = double.workbook;
    let looks = 0;
    Object.assign(double.workbook, {
      watch: (call: string, ...rest: [never]) => {
        if (call === "Range.getValues" && ++looks === 2) double.cell("A1").value = "95";
        watch(call, ...rest);
      },
    });
    expect(await access.replaceCells("成绩", [change(snapshot, 0, 0, 90)])).toBe("changed");
    expect(double.cell("A1").value).toBe("95");
  });
});

describe("few calls", () => {
  const scores = (count: number) => Array.from({ length: count }, (_, row) => [String(row)]);

  test("for five hundred neighbours", async () => {
    const { access, double, log } = open(scores(500));
    const snapshot = await access.readSheet("成绩");
    const before = log.requests;
    await access.replaceCells(
      "成绩",
      scores(500).map((_, row) => change(snapshot, row, 0, row)),
    );
    expect(double.sheet().cell(499, 0).value).toBe(499);
    expect(log.requests - before).toBeLessThanOrEqual(20);
  });

  test("for five hundred scattered marks from 1 to 10", async () => {
    const { access, double, log } = open(scores(1000));
    const snapshot = await access.readSheet("成绩");
    const before = log.requests;
    const changes = Array.from({ length: 500 }, (_, index) => change(snapshot, 2 * index, 0, (index % 10) + 1));
    expect(await access.replaceCells("成绩", changes)).toBe("replaced");
    expect([996, 997, 998, 999].map((row) => double.sheet().cell(row, 0).value)).toEqual([9, "997", 10, "999"]);
    expect(log.requests - before).toBeLessThanOrEqual(60);
  });
});
