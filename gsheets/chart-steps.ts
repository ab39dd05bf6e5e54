import { areaName } from "../core/formulas/reference";
import type { Chart } from "../core/plan/chart";
import type { ChartSteps } from "./sheet-steps";

/** A chart by the range that it shows and the calls that build it. Those of its kind come first: Google's others forget it. */
export function chartSteps({ kind, title, data, axis, colors, corner, width, height }: Chart): ChartSteps {
  const isLine = kind === "line";
  const { from, to, step } = axis;
  return [
    areaName(data.row, data.column, data.rows, data.columns),
    [
      isLine ? ["asLineChart"] : ["asBarChart"],
      ["setTitle", title],
      ["setColors", [...colors]],
      ["setRange", from, to],
      ["setNumHeaders", 1],
      // Each row is a line: to Google, columns are.
      ["setTransposeRowsAndColumns", isLine],
      ["setOption", "legend", { position: isLine ? "bottom" : "none" }],
      ["setOption", "width", width],
      ["setOption", "height", height],
      ...(isLine ? lineCalls : []),
      ...(axis.isReversed ? valueAxis("direction", -1) : []),
      ...(step === null ? [] : valueAxis("gridlines.count", (to - from) / step + 1)),
      ["setPosition", corner.row + 1, corner.column + 1, 0, 0],
    ],
  ];
}

/** A month between two without a place is a point alone. */
const lineCalls = [
  ["setOption", "pointSize", 6],
  ["setOption", "interpolateNulls", false],
] as const;

/** The documentation has the first name; charts on a sheet keep what is set for the axis of the values under the second. */
function valueAxis(option: string, value: number) {
  return [["setOption", `vAxis.${option}`, value] as const, ["setOption", `vAxes.0.${option}`, value] as const];
}
