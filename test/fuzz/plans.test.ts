import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worksheet } from "exceljs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { computedSheet } from "../../core/hr-copy/computed-sheet";
import { hrCopy } from "../../core/hr-copy/hr-copy";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { rankMonth } from "../../core/ranking/monthly-ranking";
import { proposeRanking } from "../../core/ranking/proposal";
import { rankingSheet } from "../../core/ranking/ranking-sheet";
import type { SheetSnapshot } from "../../core/snapshot";
import { type Language, languages } from "../../core/text";
import { buildGsheets } from "../../gsheets/build";
import { planSteps } from "../../gsheets/plan-steps";
import { readFormula } from "../../sidebar/read-formula";
import { expectRendered } from "../gsheets/rendered-sheet";
import { loadAppsScript } from "../hosts/apps-script";
import { scriptRun } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { opened } from "../xlsx/opened";
import { fuzz } from "./fuzz";
import { hostileSheet } from "./hostile-sheets";

const october = { year: 2026, month: 10 };

/** The sheets of our own that are made from a sheet: its ranking, and how its copy was computed. */
function plansFrom(source: SheetSnapshot, language: Language): SheetPlan[] {
  const plans: SheetPlan[] = [];
  const proposal = proposeRanking(source, language, october);
  if (proposal) {
    const { choices, titles } = proposal;
    const ranking = rankMonth(source, choices, []);
    if (ranking.people.length > 0) plans.push(rankingSheet(source, titles, choices, ranking, "2026-11-02", []));
  }
  const copy = hrCopy(source, { kind: "native", leftOut: [] }, readFormula);
  const madeOn = { day: "2026-11-22", month: { year: 2026, month: 11 } };
  const taken = plans.map(({ name }) => name);
  const request = { source, sheets: [], copy, copyName: "HR", language, madeOn, taken };
  const computed = computedSheet(request, readFormula);
  return computed ? [...plans, computed] : plans;
}

const given = fc
  .tuple(hostileSheet, fc.constantFrom(...languages))
  .map(([source, language]) => plansFrom(source, language));
const outDir = mkdtempSync(join(tmpdir(), "service-kpi-fuzz-"));

beforeAll(() => buildGsheets({ outDir }));

test("a sheet made of anything stands in Google Sheets as planned", async () => {
  await fuzz("in Google Sheets", given, (plans) => {
    if (plans.length === 0) return;
    const double = new SpreadsheetDouble("de_DE", "mine");
    scriptRun(loadAppsScript(join(outDir, "Code.js"), double.globals()), "renderSheets", plans.map(planSteps));
    for (const plan of plans) expectRendered(double.sheet(plan.name), plan, 24);
  });
});

/** No file can hold half a character. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

test("a sheet made of anything is read from its .xlsx file as planned", async () => {
  await fuzz(
    "in .xlsx",
    given,
    async (plans) => {
      if (plans.length === 0) return;
      const book = await opened(plans);
      for (const plan of plans) {
        const sheet = book.getWorksheet(plan.name) as Worksheet;
        plan.cells.forEach((line, row) => {
          line.forEach((planned, column) => {
            const { value } = sheet.getCell(row + 1, column + 1);
            if (typeof planned === "string") expect(value).toBe(wellFormed(planned));
            else expect(value === null).toBe(planned === null);
          });
        });
      }
    },
    0.15,
  );
});
