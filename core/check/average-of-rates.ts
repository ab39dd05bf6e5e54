import { nodesOf } from "../formulas/formula-tree";
import { kpiCalls } from "../formulas/kpi-calls";
import type { Area } from "../plan/sheet-plan";
import { argumentArea, type CheckedSheet } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import type { FormulaGroup } from "./formula-group";
import { divisionIn } from "./operator";
import { movesWithRow } from "./referred-area";
import { headingAbove } from "./table-body";
import { areTypedRates } from "./typed-rates";

const rateWord = /率|[%％]|比例|占比|rate|share|conversion|csat|percent/i;

export const averageOfRates: Rule = {
  id: "average-of-rates",
  title: { en: "No average of rates", "zh-CN": "没有对比率取平均", "zh-TW": "沒有對比率取平均" },
  check: (sheet) =>
    sheet.calls.flatMap((call): Finding[] => {
      const area = call.name === "AVERAGE" ? argumentArea(sheet, call, 0) : undefined;
      if (!area || area.rows * area.columns < 2 || !holdsRates(sheet, area)) return [];
      return [{ severity: "warning", area: cellArea(call.group.row, call.group.column), sentence }];
    }),
};

const sentence = {
  en: "This averages rates, so a person with 3 cases counts as much as one with 300: divide the totals instead.",
  "zh-CN": "这里对比率取了平均，接待 3 人的和接待 300 人的分量一样：请改用合计相除。",
  "zh-TW": "這裡對比率取了平均，接待 3 人的和接待 300 人的分量一樣：請改用合計相除。",
};

/** Judged by the first cell: a formula that spills stands only there. */
function holdsRates(sheet: CheckedSheet, { row, column, rows }: Area): boolean {
  if (rows < 2) return false;
  const isShown = (sheet.snapshot.formats[row]?.[column] ?? "").includes("%");
  if (!isShown && !rateWord.test(headingAbove(sheet.snapshot, row, column))) return false;
  const group = sheet.groupAt(row, column);
  if (!group) return areTypedRates(sheet.snapshot, { row, column, rows, columns: 1 });
  return !!group.tree && (kpiCalls(group.tree).some(({ kpi }) => kpi.result === "share") || dividesByRow(sheet, group));
}

/** Whether each row is divided by a number of its own; where all share one, their average is right. */
function dividesByRow({ snapshot }: CheckedSheet, group: FormulaGroup): boolean {
  const [, divisor] = divisionIn(group, group.tree) ?? [];
  return divisor !== undefined && [...nodesOf(divisor)].some((node) => movesWithRow(snapshot, group, node));
}
