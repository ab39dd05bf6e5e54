import { afterEach, describe, expect, test, vi } from "vitest";
import type { PlannedCell } from "../../core/plan/sheet-plan";
import { cellAt } from "../../core/snapshot";
import type { CellChange } from "../../sidebar/sheet-access";
import { hostileNames } from "../plan/example-design";
import { atEachAction } from "./at-each-action";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A sheet of somebody's with everything that can be in a cell. */
function opened() {
  const excel = openExcel();
  const sheet = excel.workbook.add("十月");
  sheet.fill("A1", [
    ["Ann", "９０", 3],
    ["=x", 0.1 + 0.2, true],
    [null, { error: "#N/A" }, "1-2"],
  ]);
  sheet.cells.put(1, 0, { value: "=x", isFormula: false });
  sheet.fillFormula("D1", "=SUM(C1:C3)", [[3]]);
  sheet.format(2, 2, "@");
  sheet.format(0, 2, "0.0");
  return { ...excel, sheet };
}

type Opened = ReturnType<typeof opened>;

/** Changes of some cells from what the sheet holds now. */
async function changesOf({ host }: Opened, after: Readonly<Record<string, PlannedCell>>): Promise<CellChange[]> {
  const snapshot = await host.readSheet("十月");
  return Object.entries(after).map(([place, content]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const formula = snapshot.formulas[row]?.[column] ?? null;
    return { row, column, before: { cell: cellAt(snapshot, row, column), formula }, after: content };
  });
}

const everything: Readonly<Record<string, PlannedCell>> = {
  "0,0": "=1+1",
  "0,1": 90,
  "0,2": null,
  "0,3": { formula: "=SUM(C1:C9)" },
  "1,0": { formula: "=A1" },
  "1,1": "0012",
  "1,2": false,
  "2,0": "new",
  "2,1": 5,
  "2,2": 7,
};

test("all cells take what they are to hold, and keep their looks", async () => {
  const excel = opened();
  const changes = await changesOf(excel, everything);
  const before = excel.runtime.trips;
  expect(await excel.host.replaceCells("十月", changes)).toBe("replaced");
  expect(excel.runtime.trips - before).toBe(2);
  const contents = changes.map(({ row, column }) => excel.sheet.contentAt(row, column));
  expect(contents).toEqual([
    { value: "=1+1", isFormula: false },
    { value: 90, isFormula: false },
    undefined,
    { value: "=SUM(C1:C9)", isFormula: true },
    { value: "=A1", isFormula: true },
    { value: "0012", isFormula: false },
    { value: false, isFormula: false },
    { value: "new", isFormula: false },
    { value: 5, isFormula: false },
    { value: 7, isFormula: false },
  ]);
  expect([excel.sheet.formatAt(0, 2), excel.sheet.formatAt(2, 2)]).toEqual(["0.0", "General"]);
});

test("cells formatted as text take text without an apostrophe and stay formatted as text", async () => {
  const excel = opened();
  const names = [...hostileNames, "'", "''"].map(String);
  names.forEach((_, row) => {
    excel.sheet.format(10 + row, 0, "@");
  });
  const changes = await changesOf(excel, Object.fromEntries(names.map((name, row) => [`${10 + row},0`, name])));
  await excel.host.replaceCells("十月", changes);
  expect(names.map((_, row) => excel.sheet.contentAt(10 + row, 0))).toEqual(
    names.map((value) => ({ value, isFormula: false })),
  );
  expect(names.map((_, row) => excel.sheet.formatAt(10 + row, 0))).toEqual(names.map(() => "@"));
});

