import type { Chart } from "../../core/plan/chart";
import type { Area, SheetPlan } from "../../core/plan/sheet-plan";
import { isFormula } from "../../core/plan/sheet-plan";

/** What no program would take about a plan; `undefined` where there is nothing. */
export function planProblem(plan: SheetPlan): string | undefined {
  const { name, cells, widths, heights, spills, looks, formats, validations, conditions, notes, inputs } = plan;
  if (!/^[^\\/?*[\]:]{1,31}$/.test(name) || /^'|'$|^history$/i.test(name)) return `no name of a sheet: ${name}`;
  if (cells.length === 0 || widths.length === 0) return "an empty sheet";
  if (heights.length !== cells.length) return `${heights.length} heights for ${cells.length} rows`;
  if (cells.some((line) => line.length !== widths.length)) return "rows of different lengths";
  if ([...widths, ...heights].some((measure) => !(measure > 0))) return "a column or row that cannot be seen";
  const planned = [looks, formats, validations, conditions, notes].flat().map(({ area }) => area);
  const outside = [...planned, ...spills, ...inputs].find((area) => !fits(area, plan));
  if (outside) return `outside the sheet: ${JSON.stringify(outside)}`;
  if (cells.flat().some((cell) => isFormula(cell) && !/^=[^=]/.test(cell.formula))) return "a formula that is none";
  if (spills.some((area) => !isFree(area, plan))) return "a formula that spills over other cells";
  const chart = plan.chart && chartProblem(plan.chart, plan);
  if (chart) return chart;
  if (JSON.stringify(JSON.parse(JSON.stringify(plan))) !== JSON.stringify(plan)) return "not plain JSON";
  return undefined;
}

function chartProblem(
  { data, axis, title, colors, corner, width, height }: Chart,
  plan: SheetPlan,
): string | undefined {
  if (!fits(data, plan)) return "a chart of cells outside the sheet";
  if (!(axis.from < axis.to) || (axis.step !== null && !(axis.step > 0))) return "an axis without length";
  if (title === "" || /^[=+@-]/.test(title) || title.length > 255) return `no title of a chart: ${title}`;
  if (colors.some((color) => !/^#[0-9a-f]{6}$/.test(color))) return `no colour: ${colors.join()}`;
  if (!(width > 0 && height > 0)) return "a chart that cannot be seen";
  if (corner.column < plan.widths.length) return "a chart over cells";
  if (corner.row < plan.frozen.rows || corner.row >= plan.heights.length) return "a chart over the title";
  return undefined;
}

function fits({ row, column, rows, columns }: Area, { cells, widths }: SheetPlan): boolean {
  return (
    rows > 0 &&
    columns > 0 &&
    row >= 0 &&
    column >= 0 &&
    row + rows <= cells.length &&
    column + columns <= widths.length
  );
}

function isFree({ row, column, rows, columns }: Area, { cells }: SheetPlan): boolean {
  const [first, ...rest] = cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
  return isFormula(first ?? null) && rest.every((cell) => cell === null);
}
