import type { Chart } from "../core/plan/chart";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { rangeOf } from "./range-of";
import { pointsOfPixel } from "./render-looks";

/** In percent of a bar; Excel would leave more than a bar of room. */
const widthBetweenBars = 60;

/** Draws the chart, if there is one, of cells that are written already. */
export function renderChart(sheet: Excel.Worksheet, { chart: planned }: SheetPlan): void {
  if (!planned) return;
  const isLine = planned.kind === "line";
  const chart = sheet.charts.add(
    isLine ? "LineMarkers" : "BarClustered",
    rangeOf(sheet, planned.data),
    isLine ? "Rows" : "Columns",
  );
  chart.setPosition(rangeOf(sheet, { ...planned.corner, rows: 1, columns: 1 }));
  chart.width = planned.width * pointsOfPixel;
  chart.height = planned.height * pointsOfPixel;
  chart.title.text = planned.title;
  if (isLine) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  chart.displayBlanksAs = "NotPlotted";
  renderAxes(chart.axes, planned);
  renderColors(chart.series, planned);
}

function renderAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, axis }: Chart): void {
  valueAxis.minimum = axis.from;
  valueAxis.maximum = axis.to;
  if (axis.step !== null) valueAxis.majorUnit = axis.step;
  valueAxis.linkNumberFormat = true;
  // Every name and every month, however little room there is.
  categoryAxis.tickLabelSpacing = 1;
  if (axis.isReversed) reverse(valueAxis);
  if (kind === "bar") {
    // Excel begins with the lowest bar.
    reverse(categoryAxis);
    // Names stay on the left where a bar goes below 0.
    categoryAxis.tickLabelPosition = "Low";
  }
}

/** The other axis would move along to the top. */
function reverse(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  axis.position = "Maximum";
}

function renderColors(series: Excel.ChartSeriesCollection, { kind, colors }: Chart): void {
  colors.forEach((color, index) => {
    const one = series.getItemAt(index);
    if (kind === "bar") {
      one.format.fill.setSolidColor(color);
      one.gapWidth = widthBetweenBars;
      return;
    }
    one.format.line.color = color;
    one.markerBackgroundColor = color;
    one.markerForegroundColor = color;
  });
}
