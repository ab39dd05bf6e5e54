import { areaName } from "../formulas/reference";
import type { Area } from "../plan/sheet-plan";
import { cellAt } from "../snapshot";
import { isNumber } from "./area-cells";
import { argumentArea, type Call, type CheckedSheet } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import { isEntry } from "./table-body";

export const totals: Rule = {
  id: "totals",
  title: { en: "Totals leave no row out", "zh-CN": "合计没有漏行", "zh-TW": "合計沒有漏列" },
  check: (sheet) => {
    const all = sheet.calls.flatMap((call) => totalOf(sheet, call) ?? []);
    const first = new Map<number, number>();
    for (const { call, area } of all) {
      const { row } = call.group;
      first.set(row, Math.min(first.get(row) ?? area.row, area.row));
    }
    const columns = new Map<number, Column>();
    return all.flatMap((total) => {
      const { column } = total.area;
      const own = columns.get(column) ?? columnOf(sheet, column, all);
      columns.set(column, own);
      return findingFor(sheet, total, own, first.get(total.call.group.row) ?? total.area.row);
    });
  },
};

interface Total {
  readonly call: Call;
  /** What is added up: part of the call's own column. */
  readonly area: Area;
}

interface Column {
  /** By row: whether it holds an entry of the table with a number that is no total. */
  readonly entries: readonly boolean[];
  /** By row: what the numbers above it add up to. */
  readonly sums: readonly number[];
  readonly totals: readonly Total[];
}

function columnOf({ snapshot }: CheckedSheet, column: number, all: readonly Total[]): Column {
  const entries = snapshot.cells.map((line, row) => {
    if (!isNumber(line[column] ?? null) || !isEntry(snapshot, row)) return false;
    return !/(SUM|SUBTOTAL|AVERAGE)\(/i.test(snapshot.formulas[row]?.[column] ?? "");
  });
  const sums = [0];
  for (const line of snapshot.cells) {
    const cell = line[column] ?? null;
    sums.push((sums[sums.length - 1] as number) + (isNumber(cell) ? cell : 0));
  }
  return { entries, sums, totals: all.filter(({ area }) => area.column === column) };
}

/** Whether a row is the total of the others, typed, whatever it is called. */
function isTotalOf(
  { snapshot }: CheckedSheet,
  at: number,
  { row, column, rows }: Area,
  sums: readonly number[],
): boolean {
  const cell = cellAt(snapshot, at, column);
  const sum = (sums[row + rows] ?? 0) - (sums[row] ?? 0);
  return isNumber(cell) && sum !== 0 && Math.abs(cell - sum) <= 1e-9 * Math.abs(sum);
}

function totalOf(sheet: CheckedSheet, call: Call): Total | undefined {
  if (!/^(SUM|AVERAGE)$/.test(call.name) || call.node.args.length !== 1 || call.group.rows > 1) return undefined;
  const area = argumentArea(sheet, call, 0);
  const isOwn = area?.columns === 1 && area.column === call.group.column && area.rows > 1;
  const isOutside = area && (call.group.row < area.row || call.group.row >= area.row + area.rows);
  return area && isOwn && isOutside ? { call, area } : undefined;
}

/** `first`: the first row that any total of the same row adds up. */
function findingFor(
  sheet: CheckedSheet,
  { call, area }: Total,
  { entries, sums, totals: others }: Column,
  first: number,
): Finding[] {
  const { group } = call;
  let [top, bottom] = [area.row, area.row + area.rows - 1];
  const isLeftOut = (row: number) => {
    if (row === group.row || !entries[row]) return false;
    return !isTotalOf(sheet, row, { ...area, row: top, rows: bottom - top + 1 }, sums);
  };
  while (isLeftOut(bottom + 1)) bottom++;
  while (top - 1 >= first && isLeftOut(top - 1)) top--;
  if (top === area.row && bottom === area.row + area.rows - 1) return [];
  if (others.some((other) => isNextTo(other.area, area, top, bottom))) return [];
  const whole = { ...area, row: top, rows: bottom - top + 1 };
  const missing = whole.rows - area.rows;
  const [added, right] = [nameOf(area), nameOf(whole)];
  return [
    {
      severity: "error",
      area: cellArea(group.row, group.column),
      sentence: {
        en: `This takes ${added} only and leaves out ${missing === 1 ? "1 row" : `${missing} rows`} of ${right}: extend it.`,
        "zh-CN": `这里只算了 ${added}，漏了 ${missing} 行，应为 ${right}：请改公式。`,
        "zh-TW": `這裡只算了 ${added}，漏了 ${missing} 列，應為 ${right}：請修改公式。`,
      },
      ...fixFor(sheet, call, whole),
    },
  ];
}

function fixFor({ snapshot }: CheckedSheet, { group, node }: Call, whole: Area): Pick<Finding, "fix"> {
  const arg = node.args[0];
  if (!arg) return {};
  const text = group.formula.slice(arg.from, arg.to);
  const rows = [whole.row + 1, whole.row + whole.rows];
  let end = 0;
  const range = text.replace(/(\$?[A-Z]{1,3}\$?)\d+/gi, (_, column: string) => `${column}${rows[end++]}`);
  if (end !== 2) return {};
  const formula = group.formula.slice(0, arg.from) + range + group.formula.slice(arg.to);
  const before = { cell: cellAt(snapshot, group.row, group.column), formula: group.formula };
  const name = nameOf(whole);
  return {
    fix: {
      label: { en: `Extend to ${name}`, "zh-CN": `改为 ${name}`, "zh-TW": `改為 ${name}` },
      changes: [{ row: group.row, column: group.column, before, after: { formula } }],
    },
  };
}

/** Whether another total takes the rows that this one leaves to it, as quarters share a year. */
function isNextTo(other: Area, own: Area, top: number, bottom: number): boolean {
  const last = other.row + other.rows - 1;
  const isApart = last < own.row || other.row >= own.row + own.rows;
  return isApart && other.row <= bottom && last >= top;
}

function nameOf({ row, column, rows, columns }: Area): string {
  return areaName(row, column, rows, columns);
}
