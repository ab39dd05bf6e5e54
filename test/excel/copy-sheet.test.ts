import { afterEach, describe, expect, test, vi } from "vitest";
import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { HostError } from "../../sidebar/host";
import type { SheetCopy } from "../../sidebar/sheet-access";
import type { ExcelSheet } from "../hosts/excel-workbook";
import { examplePlans } from "../plan/example-design";
import { atEachAction } from "./at-each-action";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";

afterEach(() => {
  vi.unstubAllGlobals();
});

const plans = examplePlans();
const [plan, rules] = plans as [SheetPlan, SheetPlan];

/** A rendered workbook whose formulas give their row's number; the first sheet of the user is shown. */
async function rendered() {
  const excel = openExcel();
  await excel.host.renderSheets(plans);
  const source = excel.workbook.sheet(plan.name) as ExcelSheet;
  plan.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== null && isFormula(cell)) source.fillFormula(nameOf(row, column), cell.formula, [[row]]);
    });
  });
  for (const { row, column, rows } of plan.spills) {
    const formula = plan.cells[row]?.[column];
    const result = Array.from({ length: rows }, (_, index) => [row + index]);
    if (formula && typeof formula === "object") source.fillFormula(nameOf(row, column), formula.formula, result);
  }
  excel.workbook.active = "成績";
  return { ...excel, source };
}

function nameOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

const formulaPlaces = plan.cells.flatMap((line, row) =>
  line.flatMap((cell, column) => (cell !== null && isFormula(cell) ? [{ row, column }] : [])),
);
const spilledPlaces = plan.spills.flatMap(({ row, column, rows }) =>
  Array.from({ length: rows }, (_, index) => ({ row: row + index, column })),
);

/** Everything as values, spilled cells in any order, without the second and the fifth column. */
const copy: SheetCopy = {
  source: plan.name,
  name: "十月 给人事",
  changes: [...spilledPlaces, ...formulaPlaces.filter((place) => !isSpilled(place))]
    .reverse()
    .map(({ row, column }) => ({ row, column, content: row })),
  removedColumns: [1, 4],
};

function isSpilled({ row, column }: { row: number; column: number }): boolean {
  return spilledPlaces.some((place) => place.row === row && place.column === column);
}

const kept = plan.widths.flatMap((_, column) => (copy.removedColumns.includes(column) ? [] : [column]));

