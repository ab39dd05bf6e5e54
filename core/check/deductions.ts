import { nodesOf } from "../formulas/formula-tree";
import { cellAt } from "../snapshot";
import { isNumber, percent } from "./area-cells";
import type { CheckedSheet } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import { areaAt } from "./referred-area";
import { bodyRows, isEntry } from "./table-body";

const deductionWord = /^(扣款|罚款|罰款|扣工资|扣工資|扣薪|赔偿|賠償|deductions?|fines?|penalt(y|ies))/i;
const payWord =
  /应发|應發|当月工资|當月工資|月工资|月薪|工资合计|工資合計|薪资合计|薪資合計|to pay|gross|monthly (pay|wage|salary)/i;

/** No more than this share of a month's wage may be kept for a loss. */
const most = 0.2;

export const deductions: Rule = {
  id: "deductions",
  title: { en: "No deduction above 20% of the wage", "zh-CN": "扣款不超过工资的 20%", "zh-TW": "扣款不超過薪資的 20%" },
  check: (sheet) => {
    const titles = sheet.headings?.titles ?? [];
    const taken = titles.findIndex((title) => deductionWord.test(title));
    const pay = titles.findIndex((title, column) => column !== taken && payWord.test(title));
    if (taken < 0 || pay < 0) return [];
    const { from, to } = bodyRows(sheet);
    return Array.from({ length: to - from }, (_, index) => from + index).flatMap((row) =>
      ofRow(sheet, row, taken, pay),
    );
  },
};

function ofRow(sheet: CheckedSheet, row: number, taken: number, pay: number): Finding[] {
  const [amount, wage] = [cellAt(sheet.snapshot, row, taken), cellAt(sheet.snapshot, row, pay)];
  if (!isNumber(amount) || !isNumber(wage) || amount === 0 || !isEntry(sheet.snapshot, row)) return [];
  const kept = Math.abs(amount);
  const before = isAfterDeduction(sheet, row, taken, pay) ? wage + kept : wage;
  if (before <= 0 || kept / before <= most + 1e-9) return [];
  const share = percent(Math.round((kept / before) * 1000) / 1000);
  return [
    {
      severity: "warning",
      area: cellArea(row, taken),
      sentence: {
        en: `This deduction is ${share} of the month's wage; in mainland China a loss may cost 20% at most, and the rest not fall below the minimum wage.`,
        "zh-CN": `扣款占当月工资的 ${share}，超过了 20%：按《工资支付暂行规定》，赔偿扣款不得超过 20%，剩余不得低于最低工资。`,
        "zh-TW": `扣款占當月薪資的 ${share}，超過了 20%：中國大陸規定賠償扣款不得超過 20%，剩餘不得低於最低工資。`,
      },
    },
  ];
}

/** Whether the wage is what is left after the deduction. */
function isAfterDeduction({ snapshot, groupAt }: CheckedSheet, row: number, taken: number, pay: number): boolean {
  const group = groupAt(row, pay);
  if (!group?.tree) return false;
  return [...nodesOf(group.tree)].some((node) => {
    const area = areaAt(snapshot, group, node, row - group.row);
    return area !== undefined && area.column <= taken && taken < area.column + area.columns;
  });
}
