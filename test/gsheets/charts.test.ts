import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { readRanking } from "../../core/ranking/past-rankings";
import { languages } from "../../core/text";
import { buildGsheets } from "../../gsheets/build";
import { planSteps } from "../../gsheets/plan-steps";
import { monthPlan, namesOf, teamOf, yearPlan } from "../core/ranking/charted-plans";
import { loadAppsScript } from "../hosts/apps-script";
import { scriptRun } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { openAccess } from "./open-access";
import { expectRendered } from "./rendered-sheet";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-charts-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

function openSheet() {
  const sheet = new SpreadsheetDouble("zh_CN", "成绩");
  const script = loadAppsScript(file, sheet.globals());
  return { sheet, render: (plans: readonly SheetPlan[]) => scriptRun(script, "renderSheets", plans.map(planSteps)) };
}

/** What a chart of the double shows, cell by cell. */
function shown({ sheet }: ReturnType<typeof openSheet>, name: string) {
  const store = sheet.sheet(name);
  const [area] = store.charts[0]?.areas ?? [];
  if (!area) throw new Error("no chart");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => store.seen(area.row + row, area.column + column).value),
  );
}

const plans: readonly (readonly [string, SheetPlan])[] = [
  ...languages.flatMap((language) => [
    [`a month in ${language}`, monthPlan({ people: teamOf(5), language })] as const,
    [`a year in ${language}`, yearPlan(30, [1, 2, 4], language)] as const,
  ]),
  ["a month of 60 people", monthPlan({ people: teamOf(60) })],
  ["a month wider than a new sheet", monthPlan({ people: teamOf(5), others: 21 })],
  ["a year of one person and one month", yearPlan(1, [12])],
];

describe("a chart", () => {
  test.each(plans)("of %s stands on its sheet as planned", (_, plan) => {
    const opened = openSheet();
    opened.render([plan]);
    expectRendered(opened.sheet.sheet(plan.name), plan, 24);
    expect(opened.sheet.workbook.log.requests).toBeLessThanOrEqual(40);
  });

  test("shows names as they are, with the scores beside them", () => {
    const opened = openSheet();
    const plan = monthPlan({ people: teamOf(8) });
    opened.render([plan]);
    expect(shown(opened, plan.name)).toEqual([["Name", "Score"], ...teamOf(8)]);
  });

  test("shows a month without a place as an empty cell", () => {
    const opened = openSheet();
    const plan = yearPlan(2, [1, 3]);
    opened.render([plan]);
    const [, ...people] = shown(opened, plan.name);
    expect(people.map(([name]) => name).sort()).toEqual(namesOf(2).sort());
    expect(people.map((line) => [typeof line[1], line[2], typeof line[3]])).toEqual([
      ["number", "", "number"],
      ["number", "", "number"],
    ]);
  });

  test("takes as many calls for 10 people as for 5,000", () => {
    const calls = [10, 5000].map((people) => {
      const { sheet, render } = openSheet();
      render([monthPlan({ people: Array.from({ length: people }, (_, index) => [`P${index}`, index / 100]) })]);
      return sheet.workbook.log.calls;
    });
    expect(calls[0]).toEqual(calls[1]);
    expect(calls[0]).toContain("Sheet.insertChart");
  });

  test("that fails at whichever call leaves the workbook as it was", () => {
    const both = [monthPlan({ people: teamOf(5) }), yearPlan(9, [1, 2])];
    const rehearsal = openSheet();
    rehearsal.render(both);
    const { calls } = rehearsal.sheet.workbook.log;
    expect(calls.filter((call) => /Chart/.test(call)).length).toBeGreaterThan(25);
    calls.forEach((call, index) => {
      const { sheet, render } = openSheet();
      const before = sheet.snapshot();
      sheet.workbook.log.failAt = index + 1;
      expect(() => render(both), call).toThrow("Service Spreadsheets failed");
      expect(sheet.snapshot(), call).toBe(before);
    });
  });
});

describe("a sheet with a chart", () => {
  const plan = monthPlan({ people: teamOf(5) });

  async function opened() {
    const { double, access } = openAccess(file, [["x"]]);
    await access.replaceSheet(plan.name, plan);
    return { double, access };
  }

  test("is replaced by one with a chart of its own", async () => {
    const { double, access } = await opened();
    const again = monthPlan({ people: teamOf(12) });
    await access.replaceSheet(plan.name, again);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["成绩", plan.name]);
    expectRendered(double.sheet(plan.name), again, 24);
  });

  test("is read as if there were none", async () => {
    const { access } = await opened();
    const snapshot = await access.readSheet(plan.name);
    expect([...(readRanking(snapshot)?.ranks ?? [])]).toEqual(teamOf(5).map(([name], index) => [name, index + 1]));
    const used = plan.cells.map((line) => line.slice(0, -1));
    expect(snapshot.cells).toEqual(used);
  });

  test("gives its copy a chart of the copy's own cells, which moves along when columns go", async () => {
    const { double, access } = await opened();
    const source = JSON.stringify(double.sheet(plan.name));
    await access.copySheet({ source: plan.name, name: "HR", changes: [], removedColumns: [0, 1] });
    expect(JSON.stringify(double.sheet(plan.name))).toBe(source);
    const [chart] = double.sheet("HR").charts;
    expect(chart?.areas).toEqual([{ row: 2, column: 0, rows: 6, columns: 2 }]);
    expect(chart?.corner.column).toBe((plan.chart?.corner.column ?? 0) - 2);
  });
});
