import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const fcr = defineFunction({
  name: "FCR",
  title: { en: "First contact resolution", "zh-CN": "一次解决率", "zh-TW": "一次解決率" },
  summary: {
    en: "Share of the resolved problems that were settled at the first contact. Of all service figures the one closest to satisfaction.",
    "zh-CN": "一次解决数 ÷ 已解决数。与满意度关系最密切的服务指标。",
    "zh-TW": "一次解決數 ÷ 已解決數。與滿意度關係最密切的服務指標。",
  },
  pitfall: {
    en: "Fix a window, such as 7 days, in which the customer must not come back about the same thing, and wait until it has passed. Agents' own word needs spot checks.",
    "zh-CN": "要先定一个期限，比如 7 天内客户没有为同一件事再来，过了期限再统计。客服自己填报的要抽查。",
    "zh-TW": "要先定一個期限，例如 7 天內顧客沒有為同一件事再來，過了期限再統計。客服自己填報的要抽查。",
  },
  source: {
    en: "SQM and Call Centre Helper: resolved at the first contact ÷ resolved.",
    "zh-CN": "SQM、Call Centre Helper：首次联系即解决 ÷ 已解决。",
    "zh-TW": "SQM、Call Centre Helper：首次聯繫即解決 ÷ 已解決。",
  },
  formula: "first_contact ÷ resolved",
  result: "share",
  parameters: {
    first_contact: {
      kind: "each",
      title: { en: "first contact", "zh-CN": "一次解决数", "zh-TW": "一次解決數" },
      help: {
        en: "Problems that needed no second contact.",
        "zh-CN": "客户没有再来第二次就解决的问题数。",
        "zh-TW": "顧客沒有再來第二次就解決的問題數。",
      },
      sample: "B2:B31",
    },
    resolved: {
      kind: "each",
      title: { en: "resolved", "zh-CN": "已解决数", "zh-TW": "已解決數" },
      help: { en: "All problems resolved.", "zh-CN": "全部已解决的问题数。", "zh-TW": "全部已解決的問題數。" },
      sample: "C2:C31",
    },
  },
  compute: share("first_contact", "resolved"),
  workings: shareOfCases("first_contact", "resolved"),
  native: nativeShare("first_contact", "resolved"),
  examples: [
    [{ first_contact: 280, resolved: 400 }, 0.7],
    [{ first_contact: [280, 60], resolved: [400, 80] }, [[0.7], [0.75]]],
    [{ first_contact: 90, resolved: 80 }, "#VALUE!"],
    [{ first_contact: 0, resolved: 0 }, null],
  ],
});
