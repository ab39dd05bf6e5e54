import type { Area } from "../../core/plan/sheet-plan";
import { rangeAt } from "./range-double";
import type { SheetStore } from "./sheet-store";
import { isColor } from "./sheets-color";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly offset: readonly [right: number, down: number];
}

/** A chart as it was asked for; rows and columns count from zero. */
interface BegunChart {
  readonly kind: "bar" | "line" | null;
  readonly areas: readonly Area[];
  readonly title?: string;
  readonly colors?: readonly string[];
  readonly range?: readonly [from: number, to: number];
  readonly headers: number;
  readonly isTransposed: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly corner?: Corner;
}

/** A chart that can stand on a sheet. */
export interface StoredChart extends BegunChart {
  readonly corner: Corner;
}

const built = new WeakMap<object, StoredChart>();

/** What was built; undefined for anything else. */
export function storedChart(chart: unknown): StoredChart | undefined {
  return typeof chart === "object" && chart !== null ? built.get(chart) : undefined;
}

const isText = (value: unknown) => typeof value === "string";
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isSize = (value: unknown) => Number.isInteger(value) && Number(value) > 0;

const isDirection = (value: unknown) => value === 1 || value === -1;
const isLines = (value: unknown) => Number.isInteger(value) && (value === -1 || Number(value) > 1);

/** The options that the add-on uses, and what Google's documentation allows for each. */
const options: Readonly<Record<string, (value: unknown) => boolean>> = {
  width: isSize,
  height: isSize,
  pointSize: isCount,
  interpolateNulls: (value) => typeof value === "boolean",
  legend: (value) => {
    const { position, ...rest } = value as { position?: unknown };
    return (
      Object.keys(rest).length === 0 && ["none", "right", "left", "top", "bottom", "in"].includes(String(position))
    );
  },
  "vAxis.direction": isDirection,
  "vAxes.0.direction": isDirection,
  "vAxis.gridlines.count": isLines,
  "vAxes.0.gridlines.count": isLines,
};

/** A builder of a chart, of no kind at first. */
export function chartBuilder(workbook: WorkbookStore, sheet: SheetStore): Builder {
  let stored: BegunChart = { kind: null, areas: [], headers: 0, isTransposed: false, options: {} };
  const set = <Self>(self: Self, method: string, part: Partial<BegunChart>, fits: boolean): Self => {
    if (!fits) mismatch(`EmbeddedChartBuilder.${method}`, Object.values(part));
    stored = { ...stored, ...part };
    return self;
  };
  const general: Partial<Builder> = {
    asBarChart: () => kindOf<BarBuilder>("EmbeddedBarChartBuilder", "bar"),
    asLineChart: () => kindOf<LineBuilder>("EmbeddedLineChartBuilder", "line"),
    addRange: (range) => set(self, "addRange", { areas: [...stored.areas, rangeAt(range).area] }, true),
    setNumHeaders: (headers) => set(self, "setNumHeaders", { headers }, isCount(headers)),
    setTransposeRowsAndColumns: (isTransposed) => {
      return set(self, "setTransposeRowsAndColumns", { isTransposed }, typeof isTransposed === "boolean");
    },
    setOption: (option, value) => {
      const allows = options[option];
      if (!allows) throw new Error(`The option ${option} is not known to the double`);
      return set(self, "setOption", { options: { ...stored.options, [option]: value } }, allows(value));
    },
    setPosition: (row, column, right, down) => {
      const corner = { row: row - 1, column: column - 1, offset: [right, down] as const };
      const isCell = sheet.has({ row: row - 1, column: column - 1, rows: 1, columns: 1 });
      if (!isCell) throw new Error("The chart's anchor is outside the dimensions of the sheet.");
      return set(self, "setPosition", { corner }, isCount(right) && isCount(down));
    },
    build: () => {
      if (stored.areas.length === 0) throw new Error("A chart needs a range.");
      const { corner } = stored;
      if (!corner) throw new Error("The double wants to be told where a chart stands.");
      const chart = strict<EmbeddedChart>("EmbeddedChart", {}, workbook.watch);
      built.set(chart, { ...stored, corner });
      return chart;
    },
  };
  const self = strict<Builder>("EmbeddedChartBuilder", general, workbook.watch);
  /** What only charts with axes have; every other method gives the general builder back, as Google declares it. */
  const kindOf = <Own extends BarBuilder | LineBuilder>(name: string, kind: "bar" | "line"): Own => {
    stored = { ...stored, kind };
    const members = {
      ...general,
      setTitle: (title: string) => set(own, "setTitle", { title }, isText(title)),
      setColors: (colors: string[]) => {
        return set(own, "setColors", { colors }, Array.isArray(colors) && colors.length > 0 && colors.every(isColor));
      },
      setRange: (from: number, to: number) => {
        return set(
          own,
          "setRange",
          { range: [from, to] },
          typeof from === "number" && typeof to === "number" && from < to,
        );
      },
    };
    const own: Own = strict<Own>(name, members as unknown as Partial<Own>, workbook.watch);
    return own;
  };
  return self;
}
