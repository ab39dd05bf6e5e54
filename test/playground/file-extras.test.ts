import ExcelJs from "exceljs";
import { describe, expect, test } from "vitest";
import { conditionLooks } from "../../core/plan/condition";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { conditionRule } from "../../playground/condition-rule";
import { openFile } from "../../playground/open-file";
import { planData } from "../../playground/plan-data";
import { saveXlsx } from "../../playground/save-file";
import { extrasOf } from "../../playground/sheet-extras";
import { sheetNote } from "../../playground/sheet-note";
import { validationRule } from "../../playground/validation-rule";
import { workbookData } from "../../playground/workbook-data";
import { examplePlans } from "../plan/example-design";
import { expectPlanned } from "./expect-planned";

const plan = examplePlans()[0] as SheetPlan;

function planned() {
  const extras = {
    conditions: plan.conditions.map((one, index) => conditionRule(one, `c${index}`)),
    validations: plan.validations.map((one, index) => validationRule(one, `v${index}`)),
    notes: plan.notes.map((one, index) => sheetNote(one, `n${index}`)),
  };
  return workbookData("a", [planData(plan)], [extras]);
}

async function fileOf(data: Parameters<typeof saveXlsx>[0]) {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load((await saveXlsx(data)).buffer);
  return workbook.worksheets[0] as Opened;
}

type Opened = ExcelJs.Worksheet & {
  readonly dataValidations: { readonly model: Record<string, ExcelJs.DataValidation> };
  readonly conditionalFormattings: readonly ExcelJs.ConditionalFormattingOptions[];
  readonly sheetProtection: object | null;
};

async function reopened(bytes: Uint8Array) {
  return openFile({ name: "a.xlsx", size: bytes.length, read: async () => bytes });
}

/** Without the names that Univer gives its rules. */
function nameless<T extends object>(items: readonly T[]): object[] {
  return items.map((item) => ({ ...item, cfId: "", uid: "", id: "", stopIfTrue: false }));
}

describe("a downloaded template", () => {
  test("refuses, marks, explains and protects as planned", async () => {
    const sheet = await fileOf(planned());
    expect(sheet.dataValidations.model.B6).toMatchObject({
      type: "whole",
      operator: "greaterThanOrEqual",
      formulae: [0],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      error: plan.validations.find(({ area }) => area.row === 5 && area.column === 1)?.value.message,
    });
    expect(sheet.dataValidations.model.F17).toMatchObject({ type: "list", formulae: ['"good,=bad"'] });
    const [missed, met, bar] = sheet.conditionalFormattings;
    expect([missed?.ref, met?.ref, bar?.ref]).toEqual(["D6:D17", "D6:D17", "E6:E17"]);
    expect(missed?.rules[0]).toMatchObject({
      type: "expression",
      priority: 1,
      formulae: ['AND(D6<>"",D6<$D$4)'],
      style: { fill: { bgColor: { argb: `FF${conditionLooks.missed.fill.slice(1).toUpperCase()}` } } },
    });
    expect(bar?.rules[0]).toMatchObject({
      type: "dataBar",
      cfvo: [
        { type: "num", value: 0 },
        { type: "num", value: 100 },
      ],
    });
    expect(JSON.stringify(sheet.getCell("D3").note)).toContain("Our own words.");
    expect(sheet.sheetProtection).toMatchObject({ sheet: true });
    expect(["A6", "B6", "D4"].map((cell) => sheet.getCell(cell).protection?.locked)).toEqual([false, false, false]);
    expect(["A3", "D6", "E6", "G6"].filter((cell) => sheet.getCell(cell).protection?.locked === false)).toEqual([]);
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitlesRow: "1:5" });
  });

  test("comes back as it was", async () => {
    const before = planned();
    const after = await reopened(await saveXlsx(before));
    const sheet = after.sheets["sheet-1"] ?? {};
    expectPlanned(sheet, plan);
    const [old, fresh] = [extrasOf(before, "sheet-1"), extrasOf(after, "sheet-1")];
    expect(nameless(fresh.conditions)).toEqual(nameless(old.conditions));
    expect(nameless(fresh.validations)).toEqual(expect.arrayContaining(nameless(old.validations)));
    expect(fresh.validations).toHaveLength(old.validations.length);
    expect(nameless(fresh.notes)).toEqual(nameless(old.notes));
    const again = await fileOf(after);
    expect(again.sheetProtection).toMatchObject({ sheet: true });
    expect(again.getCell("A6").protection?.locked).toBe(false);
    expect(again.pageSetup.printTitlesRow).toBe("1:5");
  });
});

