import { afterEach, describe, expect, test, vi } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { readRanking } from "../../core/ranking/past-rankings";
import { languages } from "../../core/text";
import { HostError } from "../../sidebar/host";
import { monthPlan, teamOf, yearPlan } from "../core/ranking/charted-plans";
import type { ExcelSheet } from "../hosts/excel-workbook";
import { atEachAction } from "./at-each-action";
import { openExcel } from "./open-excel";
import { expectRendered } from "./rendered-sheet";

afterEach(() => {
  vi.unstubAllGlobals();
});

const plans: readonly (readonly [string, SheetPlan])[] = [
  ...languages.flatMap((language) => [
    [`a month in ${language}`, monthPlan({ people: teamOf(5), language })] as const,
    [`a year in ${language}`, yearPlan(30, [1, 2, 4], language)] as const,
  ]),
  ["a month of 60 people", monthPlan({ people: teamOf(60) })],
  [
    "a month with a score below 0",
    monthPlan({
      people: [
        ["Ann", 3],
        ["Bob", -2.5],
      ],
    }),
  ],
  ["a month whose heading looks like a formula", monthPlan({ people: teamOf(2), heading: "=A1" })],
  ["a year of one person and one month", yearPlan(1, [12])],
];

describe("a chart", () => {
  test.each(plans)("of %s stands on its sheet as planned", async (_, plan) => {
    const { workbook, runtime, host } = openExcel();
    await host.renderSheets([plan]);
    expectRendered(workbook.sheet(plan.name) as ExcelSheet, plan, "hints");
    expect(runtime.trips).toBe(2);
  });

  test("shows names as they are, with the scores beside them", async () => {
    const { workbook, host } = openExcel();
    const plan = monthPlan({ people: teamOf(8) });
    await host.renderSheets([plan]);
    const sheet = workbook.sheet(plan.name) as ExcelSheet;
    const { row, column, rows } = sheet.charts[0]?.area ?? { row: 0, column: 0, rows: 0 };
    const shown = Array.from({ length: rows }, (_, index) =>
      [0, 1].map((c) => sheet.cells.shownAt(row + index, column + c)),
    );
    expect(shown).toEqual([["Name", "Score"], ...teamOf(8)]);
  });

  test("takes as many actions for 20 people as for 5,000", async () => {
    const actionsFor = async (people: number) => {
      const { runtime, host } = openExcel();
      await host.renderSheets([monthPlan({ people: teamOf(people).map(([, score], index) => [`P${index}`, score]) })]);
      // Blocks of more than 1,500 cells the library sets in parts, within the same request.
      return runtime.requests[1]?.actions.filter(
        (action) => !["", "_KeepReference", "_ValidateArraySize", "Formulas"].includes(action),
      );
    };
    const few = await actionsFor(20);
    expect(await actionsFor(5000)).toEqual(few);
    expect(few).toContain("SetSolidColor");
  });

  test("that fails at whichever action leaves the workbook as it was", async () => {
    // Without looks, whose failures are another test's, most actions are about the charts.
    const both = [monthPlan({ people: teamOf(2) }), yearPlan(2, [1])].map((plan) => ({
      ...plan,
      looks: [],
      conditions: [],
    }));
    const excel = openExcel();
    const before = excel.workbook.state;
    const failures = await atEachAction(
      () => excel,
      ({ host }) => host.renderSheets(both),
      ({ workbook }, problem) => {
        // Where Excel can do without a page, the sheets stand, with their charts.
        if (problem === undefined) {
          for (const sheet of workbook.sheets.slice(1)) {
            expect(sheet.charts).toHaveLength(1);
            workbook.delete(sheet);
          }
          return;
        }
        expect(problem).toBeInstanceOf(HostError);
        expect(workbook.state).toEqual(before);
      },
    );
    expect(failures).toBeGreaterThan(100);
  });
});

describe("a sheet with a chart", () => {
  const plan = monthPlan({ people: teamOf(5) });

  async function opened() {
    const excel = openExcel();
    await excel.host.renderSheets([plan]);
    return excel;
  }

  test("is replaced by one with a chart of its own", async () => {
    const { workbook, host } = await opened();
    const again = monthPlan({ people: teamOf(12) });
    await host.replaceSheet(plan.name, again);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["成績", plan.name]);
    expectRendered(workbook.sheet(plan.name) as ExcelSheet, again, "hints");
  });

  test("is read as if there were none", async () => {
    const { host } = await opened();
    const snapshot = await host.readSheet(plan.name);
    expect([...(readRanking(snapshot)?.ranks ?? [])]).toEqual(teamOf(5).map(([name], index) => [name, index + 1]));
    expect(snapshot.cells).toEqual(plan.cells.map((line) => line.slice(0, -1)));
  });

  test("gives its copy a chart of the copy's own cells, which moves along when columns go", async () => {
    const { workbook, host } = await opened();
    const source = workbook.sheet(plan.name) as ExcelSheet;
    const before = source.state;
    await host.copySheet({ source: plan.name, name: "HR", changes: [], removedColumns: [0, 1] });
    expect(source.state).toEqual(before);
    const [chart] = workbook.sheet("HR")?.charts ?? [];
    expect(chart?.area).toEqual({ row: 2, column: 0, rows: 6, columns: 2 });
    expect(chart?.corner?.column).toBe((plan.chart?.corner.column ?? 0) - 2);
  });
});
