import ExcelJs, { type Cell, type Worksheet } from "exceljs";
import { describe, expect, test } from "vitest";
import { cellName, onSheet } from "../../core/formulas/reference";
import { type Look, looks } from "../../core/plan/looks";
import { type Area, isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { languages } from "../../core/text";
import { formulaFromXlsx } from "../../xlsx/formula";
import { plansOf, tested } from "../templates/tested";
import { argb, opened } from "./opened";

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return cellName(row + Math.floor(index / columns), column + (index % columns));
  });
}

/** exceljs reads a number that is shown as a date as one. */
const serial = (date: Date) => date.getTime() / 86_400_000 + 25569;

function expectCells(sheet: Worksheet, { cells }: SheetPlan): void {
  cells.forEach((line, row) => {
    line.forEach((planned, column) => {
      const { value, formula, type } = sheet.getCell(row + 1, column + 1);
      const place = onSheet(sheet.name, cellName(row, column));
      if (isFormula(planned)) expect(formulaFromXlsx(formula), place).toBe(planned.formula);
      else if (value instanceof Date) expect(serial(value), place).toBeCloseTo(Number(planned), 7);
      else expect(value, place).toBe(planned);
      if (typeof planned === "string") expect(type, place).toBe(ExcelJs.ValueType.String);
    });
  });
}

function expectLook({ font, fill, alignment, border }: Cell, look: Look, place: string): void {
  expect(font, place).toMatchObject({ size: look.size, color: { argb: argb(look.color) } });
  expect(font.bold ?? false, place).toBe(look.isBold ?? false);
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  expect(background, place).toBe(look.fill && argb(look.fill));
  expect(alignment?.horizontal, place).toBe(look.align);
  expect(alignment?.wrapText ?? false, place).toBe(look.isWrapped ?? false);
  expect(Object.keys(border ?? {}).length, place).toBe(look.isFramed ? 4 : 0);
}

function expectShape(sheet: Worksheet, plan: SheetPlan): void {
  const { widths, heights, frozen } = plan;
  expect(sheet.views[0]).toMatchObject({
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    showGridLines: false,
  });
  widths.forEach((width, column) => {
    expect((sheet.getColumn(column + 1).width ?? 0) * 7 + 5).toBeCloseTo(width, 1);
  });
  heights.forEach((height, row) => {
    expect(sheet.getRow(row + 1).height / 0.75).toBeCloseTo(height, 6);
  });
  expect(sheet.properties.tabColor?.argb).toBe(argb(plan.tabColor));
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: plan.orientation, fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.printTitlesRow).toBe(`1:${frozen.rows}`);
}

describe.each(tested)("the file of $id", (template) => {
  test.each(languages)("holds everything that was planned, in %s", async (language) => {
    const plans = plansOf(template, { language, flavour: "native" });
    const book = await opened(plans);
    expect(book.worksheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    for (const plan of plans) {
      const sheet = book.getWorksheet(plan.name) as Worksheet;
      expectCells(sheet, plan);
      expectShape(sheet, plan);
      for (const { area, value } of plan.looks) {
        for (const name of cellsOf(area)) expectLook(sheet.getCell(name), looks[value], name);
      }
      const formats = new Map(plan.formats.flatMap(({ area, value }) => cellsOf(area).map((name) => [name, value])));
      const inputs = new Set(plan.inputs.flatMap(cellsOf));
      for (const name of plan.looks.flatMap(({ area }) => cellsOf(area))) {
        expect(sheet.getCell(name).numFmt ?? "General", name).toBe(formats.get(name) ?? "General");
        expect(sheet.getCell(name).protection?.locked ?? true, name).toBe(!inputs.has(name));
      }
      for (const { area, value } of plan.notes) {
        const [name = ""] = cellsOf(area);
        const { note } = sheet.getCell(name);
        expect(typeof note === "string" ? note : note.texts?.map(({ text }) => text).join(""), name).toBe(value);
      }
    }
  });
});