describe("a copy as values without two columns", () => {
  test("shows what the source shows, with its looks, and can be changed", async () => {
    const { workbook, runtime, host, source } = await rendered();
    expect(plan.spills.length).toBeGreaterThan(0);
    const before = source.state;
    const trips = runtime.trips;
    await host.copySheet(copy);
    expect(runtime.trips - trips).toBe(3);
    expect(source.state).toEqual(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["成績", plan.name, rules.name, copy.name]);
    expect(workbook.active).toBe(copy.name);
    const made = workbook.sheet(copy.name) as ExcelSheet;
    expect(made.isProtected).toBe(false);
    plan.cells.forEach((line, row) => {
      expect(line.map((_, index) => made.contentAt(row, index)?.isFormula ?? false)).not.toContain(true);
      expect(kept.map((_, index) => made.cells.shownAt(row, index))).toEqual(
        kept.map((column) => source.cells.shownAt(row, column)),
      );
      for (const look of ["Fill", "FontColor", "Bold"]) {
        expect(kept.map((_, index) => made.lookAt(row, index, look))).toEqual(
          kept.map((column) => source.lookAt(row, column, look)),
        );
      }
      expect(kept.map((_, index) => made.formatAt(row, index))).toEqual(
        kept.map((column) => source.formatAt(row, column)),
      );
    });
    expect(made.properties).toMatchObject({ frozen: plan.frozen, tabColor: plan.tabColor });
  });

  test("takes formulas, texts and blanks as they are", async () => {
    const { workbook, host } = await rendered();
    const contents = [{ formula: "=SUM(B1:B9)" }, "=1+1", "0012", null, false];
    await host.copySheet({
      ...copy,
      changes: contents.map((content, index) => ({ row: 4 + index, column: 0, content })),
      removedColumns: [],
    });
    const made = workbook.sheet(copy.name);
    expect(contents.map((_, index) => made?.contentAt(4 + index, 0))).toEqual([
      { value: "=SUM(B1:B9)", isFormula: true },
      { value: "=1+1", isFormula: false },
      { value: "0012", isFormula: false },
      undefined,
      { value: false, isFormula: false },
    ]);
  });

  test("holds numbers where a formula stood in a cell formatted as text", async () => {
    const { workbook, host } = openExcel();
    workbook
      .sheet("成績")
      ?.fillFormula("C1", "=B1*2", [[180]])
      .format(0, 2, "@");
    await host.copySheet({
      source: "成績",
      name: "copy",
      changes: [{ row: 0, column: 2, content: 180 }],
      removedColumns: [],
    });
    expect(workbook.sheet("copy")?.contentAt(0, 2)).toEqual({ value: 180, isFormula: false });
  });

  test("of a hidden sheet is shown; without changes it is a plain copy", async () => {
    const { workbook, host } = openExcel();
    workbook.add("hidden").fill("A1", [["x"]]).visibility = "Hidden";
    await host.copySheet({ source: "hidden", name: "copy", changes: [], removedColumns: [] });
    expect([workbook.active, workbook.sheet("copy")?.formulaAt(0, 0)]).toEqual(["copy", "x"]);
    expect(workbook.sheet("hidden")?.visibility).toBe("Hidden");
  });
});

describe("the workbook is as it was", () => {
  test("wherever Excel fails", async () => {
    const before = (await rendered()).workbook.state;
    const failures = await atEachAction(
      rendered,
      ({ host }) => host.copySheet({ ...copy, changes: copy.changes.slice(0, 40) }),
      ({ workbook }, problem) => {
        expect(problem).toBeInstanceOf(HostError);
        expect(workbook.state).toEqual(before);
      },
    );
    expect(failures).toBeGreaterThan(25);
  });

  test("where the sheet is protected with a password", async () => {
    const excel = await rendered();
    excel.source.password = "secret";
    const before = excel.workbook.state;
    const text = await refusal(excel.host.copySheet(copy));
    expect(text.en).toContain("password");
    for (const sentence of Object.values(text)) expect(sentence).toContain(plan.name);
    expect(excel.workbook.state).toEqual(before);
  });

  test("where the name is taken, the source is gone or no sheet can be added", async () => {
    const excel = await rendered();
    const before = excel.workbook.state;
    expect((await refusal(excel.host.copySheet({ ...copy, name: rules.name.toUpperCase() }))).en).toContain("already");
    expect((await refusal(excel.host.copySheet({ ...copy, source: "九月" }))).en).toContain("“九月”");
    excel.workbook.isStructureProtected = true;
    expect((await refusal(excel.host.copySheet(copy))).en).toContain("Protect Workbook");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where a formula names a sheet that is not there", async () => {
    const excel = await rendered();
    const before = excel.workbook.state;
    const changes = [{ row: 0, column: 0, content: { formula: "='九月'!A1" } }];
    expect((await refusal(excel.host.copySheet({ ...copy, changes }))).en).toContain("InvalidArgument");
    expect(excel.workbook.state).toEqual(before);
  });
});

test("a copy that cannot be removed is named", async () => {
  const excel = await rendered();
  const trips = excel.runtime.trips;
  excel.runtime.host.refuses = "Copy.activate";
  Object.defineProperty(excel.runtime, "failWith", {
    get: () => (excel.runtime.trips - trips >= 4 ? "GeneralException" : undefined),
  });
  expect((await refusal(excel.host.copySheet(copy)))["zh-CN"]).toContain(copy.name);
});
