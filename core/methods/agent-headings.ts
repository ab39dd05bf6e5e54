import type { Language } from "../text";

/** The headings of a comparison of agents. */
export const agentHeadings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Agent",
    "Customers",
    "Replied",
    "Reply rate",
    "Mean response (s)",
    "Ordered",
    "Paid",
    "Conversion",
    "Sales",
    "AOV",
    "Assists",
  ],
  "zh-CN": [
    "客服",
    "接待人数",
    "回复人数",
    "回复率",
    "平均响应（秒）",
    "下单人数",
    "付款人数",
    "转化率",
    "销售额",
    "客单价",
    "协助人数",
  ],
  "zh-TW": [
    "客服人員",
    "接待人數",
    "回覆人數",
    "回覆率",
    "平均回應（秒）",
    "下單人數",
    "付款人數",
    "轉換率",
    "銷售額",
    "客單價",
    "協助人數",
  ],
};
