import { expect } from "vitest";
import { cellName } from "../../core/formulas/reference";
import type { Chart } from "../../core/plan/chart";
import { barColor, conditionLooks } from "../../core/plan/condition";
import { type Look, lineColor, looks } from "../../core/plan/looks";
import { type Area, isFormula, type Planned, type SheetPlan } from "../../core/plan/sheet-plan";
import type { ExcelSheet } from "../hosts/excel-workbook";

/** Expects of a sheet of the double what its plan says, cell by cell, with notes or what stands in their place. */
export function expectRendered(sheet: ExcelSheet, plan: SheetPlan, notes: "notes" | "hints"): void {
  expect(cellsOf(sheet, plan)).toEqual(cellsOfPlan(plan));
  expect(rulesOf(sheet, plan)).toEqual(plan.validations.map(({ value }) => value));
  expect(sheet.conditionalFormats.map(({ area, properties }) => ({ area, ...properties }))).toEqual(marksOfPlan(plan));
  expect(plan.widths.map((_, column) => sheet.lookAt(0, column, "ColumnWidth"))).toEqual(
    plan.widths.map((pixels) => (pixels * 3) / 4),
  );
  expect(plan.heights.map((_, row) => sheet.lookAt(row, 0, "RowHeight"))).toEqual(
    plan.heights.map((pixels) => (pixels * 3) / 4),
  );
  expect(sheet.properties).toMatchObject({
    gridlines: false,
    tabColor: plan.tabColor,
    frozen: plan.frozen,
    orientation: plan.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: `$1:$${plan.frozen.rows}`,
    protection: { allowFormatColumns: true, allowFormatRows: true, allowSort: true, password: null },
  });
  expect(sheet.isProtected).toBe(true);
  expect(sheet.charts).toEqual(plan.chart ? [chartOfPlan(plan.chart)] : []);
  expectNotes(sheet, plan, notes);
}

/** A chart as Excel is to keep it: it begins with the lowest bar, and an axis that is turned takes the other along. */
function chartOfPlan({ kind, data, title, axis, colors, corner, width, height }: Chart) {
  const isLine = kind === "line";
  const turned = isLine ? "value" : "category";
  return {
    area: data,
    type: isLine ? "LineMarkers" : "BarClustered",
    seriesBy: isLine ? "Rows" : "Columns",
    corner,
    properties: {
      title,
      width: (width * 3) / 4,
      height: (height * 3) / 4,
      blanks: "NotPlotted",
      ...(isLine ? { legend: "Bottom", "value step": axis.step } : { hasLegend: false, "category labels": "Low" }),
      "value from": axis.from,
      "value to": axis.to,
      "value linked": true,
      "category every": 1,
      [`${turned} reversed`]: true,
      [`${turned} crossed at`]: "Maximum",
    },
    series: colors.map((color) => {
      return isLine ? { line: color, marker: color, "marker line": color } : { fill: color, gap: 60 };
    }),
  };
}

const sides = ["Top", "Bottom", "Left", "Right"];

function cellsOf(sheet: ExcelSheet, plan: SheetPlan) {
  return plan.cells.map((line, row) =>
    line.map((_, column) => {
      const at = (property: string) => sheet.lookAt(row, column, property);
      return {
        content: sheet.contentAt(row, column),
        format: sheet.formatAt(row, column),
        isOpen: at("Locked") === false,
        fill: at("Fill"),
        color: at("FontColor"),
        size: at("FontSize"),
        bold: at("Bold"),
        wrap: at("Wrap"),
        align: at("Horizontal"),
        middle: at("Vertical"),
        frame: sides.flatMap((side) => (at(`${side}Style`) ? [`${at(`${side}Style`)} ${at(`${side}Color`)}`] : [])),
      };
    }),
  );
}

