import { afterEach, describe, expect, test, vi } from "vitest";
import { answer } from "./excel-answer";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What Excel answers to a few statements about a chart of two people and two months. */
function answerTo(work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void, type: "BarClustered" | "LineMarkers") {
  return answer((sheet) => {
    const data = sheet.getRange("A1:C3");
    data.formulas = [
      ["Name", "Jan", "Feb"],
      ["Ann", 1, 2],
      ["Bob", 2, 1],
    ];
    work(sheet.charts.add(type, data, type === "LineMarkers" ? "Rows" : "Columns"), sheet);
  });
}

const refused: readonly (readonly [string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void])[] = [
  ["a type it does not know", (_, sheet) => sheet.charts.add("Bars" as "BarClustered", sheet.getRange("A1"), "Rows")],
  ["series by what is neither", (_, sheet) => sheet.charts.add("Line", sheet.getRange("A1"), "Cells" as "Rows")],
  ["a title that would be a reference", ({ title }) => Object.assign(title, { text: "=Sheet1!A1" })],
  ["a title without end", ({ title }) => Object.assign(title, { text: "x".repeat(256) })],
  ["a size that is none", (chart) => Object.assign(chart, { width: 0 })],
  ["a legend that is nowhere", ({ legend }) => Object.assign(legend, { position: "Under" })],
  ["blanks as what they are not", (chart) => Object.assign(chart, { displayBlanksAs: "Gaps" })],
  ["a minimum in words", ({ axes }) => Object.assign(axes.valueAxis, { minimum: "none" })],
  ["steps that lead nowhere", ({ axes }) => Object.assign(axes.valueAxis, { majorUnit: 0 })],
  ["labels of every half category", ({ axes }) => Object.assign(axes.categoryAxis, { tickLabelSpacing: 0.5 })],
  ["an axis that is perhaps reversed", ({ axes }) => Object.assign(axes.valueAxis, { reversePlotOrder: "yes" })],
  ["axes that cross nowhere", ({ axes }) => Object.assign(axes.valueAxis, { position: "Top" })],
  ["a series that is not there", ({ series }) => Object.assign(series.getItemAt(2).format.line, { color: "#000000" })],
  ["a colour that is none", ({ series }) => series.getItemAt(0).format.fill.setSolidColor("greenish")],
  ["room between bars where there are none", ({ series }) => Object.assign(series.getItemAt(0), { gapWidth: 60 })],
];

describe("the workbook that stands for Excel in these tests", () => {
  test.each(refused)("refuses %s", async (_, work) => {
    expect((await answerTo(work, "LineMarkers")).code).toBe("InvalidArgument");
  });

  test("refuses an axis that ends where it begins", async () => {
    const { code } = await answerTo(({ axes }) => {
      axes.valueAxis.minimum = 1;
      axes.valueAxis.maximum = 1;
    }, "BarClustered");
    expect(code).toBe("InvalidArgument");
  });

  test("makes and changes no chart on a protected sheet", async () => {
    const { code } = await answer((sheet) => {
      sheet.protection.protect({});
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Rows");
    });
    expect(code).toBe("AccessDenied");
    const changed = await answerTo((chart, sheet) => {
      sheet.protection.protect({});
      chart.title.text = "Late";
    }, "LineMarkers");
    expect(changed.code).toBe("AccessDenied");
  });

  test("takes the headings for no series, whichever way they run", async () => {
    const colour = ({ series }: Excel.Chart, index: number) =>
      series.getItemAt(index).format.fill.setSolidColor("#0b6e4f");
    for (const type of ["BarClustered", "LineMarkers"] as const) {
      expect((await answerTo((chart) => colour(chart, 1), type)).code).toBe("done");
      expect((await answerTo((chart) => colour(chart, 2), type)).code).toBe("InvalidArgument");
    }
  });
});
