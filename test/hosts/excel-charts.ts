import { accept, acceptBoolean, acceptColor, acceptNumber, acceptOneOf, acceptText } from "./excel-accept";
import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import { type RangeNode, rangeNode } from "./excel-range";
import type { Chart, ExcelSheet } from "./excel-sheet";
import type { ExcelWorkbook } from "./excel-workbook";

type Check = (value: unknown) => void;

const types = ["BarClustered", "ColumnClustered", "Line", "LineMarkers", "Pie"];
const crossings = ["Automatic", "Maximum", "Minimum", "Custom"];
const labelPositions = ["NextToAxis", "High", "Low", "None"];

/** The charts of a sheet; Excel makes none on a protected one. */
export function chartsNode(workbook: ExcelWorkbook, sheet: ExcelSheet): ExcelNode {
  return {
    kind: "charts",
    methods: {
      Add: (type: string, { sheet: source, area }: RangeNode, seriesBy: string) => {
        if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
        acceptOneOf(type, types);
        acceptOneOf(seriesBy, ["Auto", "Columns", "Rows"]);
        if (source !== sheet) throw new Error("the double charts the cells of its own sheet only");
        accept(area.row + area.rows <= 1_048_576 && area.column + area.columns <= 16_384, "outside the sheet");
        const added: Chart = { area, type, seriesBy, properties: {}, series: [] };
        sheet.charts.push(added);
        return chartNode(workbook, sheet, added);
      },
    },
  };
}

function chartNode(workbook: ExcelWorkbook, sheet: ExcelSheet, chart: Chart): ExcelNode {
  const set = setterOf(sheet, chart.properties);
  const axis = (name: string) => ({ kind: name, setters: axisSetters(chart.properties, name, set) });
  return {
    kind: "chart",
    parts: {
      Title: () => ({ kind: "chart title", setters: { Text: set("title", acceptTitle) } }),
      Legend: () => ({
        kind: "legend",
        setters: {
          Visible: set("hasLegend", acceptBoolean),
          Position: set("legend", (value) => acceptOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"])),
        },
      }),
      Axes: () => ({
        kind: "axes",
        parts: { CategoryAxis: () => axis("category"), ValueAxis: () => axis("value") },
      }),
      Series: () => ({
        kind: "series collection",
        methods: { GetItemAt: (index: number) => seriesNode(sheet, chart, index) },
      }),
    },
    methods: {
      SetPosition: (start: RangeNode, end: unknown) => {
        if (end !== null && end !== undefined) throw new Error("the double places charts by their first cell");
        accept(start.sheet === sheet, "a cell of another sheet");
        const { row, column } = rangeNode(workbook, sheet, start.area).area;
        chart.corner = { row, column };
        return undefined;
      },
    },
    setters: {
      Width: set("width", (value) => acceptNumber(value, 1, 10_000)),
      Height: set("height", (value) => acceptNumber(value, 1, 10_000)),
      DisplayBlanksAs: set("blanks", (value) => acceptOneOf(value, ["NotPlotted", "Zero", "Interplotted"])),
    },
  };
}

type SetterOf = (property: string, check: Check) => Check;

function setterOf(sheet: ExcelSheet, properties: Record<string, unknown>): SetterOf {
  return (property, check) => (value) => {
    check(value);
    if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
    properties[property] = value;
  };
}

/** Excel takes a title that begins so for a reference to a cell. */
function acceptTitle(value: unknown): void {
  acceptText(value, 255);
  accept(!String(value).startsWith("="), `a reference: ${value}`);
}

function axisSetters(properties: Readonly<Record<string, unknown>>, axis: string, set: SetterOf) {
  const own = (property: string, check: Check) => set(`${axis} ${property}`, check);
  const isNumber = (value: unknown) => acceptNumber(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const both = {
    ReversePlotOrder: own("reversed", acceptBoolean),
    Position: own("crossed at", (value) => acceptOneOf(value, crossings)),
    TickLabelPosition: own("labels", (value) => acceptOneOf(value, labelPositions)),
    LinkNumberFormat: own("linked", acceptBoolean),
  };
  if (axis === "category")
    return { ...both, TickLabelSpacing: own("every", (value) => acceptNumber(value, 1, 31_999)) };
  return {
    ...both,
    Minimum: own("from", isNumber),
    Maximum: own("to", (value) => {
      isNumber(value);
      accept(Number(value) > Number(properties["value from"] ?? Number.NEGATIVE_INFINITY), `not above the minimum`);
    }),
    MajorUnit: own("step", (value) => acceptNumber(value, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER)),
  };
}

/** One series of those that Excel finds: a first line of texts only is the headings of the others. */
function seriesNode(sheet: ExcelSheet, chart: Chart, index: number): ExcelNode {
  acceptNumber(index, 0, seriesOf(sheet, chart) - 1);
  chart.series[index] ??= {};
  const set = setterOf(sheet, chart.series[index] as Record<string, unknown>);
  return {
    kind: "series",
    parts: {
      Format: () => ({
        kind: "series format",
        parts: {
          Line: () => ({ kind: "line", setters: { Color: set("line", acceptColor) } }),
          Fill: () => ({
            kind: "fill",
            methods: {
              SetSolidColor: (color: unknown) => {
                set("fill", acceptColor)(color);
                return undefined;
              },
            },
          }),
        },
      }),
    },
    setters: {
      GapWidth: set("gap", (value) => {
        accept(/^(Bar|Column)/.test(chart.type), `no bars in ${chart.type}`);
        acceptNumber(value, 0, 500);
      }),
      MarkerBackgroundColor: set("marker", acceptColor),
      MarkerForegroundColor: set("marker line", acceptColor),
    },
  };
}

function seriesOf(sheet: ExcelSheet, { area: { row, column, rows, columns }, seriesBy }: Chart): number {
  const isText = (r: number, c: number) => typeof sheet.cells.shownAt(row + r, column + c) === "string";
  const line = (length: number, isTextAt: (index: number) => boolean) =>
    Array.from({ length }, (_, index) => isTextAt(index)).every(Boolean) ? 1 : 0;
  return seriesBy === "Rows"
    ? rows - line(columns, (index) => isText(0, index))
    : columns - line(rows, (index) => isText(index, 0));
}
