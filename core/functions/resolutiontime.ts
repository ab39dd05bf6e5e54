import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const resolutiontime = defineFunction({
  name: "RESOLUTIONTIME",
  title: { en: "Average resolution time", "zh-CN": "平均解决时间", "zh-TW": "平均解決時間" },
  summary: {
    en: "Time to resolve one ticket on average, in the unit you put in. Shows how long customers wait for an answer that settles the matter.",
    "zh-CN": "平均每张工单用多久解决，单位与输入相同。用来看客户要等多久问题才真正解决。",
    "zh-TW": "平均每張工單用多久解決，單位與輸入相同。用來看顧客要等多久問題才真正解決。",
  },
  pitfall: {
    en: "It is a duration, not a percentage: never multiply it by 100, as a formula that goes round does (50 hours for 10 tickets are 5 hours, not 500). Tickets still open belong to neither side.",
    "zh-CN":
      "这是时长，不是百分比：网上流传的公式乘以 100 是错的（10 张工单共 50 小时，是 5 小时，不是 500）。未解决的工单两边都不算。",
    "zh-TW":
      "這是時長，不是百分比：網路上流傳的公式乘以 100 是錯的（10 張工單共 50 小時，是 5 小時，不是 500）。未解決的工單兩邊都不算。",
  },
  source: {
    en: "Total resolution time of resolved tickets ÷ resolved tickets.",
    "zh-CN": "已解决工单的总解决时间 ÷ 已解决工单数。",
    "zh-TW": "已解決工單的總解決時間 ÷ 已解決工單數。",
  },
  formula: "total_time ÷ resolved",
  result: "number",
  parameters: {
    total_time: {
      kind: "each",
      title: { en: "total time", "zh-CN": "总用时", "zh-TW": "總用時" },
      help: {
        en: "Time spent until resolution, all resolved tickets added up, in any unit.",
        "zh-CN": "所有已解决工单的总用时，单位不限。",
        "zh-TW": "所有已解決工單的總用時，單位不限。",
      },
      sample: "B2:B31",
    },
    resolved: {
      kind: "each",
      title: { en: "resolved", "zh-CN": "已解决数", "zh-TW": "已解決數" },
      help: {
        en: "How many tickets were resolved; open ones do not count.",
        "zh-CN": "已解决的工单数，未解决的不算。",
        "zh-TW": "已解決的工單數，未解決的不算。",
      },
      sample: "C2:C31",
    },
  },
  compute: quotient(["total_time"], "resolved"),
  native: nativeQuotient(["total_time"], "resolved"),
  examples: [
    [{ total_time: 50, resolved: 10 }, 5],
    [{ total_time: [50, 36, null], resolved: [10, 8, 4] }, [[5], [4.5], [null]]],
    [{ total_time: -5, resolved: 10 }, "#VALUE!"],
    [{ total_time: 0, resolved: 0 }, null],
  ],
});