function cellsOfPlan(plan: SheetPlan) {
  const lookOf = over(plan, plan.looks);
  const formatOf = over(plan, plan.formats);
  const isOpen = over(
    plan,
    plan.inputs.map((area) => ({ area, value: true })),
  );
  return plan.cells.map((line, row) =>
    line.map((cell, column) => {
      const name = lookOf(row, column);
      const look: Partial<Look> = name ? looks[name] : {};
      return {
        content:
          cell === null
            ? undefined
            : isFormula(cell)
              ? { value: cell.formula, isFormula: true }
              : { value: cell, isFormula: false },
        format: formatOf(row, column) ?? "General",
        isOpen: isOpen(row, column) ?? false,
        fill: look.fill,
        color: look.color,
        size: look.size,
        bold: look.isBold,
        wrap: look.isWrapped,
        align: look.align && `${look.align.charAt(0).toUpperCase()}${look.align.slice(1)}`,
        middle: name && "Center",
        frame: look.isFramed ? sides.map(() => `Continuous ${lineColor}`) : [],
      };
    }),
  );
}

/** What areas say of each cell. */
function over<T>({ cells, widths }: SheetPlan, planned: readonly Planned<T>[]) {
  const grid = cells.map(() => widths.map((): T | undefined => undefined));
  for (const { area, value } of planned) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      grid[row]?.fill(value, area.column, area.column + area.columns);
    }
  }
  return (row: number, column: number) => grid[row]?.[column];
}

interface Rule {
  readonly list?: { readonly source: string };
  readonly custom?: { readonly formula: string };
  readonly wholeNumber?: { readonly formula1: number; readonly formula2?: number };
  readonly decimal?: { readonly formula1: number; readonly formula2?: number };
}

/** The validations of a plan, as the last cell of each area has them. */
function rulesOf(sheet: ExcelSheet, plan: SheetPlan) {
  return plan.validations.map(({ area }) => {
    const [row, column] = [area.row + area.rows - 1, area.column + area.columns - 1];
    const rule = sheet.lookAt(row, column, "Rule") as Rule;
    const { message, showAlert, style } = sheet.lookAt(row, column, "ErrorAlert") as Record<string, unknown>;
    expect([showAlert, style, sheet.lookAt(row, column, "IgnoreBlanks")]).toEqual([true, "Stop", true]);
    const number = rule.wholeNumber ?? rule.decimal;
    if (!number) return { kind: "list", words: wordsOf(rule, area), message };
    const [lowest, highest] = [number.formula1, number.formula2 ?? null];
    return { kind: "number", lowest, highest, isWhole: rule.wholeNumber !== undefined, message };
  });
}

function wordsOf({ list, custom }: Rule, { row, column }: Area): string[] {
  if (list) return list.source.split(",");
  const compared = new RegExp(`EXACT\\(${cellName(row, column)},"((?:[^"]|"")*)"\\)`, "g");
  return [...(custom?.formula ?? "").matchAll(compared)].map(([, word]) => (word ?? "").replaceAll('""', '"'));
}

function marksOfPlan({ conditions }: SheetPlan) {
  return conditions.map(({ area, value }) =>
    value.kind === "formula"
      ? { area, formula: value.formula, ...conditionLooks[value.look] }
      : { area, lowest: 0, highest: value.full, fill: barColor, isGradient: false },
  );
}

function expectNotes(sheet: ExcelSheet, plan: SheetPlan, kind: "notes" | "hints"): void {
  if (kind === "notes") {
    const planned = plan.notes.map(({ area, value }) => [cellName(area.row, area.column), value]);
    expect([...sheet.notes]).toEqual(planned);
    return;
  }
  expect(sheet.notes.size).toBe(0);
  for (const { area, value } of plan.notes) {
    const { message } = sheet.lookAt(area.row, area.column, "Prompt") as { message: string };
    expect(message.length).toBe(Math.min(value.length, 255));
    expect(value.startsWith(message.replace(/…$/, ""))).toBe(true);
  }
}
