import type { Choices } from "../plan/choices";
import type { SheetDesign, SideRow } from "../plan/sheet-design";
import { contactColumns, outcomeColumns } from "./call-centre-columns";
import { loadColumns, metColumn } from "./call-centre-load";
import { target, team } from "./common-words";

const alarm: SideRow = { id: "alarm", label: { en: "Alarm", "zh-CN": "警戒线", "zh-TW": "警戒線" } };

/** Every KPI of each agent and the team beside its target. */
export function callCentreResults({ people }: Choices): SheetDesign {
  return {
    name: { en: "Call centre {month}", "zh-CN": "呼叫中心 {month}", "zh-TW": "客服中心 {month}" },
    title: {
      en: "Call centre KPIs, {month}",
      "zh-CN": "呼叫中心 KPI · {month}",
      "zh-TW": "客服中心 KPI · {month}",
    },
    guide: {
      en: "Targets can be changed; fill in the figures on the next sheet. The team row divides sums, it never averages rates.",
      "zh-CN": "目标可以改；数据填在下一张表。合计行用总数相除，不是各人比率的平均。",
      "zh-TW": "目標可以改；資料填在下一張工作表。合計列用總數相除，不是各人比率的平均。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "results",
        rows: people,
        standards: [target, alarm],
        totals: [team],
        columns: [...contactColumns, ...loadColumns, ...outcomeColumns, metColumn],
      },
    ],
  };
}
