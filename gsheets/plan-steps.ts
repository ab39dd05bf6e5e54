import { withSeparator } from "../core/formulas/native";
import { areaName } from "../core/formulas/reference";
import { type Look, lineColor, looks } from "../core/plan/looks";
import { type Area, isFormula, type Planned, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan";
import { typedText } from "../core/plan/typed-text";
import { chartSteps } from "./chart-steps";
import { ruleCalls } from "./rule-calls";
import type { Call, Grid, NewSheetSteps, RangeSteps } from "./sheet-steps";
import { sizeCalls } from "./size-calls";
import { validationCalls } from "./validation-calls";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Every call takes Google time; this many for one sheet are still quick, however many rows it has. */
const mostCalls = 40;

/** What the server calls besides the steps: to find the workbook, to make, fill, protect and show the sheet. */
const otherCalls = 12;

/** For a chart: to begin it, to find what it shows, and to put it onto the sheet. */
const chartCalls = 3;

/** The cells of a sheet that Google has just made. */
const newSheet = { rows: 1000, columns: 26 };

/** A plan as what the server is to call. */
export function planSteps(plan: SheetPlan): NewSheetSteps {
  const { name, widths, heights, conditions, inputs, chart } = plan;
  const sheet = sheetCalls(plan);
  const cells = cellCalls(plan);
  const lists = framing(plan);
  const other = otherCalls + (chart ? chartCalls : 0);
  const left = mostCalls - other - sheet.length - cells.length - 2 * lists.length;
  return {
    name,
    sheet: [...sheet, ...sizeCalls(widths, heights, left)],
    ranges: [[areaName(0, 0, heights.length, widths.length), cells], ...lists],
    last: [],
    chart: chart ? chartSteps(chart) : null,
    rules: conditions.map(({ area, value }) => [nameOf(area), ruleCalls(value)]),
    inputs: inputs.map(nameOf),
  };
}

function sheetCalls({ widths, heights, frozen, tabColor, chart }: SheetPlan): Call<Sheet>[] {
  const calls: Call<Sheet>[] = [
    // Whether they are needed or not, so that the number of calls is the same for ten people and for thousands.
    ["insertRowsAfter", newSheet.rows, heights.length],
    ["setFrozenRows", frozen.rows],
    ["setFrozenColumns", frozen.columns],
    ["setHiddenGridlines", true],
    ["setTabColor", tabColor],
  ];
  // A chart stands beside the cells, in a column that must be there.
  const missing = (chart ? chart.corner.column + 1 : widths.length) - newSheet.columns;
  if (missing > 0) calls.push(["insertColumnsAfter", newSheet.columns, missing]);
  return calls;
}

/**
 * Formats follow the values, since Google gives some formulas a format of its own; validations too, since it refuses values
 * that break them.
 */
function cellCalls(plan: SheetPlan): Call<Range>[] {
  const size = { rows: plan.heights.length, columns: plan.widths.length };
  const grid = <Cell>(most: Cell, others: readonly Planned<Cell>[]): Grid<Cell> => ({ ...size, most, others });
  const looked = <Cell>(most: Cell, cellOf: (look: Look) => Cell | undefined): Grid<Cell> => {
    const others = plan.looks.map(({ area, value }) => ({ area, value: cellOf(looks[value]) ?? most }));
    return grid(
      most,
      others.filter(({ value }) => value !== most),
    );
  };
  const calls: Call<Range>[] = [
    ["setValues", plan.cells.map((row) => row.map(typed))],
    ["setNumberFormats", grid("General", plan.formats)],
    ["setBackgrounds", looked<string | null>(null, ({ fill }) => fill)],
    ["setFontColors", looked<string | null>(null, ({ color }) => color)],
    ["setFontSizes", looked(10, ({ size }) => size)],
    ["setFontWeights", looked<"bold" | "normal">("normal", ({ isBold }) => isBold && "bold")],
    ["setHorizontalAlignments", looked<"left" | "center" | "right" | null>(null, ({ align }) => align)],
    ["setVerticalAlignment", "middle"],
    ["setWraps", looked(false, ({ isWrapped }) => isWrapped)],
  ];
  if (plan.notes.length > 0) calls.push(["setNotes", grid<string | null>(null, plan.notes)]);
  if (plan.validations.length > 0) {
    const built = plan.validations.map(({ area, value }) => ({ area, value: { validation: validationCalls(value) } }));
    calls.push(["setDataValidations", grid(null, built)]);
  }
  return calls;
}

/** What a person would type into the cell. Google reads the formula in the workbook's locale; all know the semicolon. */
function typed(cell: PlannedCell): number | string | boolean {
  if (isFormula(cell)) return withSeparator(cell.formula, ";");
  return typeof cell === "string" ? typedText(cell) : (cell ?? "");
}

function framing(plan: SheetPlan): RangeSteps[] {
  const framed = plan.looks.filter(({ value }) => (looks[value] as Look).isFramed).map(({ area }) => nameOf(area));
  return framed.length > 0 ? [[framed, [["setBorder", true, true, true, true, true, true, lineColor, null]]]] : [];
}

function nameOf({ row, column, rows, columns }: Area): string {
  return areaName(row, column, rows, columns);
}
