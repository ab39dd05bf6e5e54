import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const reachrate = defineFunction({
  name: "REACHRATE",
  title: { en: "Reach rate", "zh-CN": "联系率", "zh-TW": "聯繫率" },
  summary: {
    en: "Share of the customers that could be reached in working hours. 95 % is a usual aim.",
    "zh-CN": "工作时间内能联系上的客户 ÷ 应联系的客户。一般目标 95%。",
    "zh-TW": "工作時間內能聯繫上的顧客 ÷ 應聯繫的顧客。一般目標 95%。",
  },
  pitfall: {
    en: "Count customers, not calls: three tries at one customer are one attempt.",
    "zh-CN": "按客户数算，不是拨打次数：同一位客户打三次也只算一位。",
    "zh-TW": "按顧客數算，不是撥打次數：同一位顧客打三次也只算一位。",
  },
  source: {
    en: "Reached ÷ attempted; a front-desk scheme asks for 95 %.",
    "zh-CN": "联系上的 ÷ 应联系的；前台客服考核的达标线为 95%。",
    "zh-TW": "聯繫上的 ÷ 應聯繫的；前台客服考核的達標線為 95%。",
  },
  formula: "reached ÷ attempted",
  result: "share",
  parameters: {
    reached: {
      kind: "each",
      title: { en: "reached", "zh-CN": "联系上的人数", "zh-TW": "聯繫上的人數" },
      help: { en: "Customers who could be reached.", "zh-CN": "能联系上的客户数。", "zh-TW": "能聯繫上的顧客數。" },
      sample: "B2:B31",
    },
    attempted: {
      kind: "each",
      title: { en: "attempted", "zh-CN": "应联系人数", "zh-TW": "應聯繫人數" },
      help: { en: "Customers somebody tried to reach.", "zh-CN": "需要联系的客户数。", "zh-TW": "需要聯繫的顧客數。" },
      sample: "C2:C31",
    },
  },
  compute: share("reached", "attempted"),
  workings: shareOfCases("reached", "attempted"),
  native: nativeShare("reached", "attempted"),
  examples: [
    [{ reached: 57, attempted: 60 }, 0.95],
    [{ reached: [57, 18], attempted: [60, 20] }, [[0.95], [0.9]]],
    [{ reached: 61, attempted: 60 }, "#VALUE!"],
    [{ reached: 0, attempted: 0 }, null],
  ],
});
