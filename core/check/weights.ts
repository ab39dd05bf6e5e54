import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import { areaKey, distinct, isNumber, numbersIn, percent, rounded, sumOf } from "./area-cells";
import { type CheckedSheet, parameterArea } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import { isEntry } from "./table-body";
import { writtenWeights } from "./written-weights";

const weightWord = /^(权重|權重|比重|weights?|weighting)\s*(值|分|占比|[（(]?\s*%\s*[）)]?)?[:：]?$/i;

/** More weights than this are no weights of a scorecard. */
const mostWeights = 25;

/** What SCORECARD takes for weights may hold blanks, but no column of the whole sheet is meant. */
const mostCells = 500;

export const weights: Rule = {
  id: "weights",
  title: { en: "Weights add up to 100%", "zh-CN": "权重合计 100%", "zh-TW": "權重合計 100%" },
  check: (sheet) => {
    const certain = distinct(sheet.calls.map((call) => parameterArea(sheet, call, "weights")));
    const known = new Set(certain.map(areaKey));
    const labelled = labelledWeights(sheet).filter((area) => !known.has(areaKey(area)));
    return [
      ...certain.flatMap((area) => findingAt(sheet.snapshot, area, () => true)),
      ...labelled.flatMap((area) => findingAt(sheet.snapshot, area, isNearly)),
      ...writtenWeights(sheet).flatMap(({ area, total }) => (isNearly(total) ? findingOf(area, total, "warning") : [])),
    ];
  },
};

/** Numbers under a heading alone may be weights of another kind, such as 3 : 2 : 1. */
function isNearly(total: number): boolean {
  return (total >= 0.7 && total <= 1.3) || (total >= 70 && total <= 130);
}

function findingAt(snapshot: SheetSnapshot, area: Area, isMeant: (total: number) => boolean): Finding[] {
  if (area.rows * area.columns > mostCells) return [];
  const numbers = numbersIn(snapshot, area);
  const total = sumOf(numbers);
  return numbers.length > 0 && isMeant(total) ? findingOf(area, total, "error") : [];
}

function findingOf(area: Area, total: number, severity: Finding["severity"]): Finding[] {
  if (Math.abs(total - 1) < 1e-5 || Math.abs(total - 100) < 1e-3) return [];
  const [is, full] = total <= 2 ? [percent(total), "100%"] : [String(rounded(total)), "100"];
  return [
    {
      severity,
      area,
      sentence: {
        en: `The weights add up to ${is}, not ${full}: correct them.`,
        "zh-CN": `权重合计 ${is}，不是 ${full}：请调整。`,
        "zh-TW": `權重合計 ${is}，不是 ${full}：請調整。`,
      },
    },
  ];
}

/** Rows that begin with the word, and columns below it. */
function labelledWeights(sheet: CheckedSheet): Area[] {
  const { snapshot } = sheet;
  return snapshot.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (typeof cell !== "string" || cell.length > 20 || !weightWord.test(cell.replace(/\s+/g, " ").trim())) return [];
      const isFirst = line.slice(0, column).every(isBlank);
      const area = (isFirst && acrossFrom(sheet, row, column + 1)) || downFrom(sheet, row + 1, column);
      return area ? [area] : [];
    }),
  );
}

function acrossFrom(sheet: CheckedSheet, row: number, from: number): Area | undefined {
  const line = sheet.snapshot.cells[row] ?? [];
  const columns: number[] = [];
  for (let column = from; column < line.length; column++) {
    const cell = line[column] ?? null;
    if (columns.length > 0 && (typeof cell === "string" || isGap(sheet.snapshot, row, column))) break;
    if (isNumber(cell) && !isSum(sheet, row, column)) columns.push(column);
  }
  const own = withoutTotal(columns, (column) => line[column] as number);
  const [first, last] = [own[0], own[own.length - 1]];
  if (first === undefined || last === undefined || own.length < 2 || own.length > mostWeights) return undefined;
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

/** Whether the table ends here: beside it may stand another. A single blank may belong to merged cells. */
function isGap(snapshot: SheetSnapshot, row: number, column: number): boolean {
  if (!isBlank(cellAt(snapshot, row, column))) return false;
  return isBlank(cellAt(snapshot, row, column + 1)) || snapshot.cells.every((line) => isBlank(line[column]));
}

function downFrom(sheet: CheckedSheet, from: number, column: number): Area | undefined {
  const { snapshot } = sheet;
  const rows: number[] = [];
  for (let row = from; snapshot.cells[row]?.some((cell) => !isBlank(cell)); row++) {
    const cell = cellAt(snapshot, row, column);
    if (isBlank(cell)) continue;
    if (!isNumber(cell) || !isEntry(snapshot, row) || isSum(sheet, row, column)) break;
    rows.push(row);
    if (rows.length > mostWeights) return undefined;
  }
  const own = withoutTotal(rows, (row) => cellAt(snapshot, row, column) as number);
  const last = own[own.length - 1];
  return last === undefined || own.length < 2 ? undefined : { row: from, column, rows: last - from + 1, columns: 1 };
}

/** A 100 behind the others is their total, typed. */
function withoutTotal(places: readonly number[], numberAt: (place: number) => number): readonly number[] {
  const last = places[places.length - 1];
  const value = last === undefined ? undefined : numberAt(last);
  return places.length > 2 && (value === 1 || value === 100) ? places.slice(0, -1) : places;
}

function isSum({ groupAt }: CheckedSheet, row: number, column: number): boolean {
  return /SUM/i.test(groupAt(row, column)?.formula ?? "");
}
