import { expect } from "vitest";
import type { Chart, ChartAxis } from "../../core/plan/chart";
import { barColor, conditionLooks } from "../../core/plan/condition";
import { type Look, lineColor, looks } from "../../core/plan/looks";
import { isFormula, type Planned, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan";
import type { SheetStore, StoredCell } from "../hosts/sheet-store";

/** Expects of a sheet of the double what its plan says, cell by cell; `grown` is how many pixels a size may be above it. */
export function expectRendered(sheet: SheetStore, plan: SheetPlan, grown: number): void {
  expect(cellsOf(sheet, plan)).toEqual(cellsOfPlan(plan));
  expect(sheet.rules).toEqual(rulesOfPlan(plan));
  expect(sheet.charts).toEqual(plan.chart ? [chartOfPlan(plan.chart)] : []);
  expectSizes(
    plan.widths.map((_, column) => sheet.width(column)),
    plan.widths,
    grown,
  );
  expectSizes(
    plan.heights.map((_, row) => sheet.height(row)),
    plan.heights,
    grown,
  );
  expect({ rows: sheet.frozenRows, columns: sheet.frozenColumns }).toEqual(plan.frozen);
  expect({ tabColor: sheet.tabColor, hasGridlines: sheet.hasGridlines }).toEqual({
    tabColor: plan.tabColor,
    hasGridlines: false,
  });
  expect(sheet.protections).toEqual([{ isWarningOnly: true, unprotected: plan.inputs }]);
  expect(sheet.rows).toBeGreaterThanOrEqual(plan.heights.length + 100);
}

function cellsOf(sheet: SheetStore, plan: SheetPlan) {
  return plan.cells.map((line, row) =>
    line.map((_, column) => {
      const { value, formula, validation, ...look } = sheet.cell(row, column);
      return { ...look, content: formula ? { formula: withCommas(formula) } : value, rule: ruleOf(validation) };
    }),
  );
}

function cellsOfPlan(plan: SheetPlan) {
  const [lookAt, formatAt, noteAt] = [over(plan, plan.looks), over(plan, plan.formats), over(plan, plan.notes)];
  const validationAt = over(plan, plan.validations);
  return plan.cells.map((line, row) =>
    line.map((cell, column) => {
      const name = lookAt(row, column);
      const look: Partial<Look> = name ? looks[name] : {};
      return {
        numberFormat: formatAt(row, column) ?? "General",
        background: look.fill ?? null,
        fontColor: look.color ?? null,
        fontSize: look.size ?? 10,
        fontWeight: look.isBold ? "bold" : "normal",
        horizontalAlignment: look.align ?? null,
        verticalAlignment: "middle",
        isWrapped: look.isWrapped ?? false,
        border: look.isFramed ? lineColor : null,
        note: noteAt(row, column) ?? null,
        content: contentOf(cell),
        rule: ruleOfPlan(validationAt(row, column)),
      };
    }),
  );
}

function contentOf(cell: PlannedCell): unknown {
  return isFormula(cell) ? { formula: cell.formula } : (cell ?? "");
}

/** A formula of the sheet in the words of a plan. No text of ours holds a semicolon between quotes. */
function withCommas(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(";", ",") : part))
    .join('"');
}

function ruleOf(validation: StoredCell["validation"]) {
  if (!validation) return null;
  const { criterion, values, helpText, allowInvalid } = validation;
  return { criterion, values, helpText, allowInvalid };
}

function ruleOfPlan(validation: SheetPlan["validations"][number]["value"] | undefined) {
  if (!validation) return null;
  const rest = { helpText: validation.message, allowInvalid: false };
  if (validation.kind === "list") return { criterion: "requireValueInList", values: [validation.words, true], ...rest };
  const { lowest, highest, isWhole } = validation;
  if (isWhole) {
    const limits = `INDIRECT("RC";0)>=${lowest}${highest === null ? "" : `;INDIRECT("RC";0)<=${highest}`}`;
    const formula = `=IF(ISNUMBER(INDIRECT("RC";0));AND(INDIRECT("RC";0)=INT(INDIRECT("RC";0));${limits}))`;
    return { criterion: "requireFormulaSatisfied", values: [formula], ...rest };
  }
  return highest === null
    ? { criterion: "requireNumberGreaterThanOrEqualTo", values: [lowest], ...rest }
    : { criterion: "requireNumberBetween", values: [lowest, highest], ...rest };
}

function rulesOfPlan(plan: SheetPlan) {
  return plan.conditions.map(({ area, value }) => {
    if (value.kind === "bar") {
      const highest = { color: barColor, value: String(value.full) };
      return { areas: [area], lowest: { color: "#ffffff", value: "0" }, highest };
    }
    const { fill, color } = conditionLooks[value.look];
    return { areas: [area], formula: value.formula.replaceAll(",", ";"), background: fill, fontColor: color };
  });
}

/** A chart as Google is to keep it: of lines it takes columns, of bars it draws the first row on top. */
function chartOfPlan({ kind, data, title, axis, colors, corner, width, height }: Chart) {
  const count = gridLines(axis);
  const directions = { "vAxis.direction": -1, "vAxes.0.direction": -1 };
  const counts = { "vAxis.gridlines.count": count, "vAxes.0.gridlines.count": count };
  const lines = { pointSize: 6, interpolateNulls: false, ...directions, ...counts };
  return {
    kind,
    areas: [data],
    title,
    colors,
    range: [axis.from, axis.to],
    headers: 1,
    isTransposed: kind === "line",
    options: {
      width,
      height,
      legend: { position: kind === "line" ? "bottom" : "none" },
      ...(kind === "line" ? lines : {}),
    },
    corner: { ...corner, offset: [0, 0] },
  };
}

/** Of a chart with lines; for bars Google chooses them. */
function gridLines({ from, to, step }: ChartAxis): number {
  if (step === null) return 0;
  let lines = 1;
  for (let at = from; at < to; at += step) lines++;
  return lines;
}

function expectSizes(actual: readonly number[], planned: readonly number[], grown: number): void {
  expect(planned.filter((size, index) => (actual[index] as number) < size)).toEqual([]);
  expect(planned.filter((size, index) => (actual[index] as number) > size + grown)).toEqual([]);
}

/** What areas say of each cell. */
function over<T>({ cells }: SheetPlan, areas: readonly Planned<T>[]): (row: number, column: number) => T | undefined {
  const values = cells.map((): (T | undefined)[] => []);
  for (const { area, value } of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        (values[row] as (T | undefined)[])[column] = value;
      }
    }
  }
  return (row, column) => values[row]?.[column];
}