describe("nothing is touched", () => {
  const meanwhile: readonly (readonly [string, (excel: Opened) => void])[] = [
    ["a number is another", ({ sheet }) => sheet.set(1, 1, 0.300_001)],
    ["a blank is filled", ({ sheet }) => sheet.set(2, 0, 0)],
    ["a text is a number", ({ sheet }) => sheet.set(0, 1, 90)],
    ["a formula is another with the same result", ({ sheet }) => void sheet.fillFormula("D1", "=SUM(C:C)", [[3]])],
    ["a formula is its value", ({ sheet }) => sheet.set(0, 3, 3)],
    ["an error is another", ({ sheet }) => sheet.set(2, 1, { error: "#REF!" })],
  ];

  test.each(meanwhile)("where meanwhile %s", async (_, change) => {
    const excel = opened();
    const changes = await changesOf(excel, everything);
    change(excel);
    const before = excel.workbook.state;
    expect(await excel.host.replaceCells("十月", changes)).toBe("changed");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where the sheet is protected", async () => {
    const excel = opened();
    const changes = await changesOf(excel, everything);
    excel.sheet.isProtected = true;
    const before = excel.workbook.state;
    expect((await refusal(excel.host.replaceCells("十月", changes))).en).toContain("unprotect");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where only some of the cells are protected", async () => {
    const excel = opened();
    excel.sheet.format(2, 2, "General");
    const changes = await changesOf(excel, { "0,0": "x", "5,5": 1 });
    excel.sheet.paint({ row: 0, column: 0, rows: 1, columns: 1 }, "Locked", false);
    excel.sheet.isProtected = true;
    const before = excel.workbook.state;
    await refusal(excel.host.replaceCells("十月", changes));
    expect(excel.workbook.state).toEqual(before);
  });

  test.each([false, true])("where a cell is filled by a formula elsewhere (Excel shows it: %s)", async (shows) => {
    const excel = opened();
    excel.workbook.showsSpilledFormulas = shows;
    excel.sheet.fillFormula("F1", "=SORT($B$1:$B$3)", [["９０"], [1], [2]]);
    const changes = await changesOf(excel, { "1,5": 5, "0,0": "x" });
    const before = excel.workbook.state;
    expect((await refusal(excel.host.replaceCells("十月", changes))).en).toContain("fills F2:");
    expect(excel.workbook.state).toEqual(before);
    const [anchor] = await changesOf(excel, { "0,5": 90 });
    expect(await excel.host.replaceCells("十月", anchor ? [anchor] : [])).toBe("replaced");
  });

  test("where the sheet is gone, or a cell is being edited", async () => {
    const excel = opened();
    const changes = await changesOf(excel, everything);
    expect((await refusal(excel.host.replaceCells("九月", changes))).en).toContain("“九月”");
    excel.workbook.isCellBeingEdited = true;
    const before = excel.workbook.state;
    expect((await refusal(excel.host.replaceCells("十月", changes))).en).toContain("Enter");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where there is nothing to change", async () => {
    const { host, runtime } = opened();
    expect(await host.replaceCells("十月", [])).toBe("replaced");
    expect(runtime.trips).toBe(0);
  });
});

test("a number that differs in its last digit is the same", async () => {
  const { host } = opened();
  const change = { row: 1, column: 1, before: { cell: 0.3, formula: null }, after: 4 };
  expect(await host.replaceCells("十月", [change])).toBe("replaced");
});

test("wherever Excel fails, the cells hold what they held", async () => {
  const before = opened().workbook.state;
  const changes = await changesOf(opened(), everything);
  const failures = await atEachAction(
    opened,
    ({ host }) => host.replaceCells("十月", changes),
    ({ workbook }, problem) => {
      expect(problem).toMatchObject({ text: { en: expect.stringContaining("GeneralException") } });
      const calculated = workbook.sheet("十月")?.cells;
      calculated?.calculate(0, 3, [[3]]);
      expect(workbook.state).toEqual(before);
    },
  );
  expect(failures).toBeGreaterThan(20);
});

test("what cannot be put back is named", async () => {
  const excel = opened();
  const changes = await changesOf(excel, everything);
  const trips = excel.runtime.trips;
  // Of three requests to read, to write and to put back, the second stops halfway and the third fails.
  excel.runtime.host.refuses = "GetRangeByIndexes.formulas";
  Object.defineProperty(excel.runtime, "failWith", {
    get: () => (excel.runtime.trips - trips >= 3 ? "GeneralException" : undefined),
  });
  const text = await refusal(excel.host.replaceCells("十月", changes));
  expect(text.en).toContain("earlier version");
  expect(text["zh-CN"]).toContain("A1:");
});

test("thousands of scattered cells go in requests that Excel takes", async () => {
  const { host, runtime, sheet } = opened();
  const before = { cell: null, formula: null };
  const changes = Array.from({ length: 6000 }, (_, row) => ({ row: 10 + row * 2, column: 1, before, after: row }));
  expect(await host.replaceCells("十月", changes)).toBe("replaced");
  expect(sheet.contentAt(10 + 5999 * 2, 1)?.value).toBe(5999);
  expect(Math.max(...runtime.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
});
