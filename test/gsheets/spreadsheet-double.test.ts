import { describe, expect, test } from "vitest";
import { refuseCrossing } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";

function open(locale = "en_US") {
  const double = new SpreadsheetDouble(locale);
  const app = double.globals().SpreadsheetApp;
  const workbook = app.getActiveSpreadsheet();
  return { double, app, workbook, sheet: workbook.getActiveSheet() };
}

type Opened = ReturnType<typeof open>;

const nothing = undefined as never;

/** What Google refuses, in its own words where they are known. */
const refused: readonly (readonly [string, RegExp, (opened: Opened) => unknown])[] = [
  ["too few rows", /The data has 1 but the range has 2\./, ({ sheet }) => sheet.getRange("A1:A2").setValues([[1]])],
  ["too many columns", /number of columns.*has 2 but.*1\./, ({ sheet }) => sheet.getRange("A1").setValues([[1, 2]])],
  ["nothing in a grid", /\(undefined\[\]\[\]\)/, ({ sheet }) => sheet.getRange("A1").setValues([[nothing]])],
  ["no number", /don't match the method signature/, ({ sheet }) => sheet.getRange("A1").setValues([[Number.NaN]])],
  ["an object", /signature/, ({ sheet }) => sheet.getRange("A1").setValues([[{}]])],
  ["no colour", /setBackgrounds/, ({ sheet }) => sheet.getRange("A1").setBackgrounds([["greenish"]])],
  ["no format", /setNumberFormats/, ({ sheet }) => sheet.getRange("A1").setNumberFormats([[null as never]])],
  ["no validation", /setDataValidations/, ({ sheet }) => sheet.getRange("A1").setDataValidations([[{} as never]])],
  ["a range below the sheet", /outside the dimensions/, ({ sheet }) => sheet.getRange(1000, 1, 2, 1)],
  ["a range by no address", /Range not found/, ({ sheet }) => sheet.getRange("Rules!A1")],
  ["an empty list of ranges", /at least one/, ({ sheet }) => sheet.getRangeList([])],
  ["an unknown method", /Sheet\.sort is not known/, ({ sheet }) => sheet.sort(1)],
  ["a taken name", /"SHEET1" already exists/, ({ workbook }) => workbook.insertSheet("SHEET1", 1)],
  ["an empty name", /Invalid sheet name/, ({ workbook }) => workbook.insertSheet("", 1)],
  ["the last sheet's end", /can't remove all/, ({ workbook, sheet }) => workbook.deleteSheet(sheet)],
  ["all columns' end", /can't delete all/, ({ sheet }) => sheet.deleteColumns(1, 26)],
  ["the end of columns beyond the sheet", /out of bounds/, ({ sheet }) => sheet.deleteColumns(26, 2)],
  ["a copy into what is no spreadsheet", /match the method/, ({ sheet }) => sheet.copyTo({} as never)],
  ["an array in a value", /signature/, ({ sheet }) => sheet.getRangeList(["A1"]).setValue([1])],
  ["a width of no pixels", /out of bounds/, ({ sheet }) => sheet.setColumnWidths(1, 1, 0)],
  ["a width beyond the sheet", /out of bounds/, ({ sheet }) => sheet.setColumnWidths(26, 2, 80)],
  [
    "a conditional format of another sheet",
    /different sheet/,
    ({ app }) => app.newConditionalFormatRule().whenFormulaSatisfied("='Rules'!A1>1"),
  ],
  [
    "a constant by its name",
    /setGradientMinpointWithValue/,
    ({ app }) => app.newConditionalFormatRule().setGradientMinpointWithValue("#ffffff", "NUMBER" as never, "0"),
  ],
];

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

const refusedCharts: readonly (readonly [string, RegExp, (opened: Opened, bars: Builder) => unknown])[] = [
  ["a chart that is not built", /Sheet\.insertChart/, ({ sheet }) => sheet.insertChart(sheet.newChart() as never)],
  ["a chart of nothing", /needs a range/, (_, bars) => bars.setPosition(1, 3, 0, 0).build()],
  ["a chart without a place", /where a chart stands/, ({ sheet }, bars) => bars.addRange(sheet.getRange("A1")).build()],
  [
    "a chart of cells outside the sheet",
    /outside the dimensions/,
    ({ sheet }, bars) => bars.addRange(sheet.getRange(1000, 1, 2, 1)),
  ],
  ["a chart of what is no range", /Range/, (_, bars) => bars.addRange("A1:B2" as never)],
  ["a chart that stands beside the sheet", /anchor is outside/, (_, bars) => bars.setPosition(1, 27, 0, 0)],
  ["a chart that stands left of its cell", /setPosition/, (_, bars) => bars.setPosition(1, 3, -5, 0)],
  [
    "an option nobody has looked up",
    /"?vAxis\.reverse"? is not known/,
    (_, bars) => bars.setOption("vAxis.reverse", true),
  ],
  ["a direction that is none", /setOption/, (_, bars) => bars.setOption("vAxis.direction", "down")],
  ["a width in words", /setOption/, (_, bars) => bars.setOption("width", "440")],
  ["a legend that is nowhere", /setOption/, (_, bars) => bars.setOption("legend", { position: "no" })],
  ["colours that are none", /setColors/, (_, bars) => bars.setColors(["greenish"])],
  ["a title that is none", /setTitle/, (_, bars) => bars.setTitle(5 as never)],
  ["a range of values without length", /setRange/, (_, bars) => bars.setRange(1, 1)],
  ["half a heading", /setNumHeaders/, (_, bars) => bars.setNumHeaders(0.5)],
  [
    "rows as columns, perhaps",
    /setTransposeRowsAndColumns/,
    (_, bars) => bars.setTransposeRowsAndColumns("yes" as never),
  ],
  [
    "a title before it is known what chart it is",
    /EmbeddedChartBuilder\.setTitle is not known/,
    ({ sheet }) => (sheet.newChart() as Builder).setTitle("Scores"),
  ],
];

test.each(refusedCharts)("the double refuses %s", (_, message, act) => {
  const opened = open();
  const before = opened.double.snapshot();
  expect(() => act(opened, opened.sheet.newChart().asBarChart())).toThrow(message);
  expect(opened.double.snapshot()).toBe(before);
});

test("a chart stands on the sheet once it is inserted, not when it is built", () => {
  const { double, sheet } = open();
  const builder = sheet.newChart().asBarChart().setTitle("Scores").addRange(sheet.getRange("A1:B3"));
  const chart = builder.setPosition(2, 4, 0, 0).build();
  expect(double.sheet().charts).toEqual([]);
  sheet.insertChart(chart);
  expect(double.sheet().charts).toMatchObject([{ kind: "bar", title: "Scores", corner: { row: 1, column: 3 } }]);
});

test.each(refused)("the double refuses %s", (_, message, act) => {
  const opened = open();
  const before = opened.double.snapshot();
  expect(() => act(opened)).toThrow(message);
  expect(opened.double.snapshot()).toBe(before);
});

test("two sheets cannot have one name", () => {
  const { workbook, sheet } = open();
  workbook.insertSheet("B", 1);
  expect(() => sheet.setName("b")).toThrow("already exists");
  expect(() => sheet.setName("")).toThrow("Invalid sheet name");
  expect(sheet.setName("SHEET1").getName()).toBe("SHEET1");
});

test("a deleted sheet cannot be used", () => {
  const { workbook } = open();
  const sheet = workbook.insertSheet("New", 1);
  workbook.deleteSheet(sheet);
  expect(() => sheet.getName()).toThrow("not found");
});

describe("a formula", () => {
  test.each(["=SUM(A1,B1)", "=A1*0.5", "=A1*.5"])("%s is read in en_US only", (formula) => {
    expect(() => open("en_US").sheet.getRange("A1").setFormula(formula)).not.toThrow();
    for (const locale of ["de_DE", "pt_BR", "nl_NL"]) {
      expect(() =>
        open(locale)
          .sheet.getRange("A1")
          .setValues([[formula]]),
      ).toThrow("Formula parse error");
      expect(() => open(locale).app.newConditionalFormatRule().whenFormulaSatisfied(formula)).toThrow("parse error");
    }
  });

  test("with semicolons, and commas in texts and names, is read everywhere", () => {
    for (const locale of ["en_US", "de_DE", "zh_TW"]) {
      const { double, sheet } = open(locale);
      sheet.getRange("A1").setValues([[`=IF(B1>2;"a, 1.5";'Q1, Q2'!A1)`]]);
      expect(double.cell("A1").formula).toBe(`=IF(B1>2;"a, 1.5";'Q1, Q2'!A1)`);
    }
  });
});

describe("what is set as a text is read as if it were typed", () => {
  test.each([
    ["=A2", ""],
    ["+86 138", ""],
    ["-x", ""],
    ["0012", 12],
    ["12%", 12],
    ["TRUE", true],
    ["'0012", "0012"],
    ["'=A2", "=A2"],
    ["''quoted", "'quoted"],
    ["周敏", "周敏"],
  ])("%s", (typed, value) => {
    const { double, sheet } = open();
    sheet.getRange("A1").setValues([[typed]]);
    expect(double.cell("A1").value).toBe(value);
    expect(double.cell("A1").formula === "").toBe(value !== "");
  });

  test("dates too", () => {
    const { double, sheet } = open();
    for (const typed of ["1-2", "2026/10/01", "8:30", "10月1日"]) {
      sheet.getRange("A1").setValues([[typed]]);
      expect(double.cell("A1").value).toBeInstanceOf(Date);
    }
  });
});

test("into a cell of texts everything goes as a text", () => {
  const { double, sheet } = open();
  double.cell("A1").numberFormat = "@";
  for (const [typed, value] of [
    [90, "90"],
    ["=A2", "=A2"],
    ["'0012", "0012"],
  ]) {
    sheet.getRange("A1").setValues([[typed]]);
    expect(double.cell("A1")).toMatchObject({ value, formula: "" });
  }
});

test("what others protect is refused, cell by cell", () => {
  const { double, sheet } = open();
  double.sheet().guarded.push({ row: 1, column: 1, rows: 2, columns: 1 });
  expect(() =>
    sheet.getRange("A1:B2").setValues([
      [1, 1],
      [1, 1],
    ]),
  ).toThrow("protected");
  expect(() => sheet.getRangeList(["A1", "B3"]).setValue(1)).toThrow("protected");
  expect(() => sheet.getRange("A1:A9").setNumberFormat("0")).not.toThrow();
  expect(() => sheet.getRange("B4").setFormula("=A1")).not.toThrow();
});

test("a number that is shown as a date is an instant on the spreadsheet's clock", () => {
  const { double, sheet } = open();
  double.workbook.timeZone = "Asia/Shanghai";
  Object.assign(double.cell("A1"), { value: 46_296, numberFormat: "yyyy-mm-dd" });
  expect(sheet.getRange("A1").getValues()).toEqual([[new Date("2026-09-30T16:00:00Z")]]);
});

test("a formula is shown with the separators of the locale", () => {
  for (const [locale, shown] of [
    ["en_US", '=IF(A2,{1,2;3,4},"a;b")'],
    ["de_DE", '=IF(A2;{1\\2;3\\4};"a;b")'],
  ] as const) {
    const { sheet } = open(locale);
    sheet.getRange("A1").setFormula(locale === "de_DE" ? shown : '=IF(A2;{1,2;3,4};"a;b")');
    expect(sheet.getRange("A1").getFormulas()).toEqual([[shown]]);
    expect(() => sheet.getRange("A1").setFormula("=A1\\2")).toThrow("parse error");
  }
});

test("a value that breaks a validation is refused", () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireNumberBetween(0, 5).setAllowInvalid(false).build();
  sheet.getRange("A1").setDataValidations([[rule]]);
  expect(() => sheet.getRange("A1").setValues([[6]])).toThrow("violates the data validation");
  expect(() => sheet.getRange("A1").setValues([[5]])).not.toThrow();
});

test("without permission there is only the menu", () => {
  const { double } = open();
  const { SpreadsheetApp, PropertiesService, HtmlService } = double.globals();
  double.isBuildingMenu = true;
  expect(() => SpreadsheetApp.getActiveSpreadsheet()).toThrow("permission");
  expect(() => PropertiesService.getDocumentProperties()).toThrow("permission");
  expect(() => HtmlService.createHtmlOutputFromFile("Sidebar")).toThrow("permission");
  expect(() => SpreadsheetApp.getUi().createAddonMenu()).not.toThrow();
});

describe("between sidebar and script", () => {
  test.each([[new Date(0)], [undefined], [() => 1], [Number.NaN], [new Map()]])("%s cannot cross", (value) => {
    expect(() => refuseCrossing(value)).toThrow("illegal value");
    expect(() => refuseCrossing({ deep: [{ value }] })).toThrow("illegal value");
  });

  test("plain JSON can", () => {
    expect(() => refuseCrossing([{ a: [1, "x", null, true] }])).not.toThrow();
  });
});
