import { areaName, cellName } from "../../core/formulas/reference";
import type { SheetFlavour } from "../../core/plan/choices";
import { type Area, isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import type { Validation } from "../../core/plan/validation";
import { conditionProblems, formulaProblems } from "./formula-problems";

/** What is wrong with the sheets of one workbook, as sentences that say where; empty where all is well. */
export function planProblems(plans: readonly SheetPlan[], flavour: SheetFlavour): string[] {
  const names = plans.map(({ name }) => name);
  const unique = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...(plans.length > 0 ? [] : ["There is no sheet."]),
    ...(unique.size === names.length ? [] : [`Two sheets have one name: ${names.join(", ")}`]),
    ...plans.flatMap((plan) => sheetProblems(plan, flavour, names).map((problem) => `${plan.name}: ${problem}`)),
  ];
}

function sheetProblems(plan: SheetPlan, flavour: SheetFlavour, names: readonly string[]): string[] {
  return [
    ...nameProblems(plan.name),
    ...shapeProblems(plan),
    ...areaProblems(plan),
    ...cellProblems(plan, flavour, names),
    ...spillProblems(plan),
    ...plan.formats.flatMap(({ area, value }) => at(area, formatProblems(value))),
    ...plan.inputs.flatMap((area) => inputProblems(area, plan)),
    ...plan.validations.flatMap(({ area, value }) => at(area, validationProblems(value))),
    ...plan.conditions.flatMap(({ area, value }) => {
      return value.kind === "formula" ? at(area, conditionProblems(value.formula)) : [];
    }),
    ...plan.notes.flatMap(({ area, value }) => at(area, textProblems(value))),
  ];
}

function at(area: Area, problems: readonly string[]): string[] {
  return problems.map((problem) => `${areaName(area.row, area.column, area.rows, area.columns)} ${problem}`);
}

function nameProblems(name: string): string[] {
  const isLegal =
    /^[^\\/?*[\]:\p{Cc}]{1,31}$/u.test(name) && name.length <= 31 && !/^['\s]|['\s]$|^history$/i.test(name);
  return isLegal && !/[{}]/.test(name) ? [] : ["The name is not one that every program takes."];
}

function shapeProblems({ cells, widths, heights, frozen }: SheetPlan): string[] {
  const columns = widths.length;
  const sizes = [...widths, ...heights];
  return [
    ...(cells.every((row) => row.length === columns) ? [] : ["The rows differ in length from the widths."]),
    ...(cells.length === heights.length ? [] : ["There are not as many heights as rows."]),
    ...(sizes.every((size) => size > 0) ? [] : ["A row or column has no size."]),
    ...(frozen.rows < cells.length && frozen.columns < columns ? [] : ["Everything is frozen."]),
  ];
}

function areaProblems({ cells, widths, looks, formats, ...plan }: SheetPlan): string[] {
  const planned = [...looks, ...formats, ...plan.validations, ...plan.conditions, ...plan.notes];
  const areas = [...planned.map(({ area }) => area), ...plan.spills, ...plan.inputs];
  const isInside = ({ row, column, rows, columns }: Area) =>
    Math.min(row, column) >= 0 && row + rows <= cells.length && column + columns <= widths.length;
  const isEmpty = ({ rows, columns }: Area) => rows < 1 || columns < 1;
  return [
    ...areas.filter((area) => !isInside(area) || isEmpty(area)).flatMap((area) => at(area, ["is not on the sheet"])),
    ...overlaps(looks.map(({ area }) => area)).flatMap((area) => at(area, ["has two looks"])),
    ...overlaps(formats.map(({ area }) => area)).flatMap((area) => at(area, ["has two formats"])),
    ...overlaps(plan.spills).flatMap((area) => at(area, ["is filled by two formulas"])),
  ];
}

function overlaps(areas: readonly Area[]): Area[] {
  const apart = (a: Area, b: Area) =>
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return areas.filter((area, index) => areas.slice(0, index).some((other) => !apart(area, other)));
}

function cellProblems({ cells }: SheetPlan, flavour: SheetFlavour, names: readonly string[]): string[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const place = { row, column, rows: 1, columns: 1 };
      if (isFormula(cell))
        return at(place, formulaProblems(cell.formula, flavour, names)).map((one) => `${one}: ${cell.formula}`);
      if (typeof cell === "number" && !Number.isFinite(cell)) return at(place, [`holds ${cell}`]);
      return typeof cell === "string" ? at(place, textProblems(cell)) : [];
    }),
  );
}

function textProblems(text: string): string[] {
  return [
    ...(text.trim() === "" ? ["is an empty text"] : []),
    ...(/undefined|\[object|\{[a-z]+\}/i.test(text) ? [`holds what was to be replaced: ${text}`] : []),
  ];
}

function spillProblems({ spills, cells }: SheetPlan): string[] {
  return spills.flatMap((area) => {
    const filled: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const isFirst = row === area.row && column === area.column;
        const cell = cells[row]?.[column] ?? null;
        if (isFirst ? !isFormula(cell) : cell !== null) filled.push(cellName(row, column));
      }
    }
    return at(
      area,
      filled.map((name) => `cannot spill because of ${name}`),
    );
  });
}

function inputProblems({ row, column, rows, columns }: Area, { cells }: SheetPlan): string[] {
  const inputs = cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
  return inputs.some(isFormula) ? at({ row, column, rows, columns }, ["is an input that holds a formula"]) : [];
}

function formatProblems(pattern: string): string[] {
  const own = pattern.replace(/"[^"]*"/g, "");
  if (/["']/.test(own)) return [`has a format with a quote that is not closed: ${pattern}`];
  return /\.#/.test(own) ? [`has a format that shows a whole number with a dot behind it: ${pattern}`] : [];
}

function validationProblems(validation: Validation): string[] {
  const problems = textProblems(validation.message);
  if (validation.message.length > 225) problems.push("has a message longer than Excel takes");
  if (validation.kind === "number") {
    const { lowest, highest } = validation;
    return highest !== null && highest <= lowest ? [...problems, "allows nothing"] : problems;
  }
  const { words } = validation;
  if (words.join(",").length > 255) problems.push("has a list longer than Excel takes");
  if (words.some((word) => word.includes(","))) problems.push("has a comma within a word of its list");
  if (new Set(words).size < words.length || words.length < 2) problems.push("has a list that repeats itself");
  return [...problems, ...words.flatMap(textProblems)];
}
