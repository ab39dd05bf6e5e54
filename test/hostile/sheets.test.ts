import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs from "exceljs";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { hrCopyName } from "../../core/hr-copy/hr-copy-name";
import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { startUniver } from "../../engines/univer";
import { buildGsheets } from "../../gsheets/build";
import { planSteps } from "../../gsheets/plan-steps";
import { planData } from "../../playground/plan-data";
import { plannedContent, replacingContent } from "../../playground/planned-content";
import { openExcel } from "../excel/open-excel";
import { expectRendered as expectInExcel } from "../excel/rendered-sheet";
import { change } from "../gsheets/mixed-sheet";
import { openAccess } from "../gsheets/open-access";
import { expectRendered as expectInSheets } from "../gsheets/rendered-sheet";
import { loadAppsScript } from "../hosts/apps-script";
import type { ExcelSheet } from "../hosts/excel-workbook";
import { scriptRun } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { expectPlanned } from "../playground/expect-planned";
import { opened } from "../xlsx/opened";
import { hostilePlans } from "./hostile-plans";
import { hostileTexts } from "./hostile-texts";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-hostile-"));
const script = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

afterEach(() => {
  vi.unstubAllGlobals();
});

const plans = hostilePlans();

const textsOf = ({ cells }: SheetPlan) => cells.flat().filter((cell) => typeof cell === "string");

/** A column of harmless texts, and one of changes that put a hostile one in the place of each. */
const harmless = hostileTexts.map((_, row) => [`person ${row}`]);

describe.each(plans)("%s", (_, plan) => {
  test("holds every text of the user's as a text, and no formula", () => {
    expect(plan.cells.flat().filter(isFormula)).toEqual([]);
    const written = textsOf(plan).join("\n");
    expect(hostileTexts.filter((text) => !written.includes(text.trim()))).toEqual([]);
  });

  test.each(["en_US", "de_DE", "zh_CN"])("stands in Google Sheets of %s as planned", (locale) => {
    const double = new SpreadsheetDouble(locale, "成绩");
    scriptRun(loadAppsScript(script, double.globals()), "renderSheets", [planSteps(plan)]);
    expectInSheets(double.sheet(plan.name), plan, 25);
  });

  test("stands in Excel as planned", async () => {
    const { workbook, host } = openExcel(18);
    await host.renderSheets([plan]);
    expectInExcel(workbook.sheet(plan.name) as ExcelSheet, plan, "notes");
  });

  test("stands in the playground as planned", () => {
    expectPlanned(planData(plan), plan);
  });

  test("stands in a file as planned, with every text a text", async () => {
    const [sheet] = (await opened([plan])).worksheets;
    const held: unknown[] = [];
    sheet?.eachRow((row) =>
      row.eachCell(({ value, type }) => {
        if (typeof value === "string") expect(type).toBe(ExcelJs.ValueType.String);
        held.push(value);
      }),
    );
    expect(held).toEqual(plan.cells.flat().filter((cell) => cell !== null && cell !== ""));
  });
});

test("the playground's engine computes none of them", async () => {
  const univer = await startUniver();
  const sheets = plans.map(([, plan]) => plan);
  const results = await univer.calculateSheets(sheets);
  sheets.forEach((plan, index) => {
    const texts = plan.cells.map((line) => line.map((cell) => (typeof cell === "string" ? cell : undefined)));
    const held = texts.map((line, row) =>
      line.map((text, column) => (text === undefined ? undefined : (results[index]?.[row]?.[column] ?? ""))),
    );
    expect(held).toEqual(texts);
  });
});

describe("a fix of the check, or a copy for HR, that writes a hostile text", () => {
  test.each(["en_US", "de_DE", "zh_CN"])("leaves it a text in Google Sheets of %s", async (locale) => {
    const { access, double } = openAccess(script, harmless, locale);
    const snapshot = await access.readSheet("成绩");
    const name = hrCopyName("成绩", "en", ["成绩"]);
    const changes = hostileTexts.map((content, row) => ({ row, column: 0, content }));
    await access.copySheet({ source: "成绩", name, changes, removedColumns: [] });
    await access.replaceCells(
      "成绩",
      hostileTexts.map((text, row) => change(snapshot, row, 0, text)),
    );
    for (const sheet of [double.sheet(name), double.sheet("成绩")]) {
      expect(hostileTexts.map((_, row) => sheet.seen(row, 0).value)).toEqual(hostileTexts);
      expect(hostileTexts.map((_, row) => sheet.seen(row, 0).formula).filter(Boolean)).toEqual([]);
    }
  });

  test("leaves it a text in Excel", async () => {
    const { workbook, host } = openExcel();
    const sheet = workbook.add("十月").fill("A1", harmless);
    const snapshot = await host.readSheet("十月");
    const changes = hostileTexts.map((content, row) => ({ row, column: 0, content }));
    await host.copySheet({ source: "十月", name: "copy", changes, removedColumns: [] });
    await host.replaceCells(
      "十月",
      hostileTexts.map((text, row) => change(snapshot, row, 0, text)),
    );
    for (const written of [workbook.sheet("copy") as ExcelSheet, sheet]) {
      expect(hostileTexts.map((_, row) => written.contentAt(row, 0))).toEqual(
        hostileTexts.map((value) => ({ value, isFormula: false })),
      );
    }
  });

  test.each(hostileTexts)("leaves %j a text in the playground", (text) => {
    expect(plannedContent(text)).toMatchObject({ v: text, t: 1 });
    expect(plannedContent(text)).not.toHaveProperty("f");
    expect(replacingContent(text)).toMatchObject({ v: text, t: 1, f: null });
  });
});
