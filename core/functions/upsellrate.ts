import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const upsellrate = defineFunction({
  name: "UPSELLRATE",
  title: { en: "Upsell rate", "zh-CN": "追加销售率", "zh-TW": "加購銷售率" },
  summary: {
    en: "Upsells and cross-sells for each ticket handled. Shows whether service also sells.",
    "zh-CN": "追加和交叉销售成交数 ÷ 工单数。用来看客服在服务之余带来了多少成交。",
    "zh-TW": "加購和交叉銷售成交數 ÷ 工單數。用來看客服在服務之餘帶來了多少成交。",
  },
  pitfall: {
    en: "One ticket can bring several sales, so more than 100 % is possible.",
    "zh-CN": "一张工单可以成交几笔，所以可能超过 100%。",
    "zh-TW": "一張工單可以成交幾筆，所以可能超過 100%。",
  },
  source: {
    en: "Closed upsells and cross-sells ÷ tickets.",
    "zh-CN": "已成交的追加销售和交叉销售数 ÷ 工单数。",
    "zh-TW": "已成交的加購和交叉銷售數 ÷ 工單數。",
  },
  formula: "upsells ÷ tickets",
  result: "share",
  parameters: {
    upsells: {
      kind: "each",
      title: { en: "upsells", "zh-CN": "追加成交数", "zh-TW": "加購成交數" },
      help: {
        en: "Upsells and cross-sells that were closed.",
        "zh-CN": "成交的追加销售和交叉销售数。",
        "zh-TW": "成交的加購和交叉銷售數。",
      },
      sample: "B2:B31",
    },
    tickets: {
      kind: "each",
      title: { en: "tickets", "zh-CN": "工单数", "zh-TW": "工單數" },
      help: {
        en: "Tickets or conversations handled.",
        "zh-CN": "处理的工单或会话数。",
        "zh-TW": "處理的工單或對話數。",
      },
      sample: "C2:C31",
    },
  },
  compute: quotient(["upsells"], "tickets"),
  native: nativeQuotient(["upsells"], "tickets"),
  examples: [
    [{ upsells: 18, tickets: 120 }, 0.15],
    [{ upsells: [18, 55], tickets: [120, 50] }, [[0.15], [1.1]]],
    [{ upsells: -1, tickets: 120 }, "#VALUE!"],
    [{ upsells: 0, tickets: 0 }, null],
  ],
});