describe("somebody else's file", () => {
  async function theirs() {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet("甲");
    for (let row = 1; row <= 9; row++) sheet.addRow([row, `name ${row}`]);
    await sheet.protect("secret", {});
    sheet.getCell("A1").protection = { locked: false };
    sheet.getCell("B1").note = "旧备注";
    sheet.getCell("B2").note = { texts: [{ text: "one " }, { font: { bold: true }, text: "two" }] };
    sheet.getCell("C1").dataValidation = { type: "list", formulae: ["$B$1:$B$9"], allowBlank: true };
    sheet.getCell("C2").dataValidation = { type: "list", formulae: ['"好,=差"'], showErrorMessage: true, error: "?" };
    sheet.getCell("C3").dataValidation = { type: "custom", formulae: ["MOD(C3,2)=0"], prompt: "even" };
    sheet.getCell("C4").dataValidation = { type: "textLength", operator: "lessThan", formulae: [5] };
    const day = new Date(Date.UTC(2026, 9, 1));
    sheet.getCell("C5").dataValidation = { type: "date", operator: "greaterThan", formulae: [day] };
    const style: Partial<ExcelJs.Style> = { font: { bold: true, color: { argb: "FFB42318" } } };
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [
        { type: "expression", priority: 2, formulae: ["MOD(A1,2)=0"], style },
        { type: "cellIs", priority: 1, operator: "greaterThan", formulae: [7], style },
        { type: "containsText", priority: 3, operator: "containsText", text: "x", style },
        {
          type: "colorScale",
          priority: 4,
          cfvo: [{ type: "min" }, { type: "max" }],
          color: [{ argb: "FFFFFFFF" }, { argb: "FF0B6E4F" }],
        },
      ],
    });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  test("shows its notes, validations and marks", async () => {
    const { conditions, validations, notes } = extrasOf(await reopened(await theirs()), "sheet-1");
    expect(notes.map(({ row, col, note }) => [row, col, note])).toEqual([
      [0, 1, "旧备注"],
      [1, 1, "one two"],
    ]);
    expect(validations.map(({ type, formula1, prompt }) => [type, formula1, prompt])).toEqual([
      ["list", "=$B$1:$B$9", undefined],
      ["list", '["好","=差"]', undefined],
      ["custom", "=MOD(C3,2)=0", "even"],
      ["textLength", "5", undefined],
      ["date", "46296", undefined],
    ]);
    expect(conditions.map(({ rule }) => ("value" in rule ? rule.value : rule.type))).toEqual([
      "=A1>7",
      "=MOD(A1,2)=0",
      '=NOT(ISERROR(SEARCH("x",A1)))',
      "colorScale",
    ]);
    expect(conditions[0]?.rule).toMatchObject({ style: { bl: 1, cl: { rgb: "#b42318" } } });
  });

  test("is downloaded with all of it, its password too", async () => {
    const bytes = await theirs();
    const original = await fileOf(await reopened(bytes));
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(bytes.buffer);
    const given = workbook.worksheets[0] as Opened;
    expect(original.sheetProtection).toEqual(given.sheetProtection);
    expect(original.getCell("A1").protection?.locked).toBe(false);
    expect(original.getCell("B1").note).toMatchObject({ texts: [{ text: "旧备注" }] });
    for (const cell of ["C1", "C2", "C3", "C4", "C5"]) {
      const { type, formulae } = given.dataValidations.model[cell] as ExcelJs.DataValidation;
      expect(original.dataValidations.model[cell]).toMatchObject({ type, formulae });
    }
    expect(original.conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type))).toEqual([
      "expression",
      "expression",
      "expression",
      "colorScale",
    ]);
  });
});
