import type { Place } from "../plan/place";
import type { Column } from "../plan/sheet-design";

/** Says where deductions exceed the limit or leave less than the minimum wage. A mark to look into, no legal advice. */
export function payCheck(wage: (at: Place) => string): Column {
  const rule = (at: Place, row: string) => at.table("rules").at("value", row);
  return {
    id: "check",
    heading: { en: "Check", "zh-CN": "核对", "zh-TW": "核對" },
    note: {
      en: "A mark to look into, no legal advice. The limits stand on the next sheet.",
      "zh-CN": "提醒核实，不是法律意见；标准见下一张表。",
      "zh-TW": "提醒核實，不是法律意見；標準見下一張工作表。",
    },
    width: 156,
    look: "text",
    body: {
      formula: (at) => {
        const [limit, lowest] = [rule(at, "mostDeducted"), rule(at, "minimumWage")];
        const deducted = at.say({ en: "Deductions over ", "zh-CN": "扣款超过 ", "zh-TW": "扣款超過 " });
        const low = at.say({ en: "Below minimum wage", "zh-CN": "低于最低工资", "zh-TW": "低於最低工資" });
        const and = at.say({ en: ", ", "zh-CN": "；", "zh-TW": "；" });
        const isOver = `SUM(${at.cell("deducted")})>ROUND(${limit}*${wage(at)},2)`;
        const isLow = `AND(COUNT(${lowest})=1,${at.cell("payable")}<${lowest})`;
        const over = `${deducted}&ROUND(${limit}*100,1)&"%"`;
        const otherwise = `IF(${isOver},${over},IF(${isLow},${low},"✓"))`;
        const both = `IF(AND(${isOver},${isLow}),${over}&${and}&${low},${otherwise})`;
        return `IF(COUNT(${at.cell("payable")})=0,"",${both})`;
      },
    },
    conditions: [{ when: (at) => `AND(${at.cell("check")}<>"",${at.cell("check")}<>"✓")`, look: "missed" }],
  };
}
