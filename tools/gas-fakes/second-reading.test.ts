import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SheetFlavour } from "../../core/plan/choices";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { rankMonth } from "../../core/ranking/monthly-ranking";
import { proposeRanking } from "../../core/ranking/proposal";
import { rankingSheet } from "../../core/ranking/ranking-sheet";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import { type Language, languages } from "../../core/text";
import type { Cell } from "../../core/values";
import { buildGsheets } from "../../gsheets/build";
import { planSteps } from "../../gsheets/plan-steps";
import { snapshotOf } from "../../test/core/ranking/snapshot-of";
import { expectRendered } from "../../test/gsheets/rendered-sheet";
import { loadAppsScript } from "../../test/hosts/apps-script";
import { scriptRun } from "../../test/hosts/script-run";
import type { SheetStore } from "../../test/hosts/sheet-store";
import { exampleChoices, examplePlans, hostileNames } from "../../test/plan/example-design";
import { loadGasFakes, openGasFakes } from "./open-gas-fakes";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-second-reading-"));

beforeAll(async () => {
  await buildGsheets({ outDir });
  await loadGasFakes();
});

/** Renders with the built script, and reads what was sent to Google. */
async function expectAllSent(plans: readonly SheetPlan[]): Promise<string[]> {
  const { workbook, requests, globals } = await openGasFakes("成绩");
  scriptRun(loadAppsScript(join(outDir, "Code.js"), globals), "renderSheets", plans.map(planSteps), null);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["成绩", ...plans.map(({ name }) => name)]);
  expect(touched(workbook.sheets[0] as SheetStore)).toEqual([]);
  for (const plan of plans) {
    const sheet = workbook.sheets.find(({ name }) => name === plan.name);
    if (!sheet) throw new Error(`There is no sheet ${plan.name}.`);
    expectRendered(sheet, plan, 24);
    expect(touched(sheet).filter(({ row, column }) => plan.cells[row]?.[column] === undefined)).toEqual([]);
  }
  return requests.names;
}

/** The cells that are not as in a new sheet. */
function touched(sheet: SheetStore): readonly { readonly row: number; readonly column: number }[] {
  return (sheet.toJSON() as { lines: { row: number; column: number }[] }).lines;
}

function plansOf(id: string, language: Language, flavour: SheetFlavour): SheetPlan[] {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  const people = template.rows?.usual ?? exampleChoices.people;
  return planTemplate(template, { ...exampleChoices, language, flavour, people }, ["成绩"]);
}

test.each(templates.map(({ id }, index) => [id, languages[index % languages.length] as Language] as const))(
  "the template %s (%s) is sent to Google as planned",
  async (id, language) => {
    const sent = await expectAllSent(plansOf(id, language, "functions"));
    expect(sent).toContain("values");
    expect(sent).toContain("updateCells");
  },
);

test("a template in native functions is too", async () => {
  await expectAllSent(plansOf("ecommerce-scorecard", "zh-CN", "native"));
});

describe("everything that a plan can say", () => {
  test.each(languages)("is sent, in %s", async (language) => {
    const sent = await expectAllSent(examplePlans({ language }));
    expect([...new Set(sent)].sort()).toEqual([
      "addProtectedRange",
      "addSheet",
      "insertDimension",
      "repeatCell",
      "setDataValidation",
      "updateBorders",
      "updateCells",
      "updateDimensionProperties",
      "updateProtectedRange",
      "updateSheetProperties",
      "values",
    ]);
  });
});

test("a ranking with names like formulas is sent as planned", async () => {
  const rows = hostileNames.map((name, index): Cell[] => [String(name), 100 - index, index]);
  const source = snapshotOf("10 月", [["姓名", "总分", "接待人数"], ...rows]);
  const { choices, titles } = proposeRanking(source, "zh-CN", exampleChoices.month) ?? expect.fail("no ranking");
  const award = { months: 1, text: "=1+1" };
  const chosen = { ...choices, award, columns: [2] };
  const ranking = rankMonth(source, chosen, []);
  expect(ranking.people.length).toBe(hostileNames.length);
  await expectAllSent([rankingSheet(source, titles, chosen, ranking, "2026-11-02", [])]);
});
