import { afterEach, describe, expect, test, vi } from "vitest";
import type { SheetFlavour } from "../../core/plan/choices";
import { layOut } from "../../core/plan/lay-out";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import { languages } from "../../core/text";
import type { ExcelWorkbook } from "../hosts/excel-workbook";
import { exampleChoices, exampleDesigns, examplePlans, hostileNames } from "../plan/example-design";
import { openExcel } from "./open-excel";
import { expectRendered } from "./rendered-sheet";

afterEach(() => {
  vi.unstubAllGlobals();
});

const flavours: readonly SheetFlavour[] = ["functions", "prefixed", "native"];
const written = languages.flatMap((language) => flavours.map((flavour) => [language, flavour] as const));

/** The example for a team of any size. */
function plansFor(people: number, flavour: SheetFlavour = "functions"): SheetPlan[] {
  const designs = exampleDesigns.map((design) => ({
    ...design,
    tables: design.tables.map((table) => (table.id === "people" ? { ...table, rows: people } : table)),
  }));
  return layOut(designs, { ...exampleChoices, flavour }, []);
}

function expectAllRendered(workbook: ExcelWorkbook, plans: readonly SheetPlan[], notes: "notes" | "hints") {
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["成績", ...plans.map(({ name }) => name)]);
  expect(workbook.active).toBe(plans[0]?.name);
  plans.forEach((plan, index) => {
    const sheet = workbook.sheets[index + 1];
    if (sheet) expectRendered(sheet, plan, notes);
  });
}

describe.each(written)("in %s, %s", (language, flavour) => {
  test("the example stands in the workbook as planned", async () => {
    const { workbook, runtime, host } = openExcel(18);
    const plans = examplePlans({ language, flavour });
    await host.renderSheets(plans);
    expectAllRendered(workbook, plans, "notes");
    expect(runtime.trips).toBe(2);
  });

  test.each(templates.map((template) => [template.id, template] as const))("%s does too", async (_, template) => {
    const { workbook, runtime, host } = openExcel();
    const choices = { ...exampleChoices, language, flavour, people: template.rows?.usual ?? exampleChoices.people };
    const plans = planTemplate(template, choices, await host.sheetNames());
    const before = runtime.trips;
    await host.renderSheets(plans);
    expectAllRendered(workbook, plans, "hints");
    expect(runtime.trips - before).toBe(2);
  });
});

test("where this Excel has no notes, their beginning is shown at the heading", async () => {
  const { workbook, host } = openExcel(17);
  const plans = examplePlans();
  await host.renderSheets(plans);
  expectAllRendered(workbook, plans, "hints");
});

test("names that look like formulas, numbers or dates stay the text they are", async () => {
  const { workbook, host } = openExcel();
  const names = [...hostileNames, "#N/A", "９０", "true ", " 5", "Oct 1", "10月1日", "50%", "￥3", "＝1+1", "''"].map(
    String,
  );
  const [plan] = examplePlans();
  if (!plan) throw new Error("no example");
  await host.renderSheets([
    { ...plan, cells: names.map((name) => plan.widths.map(() => name)), spills: [], notes: [] },
  ]);
  const sheet = workbook.sheet(plan.name);
  const shown = names.map((_, row) => sheet?.contentAt(row, 1));
  expect(shown).toEqual(names.map((value) => ({ value, isFormula: false })));
});

describe("how much is asked of Excel", () => {
  async function requestsFor(people: number, flavour: SheetFlavour) {
    const { workbook, runtime, host } = openExcel();
    const plans = plansFor(people, flavour);
    await host.renderSheets(plans);
    const last = plans[0]?.cells.at(-1)?.[0];
    expect(workbook.sheet(plans[0]?.name ?? "")?.formulaAt((plans[0]?.cells.length ?? 0) - 1, 0)).toEqual(last);
    return runtime.requests;
  }

  test("does not grow with the rows", async () => {
    const [few, many] = [await requestsFor(12, "functions"), await requestsFor(5000, "functions")];
    expect(many).toHaveLength(2);
    expect(many.map(({ actions }) => actions.filter(isOurs))).toEqual(few.map(({ actions }) => actions.filter(isOurs)));
    expect(Math.max(...many.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  });

  /** Blocks of more than 1,500 cells the library sets in parts, within the same request. */
  function isOurs(action: string): boolean {
    return !["", "_KeepReference", "_ValidateArraySize", "Formulas", "NumberFormat"].includes(action);
  }

  test("goes in several requests only where Excel would refuse one for its size", async () => {
    expect(await requestsFor(2500, "native")).toHaveLength(2);
    const many = await requestsFor(5000, "native");
    expect(many.length).toBeGreaterThan(2);
    expect(Math.max(...many.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  });
});

test("a sheet made in several requests stands as planned", async () => {
  const { workbook, runtime, host } = openExcel();
  const plans = plansFor(12).map((plan) => ({
    ...plan,
    cells: plan.cells.map((line, row) =>
      row === 0 ? line : line.map((cell, c) => (c > 0 ? cell : "长".repeat(32_000))),
    ),
  }));
  await host.renderSheets([...plans, ...renamed(plans, " 2"), ...renamed(plans, " 3")]);
  expect(runtime.trips).toBeGreaterThan(2);
  plans.forEach((plan) => {
    for (const suffix of ["", " 2", " 3"]) {
      const sheet = workbook.sheet(plan.name + suffix);
      if (!sheet) throw new Error("missing");
      expectRendered(sheet, plan, "hints");
    }
  });
});

function renamed(plans: readonly SheetPlan[], suffix: string): SheetPlan[] {
  return plans.map((plan) => ({ ...plan, name: plan.name + suffix }));
}
