import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SheetFlavour } from "../../core/plan/choices";
import { layOut } from "../../core/plan/lay-out";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import { languages } from "../../core/text";
import { buildGsheets } from "../../gsheets/build";
import { planSteps } from "../../gsheets/plan-steps";
import { loadAppsScript } from "../hosts/apps-script";
import { scriptRun } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { exampleChoices, exampleDesigns, examplePlans, hostileNames } from "../plan/example-design";
import { expectRendered } from "./rendered-sheet";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-render-"));

beforeAll(() => buildGsheets({ outDir }));

const flavours: readonly SheetFlavour[] = ["functions", "native"];
const written = languages.flatMap((language) => flavours.map((flavour) => [language, flavour] as const));

/** In some locales a comma is part of a number. */
const locales = ["en_US", "de_DE"] as const;

/** A spreadsheet with a sheet of the user's own, and the built script over it. */
function openSheet(locale = "zh_CN") {
  const sheet = new SpreadsheetDouble(locale, "成绩");
  Object.assign(sheet.cell("A1"), { value: "周敏" });
  const script = loadAppsScript(join(outDir, "Code.js"), sheet.globals());
  return {
    sheet,
    render: (plans: readonly SheetPlan[]) => scriptRun(script, "renderSheets", plans.map(planSteps)),
    names: () => scriptRun(script, "sheetNames"),
  };
}

/** The example for a team of any size. */
function plansFor(people: number, flavour: SheetFlavour = "functions"): SheetPlan[] {
  const designs = exampleDesigns.map((design) => ({
    ...design,
    tables: design.tables.map((table) => (table.id === "people" ? { ...table, rows: people } : table)),
  }));
  return layOut(designs, { ...exampleChoices, flavour }, []);
}

function expectAllRendered({ sheet }: ReturnType<typeof openSheet>, plans: readonly SheetPlan[], grown: number) {
  const names = plans.map(({ name }) => name);
  expect(sheet.workbook.sheets.map(({ name }) => name)).toEqual(["成绩", ...names]);
  expect(sheet.workbook.active.name).toBe(names[0]);
  expect(sheet.cell("A1").value).toBe("周敏");
  for (const plan of plans) expectRendered(sheet.sheet(plan.name), plan, grown);
}

describe.each(written)("in %s, %s", (language, flavour) => {
  test.each(locales)("the example stands in a workbook of %s as planned", (locale) => {
    const opened = openSheet(locale);
    const plans = examplePlans({ language, flavour });
    opened.render(plans);
    expectAllRendered(opened, plans, 0);
  });

  test.each(templates.map((template) => [template.id, template] as const))("%s does too", (_, template) => {
    const opened = openSheet("de_DE");
    const choices = { ...exampleChoices, language, flavour, people: template.rows?.usual ?? exampleChoices.people };
    const plans = planTemplate(template, choices, ["成绩"]);
    opened.render(plans);
    expectAllRendered(opened, plans, 24);
    expect(opened.sheet.workbook.log.requests).toBeLessThanOrEqual(40 * plans.length);
  });
});

test("formulas have semicolons outside texts, and refer to sheets that were there before them", () => {
  const { sheet, render } = openSheet("de_DE");
  render(examplePlans());
  const people = sheet.sheet("Example 2026-10");
  expect(people.cell(5, 3).formula).toBe("=CONVERSION(B6:B17;C6:C17)");
  expect(people.cell(5, 4).formula).toBe("=BANDSCORE(D6:D17;'Rules'!$A$5:$B$6)");
  expect(people.cell(5, 6).formula).toBe('=IF(A6="";"";"a ""b"", c"&A6)');
  const { calls } = sheet.workbook.log;
  expect(calls.lastIndexOf("Spreadsheet.insertSheet")).toBeLessThan(calls.indexOf("Range.setValues"));
});

test("names that look like formulas, numbers or dates stay text", () => {
  const { sheet, render } = openSheet();
  render(examplePlans());
  const people = sheet.sheet("Example 2026-10");
  expect(hostileNames.map((_, index) => people.cell(5 + index, 0).value)).toEqual(hostileNames);
  expect(hostileNames.map((_, index) => people.cell(5 + index, 0).formula).join("")).toBe("");
});

test("a bare sheet that is wider than a new one is made too", () => {
  const opened = openSheet();
  const [example] = examplePlans() as [SheetPlan, SheetPlan];
  const cells = example.cells
    .slice(0, 2)
    .map((line, row) => Array.from({ length: 30 }, (_, column) => line[column] ?? row));
  const nothing = { spills: [], looks: [], formats: [], validations: [], conditions: [], notes: [], inputs: [] };
  const plan = {
    ...example,
    ...nothing,
    cells,
    widths: cells.flatMap(() => Array<number>(15).fill(40)),
    heights: [34, 24],
  };
  opened.render([plan]);
  expectAllRendered(opened, [plan], 0);
});

describe("however many people there are", () => {
  test.each(flavours)("as many requests, and no more than 40 a sheet (%s)", (flavour) => {
    const requests = [10, 5000].map((people) => {
      const opened = openSheet();
      const plans = plansFor(people, flavour);
      opened.render(plans);
      expect(opened.sheet.workbook.log.requests).toBeLessThanOrEqual(40 * plans.length);
      expect(opened.sheet.sheet("Example 2026-10").cell(people + 4, 0).background).toBe("#fffbe8");
      return opened.sheet.workbook.log.calls;
    });
    expect(requests[0]).toEqual(requests[1]);
  });
});

describe("all or nothing", () => {
  const plans = examplePlans();

  test("whichever call fails, the workbook is as it was and the failure is told", () => {
    const { sheet, render } = openSheet();
    render(plans);
    const total = sheet.workbook.log.calls.length;
    expect(total).toBeGreaterThan(80);
    for (let failing = 1; failing <= total; failing++) {
      const opened = openSheet();
      const before = opened.sheet.snapshot();
      opened.sheet.workbook.log.failAt = failing;
      expect(() => opened.render(plans), `call ${failing}`).toThrow("Service Spreadsheets failed");
      expect(opened.sheet.snapshot(), `call ${failing}`).toBe(before);
    }
  });

  test("what Google carries out late fails as early as it must", () => {
    const { sheet, render } = openSheet();
    const before = sheet.snapshot();
    Object.assign(sheet.workbook.log, { failAt: 30, isFailureLate: true });
    expect(() => render(plans)).toThrow("Service Spreadsheets failed");
    expect(sheet.snapshot()).toBe(before);
  });

  test.each([0, 1])("a name that is taken by now is refused and said (sheet %i)", (index) => {
    const { sheet, render } = openSheet();
    const { name } = plans[index] as SheetPlan;
    sheet.workbook.insert(name, 1).cell(0, 0).value = "mine";
    sheet.workbook.active = sheet.sheet("成绩");
    const before = sheet.snapshot();
    expect(() => render(plans)).toThrow(`name taken: ${name}`);
    expect(sheet.snapshot()).toBe(before);
  });

  test("a workbook that may not be changed stays as it was", () => {
    const { sheet, render } = openSheet();
    sheet.isProtected = true;
    const before = sheet.snapshot();
    expect(() => render(plans)).toThrow("protected");
    expect(sheet.snapshot()).toBe(before);
  });
});

test("tells the names of all sheets", () => {
  const opened = openSheet();
  opened.render(examplePlans());
  expect(opened.names()).toEqual(["成绩", "Example 2026-10", "Rules"]);
});
