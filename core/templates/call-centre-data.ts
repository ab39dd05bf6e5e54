import type { Choices } from "../plan/choices";
import type { SheetDesign } from "../plan/sheet-design";
import { callInputs, timeInputs } from "./call-centre-inputs";
import { outcomeInputs, qualityInput } from "./call-centre-outcomes";
import { team } from "./common-words";

/** Where the month's figures of each agent are filled in. */
export function callCentreData({ people }: Choices): SheetDesign {
  return {
    name: { en: "Call data {month}", "zh-CN": "话务数据 {month}", "zh-TW": "話務資料 {month}" },
    title: {
      en: "Call centre: figures of {month}",
      "zh-CN": "呼叫中心话务数据 · {month}",
      "zh-TW": "客服中心話務資料 · {month}",
    },
    guide: {
      en: "Fill in one row an agent from the reports of your phone system. The other sheet computes the KPIs.",
      "zh-CN": "一位坐席一行，照话务系统的报表填黄色格子；指标在另一张表里自动算出。",
      "zh-TW": "一位客服一列，照話務系統的報表填黃色儲存格；指標在另一張工作表自動算出。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "data",
        rows: people,
        totals: [team],
        columns: [...callInputs, ...timeInputs, ...outcomeInputs, qualityInput],
      },
    ],
  };
}
