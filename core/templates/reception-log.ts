import { receptionComparison } from "./reception-comparison";
import { receptionRecords } from "./reception-records";
import type { Template } from "./template";

export const receptionLog: Template = {
  id: "reception-log",
  title: { en: "Reception log and agent comparison", "zh-CN": "接待明细与客服对比", "zh-TW": "接待明細與客服對比" },
  summary: {
    en: "Every reception on a row, typed or pasted from an export, and beside it one row an agent: replies, response, conversion, sales and assists.",
    "zh-CN":
      "接待一次记一行，可以手填也可以从后台导出后粘贴；另一张表自动汇总每位客服的回复、响应、转化、销售额和协助。",
    "zh-TW":
      "接待一次記一列，可以手填也可以從後台匯出後貼上；另一張工作表自動彙總每位客服的回覆、回應、轉換、銷售額和協助。",
  },
  rows: { label: { en: "Rows for receptions", "zh-CN": "接待行数", "zh-TW": "接待列數" }, usual: 400 },
  sheets: (choices) => [receptionRecords(choices), receptionComparison(choices)],
};
