import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const resolutionrate = defineFunction({
  name: "RESOLUTIONRATE",
  title: { en: "Resolution rate", "zh-CN": "问题解决率", "zh-TW": "問題解決率" },
  summary: {
    en: "Share of the problems received that were resolved. The plainest measure of whether service helps.",
    "zh-CN": "已解决数 ÷ 受理数。最直接地看服务有没有把问题解决掉。",
    "zh-TW": "已解決數 ÷ 受理數。最直接地看服務有沒有把問題解決掉。",
  },
  pitfall: {
    en: "State the base: received, answered and closed give different rates for the same month. Count the resolved among the received, not last month's leftovers.",
    "zh-CN": "先说清分母：按受理、按接待、按结案算，同一个月的结果都不一样。分子只算本期受理的，上月积压的不算。",
    "zh-TW": "先說清分母：按受理、按接待、按結案算，同一個月的結果都不一樣。分子只算本期受理的，上月積壓的不算。",
  },
  source: {
    en: "Resolved ÷ received: 8 of 10 problems are 80 %.",
    "zh-CN": "已解决 ÷ 受理：10 个问题解决 8 个为 80%。",
    "zh-TW": "已解決 ÷ 受理：10 個問題解決 8 個為 80%。",
  },
  formula: "resolved ÷ received",
  result: "share",
  parameters: {
    resolved: {
      kind: "each",
      title: { en: "resolved", "zh-CN": "已解决数", "zh-TW": "已解決數" },
      help: {
        en: "Of those received, how many were resolved.",
        "zh-CN": "其中已解决的问题数。",
        "zh-TW": "其中已解決的問題數。",
      },
      sample: "B2:B31",
    },
    received: {
      kind: "each",
      title: { en: "received", "zh-CN": "受理数", "zh-TW": "受理數" },
      help: { en: "All problems received.", "zh-CN": "受理的全部问题数。", "zh-TW": "受理的全部問題數。" },
      sample: "C2:C31",
    },
  },
  compute: share("resolved", "received"),
  workings: shareOfCases("resolved", "received"),
  native: nativeShare("resolved", "received"),
  examples: [
    [{ resolved: 8, received: 10 }, 0.8],
    [{ resolved: [8, 45], received: [10, 50] }, [[0.8], [0.9]]],
    [{ resolved: 11, received: 10 }, "#VALUE!"],
    [{ resolved: 0, received: 0 }, null],
  ],
});
