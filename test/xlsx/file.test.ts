import type { Workbook, Worksheet } from "exceljs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { areaName } from "../../core/formulas/reference";
import { conditionLooks } from "../../core/plan/condition";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { renderXlsx } from "../../xlsx/render-sheets";
import { examplePlans, hostileNames } from "../plan/example-design";
import { argb, opened } from "./opened";
import { partsOf } from "./parts";

describe("a file", () => {
  let book: Workbook;
  let plans: SheetPlan[];
  let sheet: Worksheet;
  beforeAll(async () => {
    plans = examplePlans({ flavour: "native" });
    book = await opened(plans);
    [sheet] = book.worksheets as [Worksheet];
  });

  test("keeps names that look like formulas, numbers or dates as text", () => {
    expect(hostileNames.map((_, index) => sheet.getCell(index + 6, 1).value)).toEqual(hostileNames);
  });

  test("refuses what may not be typed, with the planned message, and takes a blank", () => {
    const rules = [sheet.getCell("B6"), sheet.getCell("B17"), sheet.getCell("E5"), sheet.getCell("F6")].map(
      ({ dataValidation }) => dataValidation,
    );
    const shared = { allowBlank: true, showErrorMessage: true };
    expect(rules).toMatchObject([
      {
        ...shared,
        type: "whole",
        operator: "greaterThanOrEqual",
        formulae: [0],
        error: "Enter a whole number, 0 or more.",
      },
      { ...shared, type: "whole" },
      { ...shared, type: "decimal", formulae: [0, 100], error: "Enter a number from 0 to 100." },
      { ...shared, type: "list", formulae: ['"good,=bad"'], error: "Choose one of: good, =bad." },
    ]);
    expect(sheet.getCell("B18").dataValidation).toBeUndefined();
  });

  test("marks cells by the first condition that holds, and has bars from 0", () => {
    const formats = (sheet as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
      .conditionalFormattings;
    const style = ({ fill, color }: { fill: string; color: string }) => ({
      fill: { bgColor: { argb: argb(fill) } },
      font: { color: { argb: argb(color) } },
    });
    expect(formats).toMatchObject([
      {
        ref: "D6:D17",
        rules: [
          { type: "expression", priority: 1, formulae: ['AND(D6<>"",D6<$D$4)'], style: style(conditionLooks.missed) },
          { type: "expression", priority: 2, formulae: ['D6<>""'], style: style(conditionLooks.met) },
        ],
      },
      { ref: "E6:E17", rules: [{ type: "dataBar", priority: 3, cfvo: [{ value: 0 }, { value: 100 }] }] },
    ]);
  });

  test("protects the sheets without a password, but lets columns and rows be resized", () => {
    const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true, formatColumns: true, formatRows: true });
    expect(sheetProtection.hashValue).toBeUndefined();
  });

  test("is computed by whatever program opens it, and names nobody", async () => {
    const parts = partsOf(await renderXlsx(plans));
    expect(parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(book.creator).toBe("Service KPI");
    expect(book.created).toEqual(new Date("2000-01-01T00:00:00Z"));
  });

  test("holds the results it is given, each with its kind, and an empty text where a formula shows nothing", async () => {
    const [plan] = plans as [SheetPlan];
    const cells = ["=1/4", '="a"', "=1=1", '=""', "=0"].map((formula) => [{ formula }]);
    const small = { ...plan, cells, spills: [], notes: [] };
    const file = await renderXlsx([small], [[[0.25], ["a"], [true], [null], [0]]]);
    const xml = partsOf(file).get("xl/worksheets/sheet1.xml") ?? "";
    const written = [...xml.matchAll(/<c r="A(\d)"[^>]*?(?: t="(\w+)")?><f>[^<]*<\/f><v>([^<]*)<\/v>/g)];
    expect(written.map(([, ...parts]) => parts)).toEqual([
      ["1", undefined, "0.25"],
      ["2", "str", "a"],
      ["3", "b", "1"],
      ["4", "str", ""],
      ["5", undefined, "0"],
    ]);
    expect(partsOf(file).get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("is the same whenever it is made", async () => {
    const first = await renderXlsx(plans);
    const later = new Date(Date.now() + 86_400_000);
    // ZIP archives count in steps of two seconds; a day later is another day in every part of one.
    expect(await atTime(later, () => renderXlsx(plans))).toEqual(first);
  });

  test("writes bars without the part that Excel takes for damage", async () => {
    const sheetXml = partsOf(await renderXlsx(plans)).get("xl/worksheets/sheet1.xml");
    expect(sheetXml).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>');
    expect(sheetXml).not.toContain("extLst");
    expect(sheetXml).toContain("<legacyDrawing");
  });

  test("gives a long note a box in which it can be read", async () => {
    const [plan] = plans as [SheetPlan];
    const drawing = partsOf(await renderXlsx([plan])).get("xl/drawings/vmlDrawing1.vml") ?? "";
    const [left = 0, , top = 0, , right = 0, , bottom = 0] = (/<x:Anchor>([^<]*)/.exec(drawing)?.[1] ?? "")
      .split(",")
      .map(Number);
    const wide = plan.widths
      .concat(64, 64, 64, 64, 64, 64)
      .slice(left, right)
      .reduce((sum, width) => sum + width, 0);
    const high = plan.heights.slice(top, bottom).reduce((sum, height) => sum + height, 0);
    expect(wide).toBeGreaterThanOrEqual(300);
    expect(high).toBeGreaterThanOrEqual(120);
  });

  test("writes a formula that spills as an array formula", async () => {
    const book = await opened(examplePlans());
    expect(book.worksheets[0]?.getCell("D6").value).toMatchObject({
      shareType: "array",
      ref: "D6:D17",
      formula: "CONVERSION(B6:B17,C6:C17)",
    });
  });

  test("survives a sheet name with an apostrophe", async () => {
    const [plan, rules] = plans as [SheetPlan, SheetPlan];
    const file = await renderXlsx([{ ...plan, name: "Ann's" }, rules]);
    expect(partsOf(file).get("xl/workbook.xml")).not.toContain("Ann&apos;s&apos;!");
  });

  test("says what a cell expects where a list is too long for a file or has a comma in a word", async () => {
    const [plan] = plans as [SheetPlan];
    const area = { row: 5, column: 5, rows: 2, columns: 1 };
    for (const words of [
      ["a,b", "c"],
      ["x".repeat(200), "y".repeat(100)],
    ]) {
      const message = `Choose one of: ${words.join(", ")}.`;
      const book = await opened([{ ...plan, validations: [{ area, value: { kind: "list", words, message } }] }]);
      const { dataValidation } = book.worksheets[0]?.getCell("F7") ?? {};
      expect(dataValidation).toMatchObject({
        type: "textLength",
        operator: "greaterThanOrEqual",
        formulae: [0],
        showInputMessage: true,
      });
      expect(dataValidation?.prompt?.slice(0, 20)).toBe(message.slice(0, 20));
      expect(dataValidation?.prompt?.length).toBeLessThanOrEqual(225);
      expect(dataValidation?.showErrorMessage ?? false).toBe(false);
    }
  });

  test.each([[areaName(5, 1, 12, 1)], [areaName(5, 5, 12, 1)]])(
    "writes the rule of %s once, for no cell twice",
    async (area) => {
      const sheetXml = partsOf(await renderXlsx(plans)).get("xl/worksheets/sheet1.xml") ?? "";
      const areas = [...sheetXml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, one]) => one);
      expect(areas).toHaveLength(3);
      expect(areas.filter((one) => one === area)).toHaveLength(1);
    },
  );
});

async function atTime<T>(time: Date, run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: time, toFake: ["Date"] });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
  }
}
