import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGsheets } from "../../gsheets/build";
import type { SheetCopy } from "../../sidebar/sheet-access";
import { examplePlans } from "../plan/example-design";
import { type Filled, openAccess, sentenceOf } from "./open-access";
import { expectRendered } from "./rendered-sheet";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-copy-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

const rows: readonly (readonly Filled[])[] = [
  ["姓名", "电话", "评分", "满意率", "备注"],
  ["周敏", "138", 5, { value: 0.5, formula: "=CSAT(C2:C3;4)", numberFormat: "0.0%", fontColor: "#c00000" }, "=x"],
  ["吴强", "139", 3, null, { value: "y", note: "私下" }],
];

const copy: SheetCopy = {
  source: "成绩",
  name: "成绩 (HR)",
  changes: [
    { row: 1, column: 3, content: { formula: '=COUNTIF(C2:C3,">=4")/COUNT(C2:C3)*0.5' } },
    { row: 1, column: 0, content: "+A1" },
    { row: 2, column: 0, content: "A2" },
  ],
  removedColumns: [1, 4],
};

function open(locale = "de_DE") {
  const opened = openAccess(file, rows, locale);
  const sheet = opened.double.sheet();
  sheet.setWidths(2, 1, 50);
  sheet.frozenColumns = 2;
  sheet.rules = [{ areas: [{ row: 0, column: 1, rows: 9, columns: 3 }], formula: "=C1>4" }];
  sheet.protections.push({ isWarningOnly: false, unprotected: [] });
  sheet.isHidden = true;
  opened.double.workbook.insert("规则", 1);
  return opened;
}

describe("copying a sheet", () => {
  test("makes it behind all others, with its looks, the changes and without the columns", async () => {
    const { access, double } = open();
    const source = JSON.stringify(double.sheet("成绩"));
    await access.copySheet(copy);
    expect(JSON.stringify(double.sheet("成绩"))).toBe(source);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["成绩", "规则", "成绩 (HR)"]);
    expect(double.workbook.active.name).toBe("成绩 (HR)");
    const made = double.sheet("成绩 (HR)");
    const held = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => made.seen(row, column).value));
    expect(held).toEqual([
      ["姓名", "评分", "满意率", ""],
      ["+A1", 5, "", ""],
      ["A2", 3, "", ""],
    ]);
    expect(made.seen(1, 2)).toMatchObject({
      formula: '=COUNTIF(C2:C3;">=4")/COUNT(C2:C3)*0,5',
      numberFormat: "0.0%",
      fontColor: "#c00000",
    });
    expect(JSON.stringify(made)).not.toMatch(/138|私下/);
    expect([made.columns, made.width(1), made.frozenColumns, made.isHidden]).toEqual([24, 50, 1, false]);
    expect(made.rules[0]?.areas).toEqual([{ row: 0, column: 1, rows: 9, columns: 2 }]);
    expect(made.protections).toEqual([]);
  });

  test("whichever call fails, the workbook is as it was", async () => {
    const rehearsal = open();
    await rehearsal.access.copySheet(copy);
    const total = rehearsal.log.calls.length;
    expect(total).toBeGreaterThan(20);
    for (let failing = 1; failing <= total; failing++) {
      const { access, double, log } = open();
      const before = double.snapshot();
      log.failAt = failing;
      const text = await sentenceOf(access.copySheet(copy));
      expect(text.en, `call ${failing}`).toMatch(/Service Spreadsheets failed/);
      expect(double.snapshot(), `call ${failing}`).toBe(before);
    }
  });

  test("says when the name is taken by now", async () => {
    const { access, double } = open();
    double.workbook.insert("成绩 (HR)", 2);
    const before = double.snapshot();
    expect((await sentenceOf(access.copySheet(copy))).en).toMatch(/"成绩 \(HR\)" is there by now/);
    expect(double.snapshot()).toBe(before);
  });

  test("says when the source is gone", async () => {
    const { access } = open();
    expect((await sentenceOf(access.copySheet({ ...copy, source: "九月" }))).en).toMatch(/no sheet "九月"/);
  });

  test("takes as many calls for ten people as for thousands", async () => {
    const requests = [10, 5000].map(async (people) => {
      const { access, log } = openAccess(
        file,
        Array.from({ length: people }, (_, row) => ["x", row, { value: row, formula: `=B${row + 1}` }]),
      );
      const changes = Array.from({ length: people }, (_, row) => [
        { row, column: 0, content: `员工 ${row}` },
        { row, column: 2, content: row / 2 },
      ]).flat();
      await access.copySheet({ source: "成绩", name: "HR", changes, removedColumns: [1] });
      return log.requests;
    });
    const [few, many] = await Promise.all(requests);
    expect(few).toBe(many);
    expect(many).toBeLessThanOrEqual(25);
  });
});

describe("putting a new sheet in the place of another", () => {
  const [plan] = examplePlans();
  if (!plan) throw new Error("no plan");

  function openOld() {
    const opened = openAccess(file, [["mine"]], "de_DE", plan?.name);
    opened.double.workbook.insert("规则", 1);
    return opened;
  }

  test("makes it where the old one stood, under its name, and shows it", async () => {
    const { access, double } = openOld();
    await access.replaceSheet(plan.name, plan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual([plan.name, "规则"]);
    expect(double.workbook.active.name).toBe(plan.name);
    expectRendered(double.sheet(plan.name), plan, 0);
  });

  test("whichever call fails, the old one is as it was", async () => {
    const rehearsal = openOld();
    await rehearsal.access.replaceSheet(plan.name, plan);
    const total = rehearsal.log.calls.length;
    expect(total).toBeGreaterThan(40);
    for (let failing = 1; failing <= total; failing++) {
      const { access, double, log } = openOld();
      const before = double.snapshot();
      log.failAt = failing;
      await sentenceOf(access.replaceSheet(plan.name, plan));
      expect(double.snapshot(), `call ${failing}`).toBe(before);
    }
  });

  test("late failures come before the old one goes", async () => {
    const { access, double, log } = openOld();
    const before = double.snapshot();
    Object.assign(log, { failAt: 60, isFailureLate: true });
    await sentenceOf(access.replaceSheet(plan.name, plan));
    expect(double.snapshot()).toBe(before);
  });

  test("where there is none any more, it is made behind all others", async () => {
    const { access, double } = openAccess(file, [["mine"]]);
    await access.replaceSheet(plan.name, plan);
    expect(double.workbook.sheets.map(({ name }) => name)).toEqual(["成绩", plan.name]);
  });

  test("what could not be undone is told by name", async () => {
    const { access, double } = openOld();
    const { watch } = double.workbook;
    let isBroken = false;
    Object.assign(double.workbook, {
      watch: (call: string, ...rest: [never]) => {
        isBroken ||= call === "Spreadsheet.deleteSheet";
        if (isBroken && call !== "Spreadsheet.getSheets" && call !== "Sheet.getName") throw new Error("timed out");
        watch(call, ...rest);
      },
    });
    const text = await sentenceOf(access.replaceSheet(plan.name, plan));
    expect(text.en).toContain(`"${plan.name}" is now named "${plan.name} (3)"`);
    expect(double.sheet(`${plan.name} (3)`).cell(0, 0).value).toBe("mine");
  });
});
