import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const escalationrate = defineFunction({
  name: "ESCALATIONRATE",
  title: { en: "Escalation rate", "zh-CN": "退回率", "zh-TW": "轉交率" },
  summary: {
    en: "Share of the problems that had to be handed on to another department. Shows where knowledge or authority is missing.",
    "zh-CN": "退回数 ÷ 受理数。用来看哪里缺知识、缺权限。",
    "zh-TW": "轉交數 ÷ 受理數。用來看哪裡缺知識、缺權限。",
  },
  pitfall: {
    en: "Low is good only while problems are really solved: read it beside RESOLUTIONRATE.",
    "zh-CN": "低不一定好，要看问题是不是真的解决了，和 RESOLUTIONRATE 一起看。",
    "zh-TW": "低不一定好，要看問題是不是真的解決了，和 RESOLUTIONRATE 一起看。",
  },
  source: {
    en: "Handed on ÷ received, as appraisal schemes of Chinese service teams define it (退回率).",
    "zh-CN": "客服考核方案的通行定义：需退回其他部门处理的比例。",
    "zh-TW": "中國大陸客服考核方案的常用定義：需退回其他部門處理的比例。",
  },
  formula: "escalated ÷ received",
  result: "share",
  parameters: {
    escalated: {
      kind: "each",
      title: { en: "escalated", "zh-CN": "退回数", "zh-TW": "轉交數" },
      help: {
        en: "Problems handed on to another department.",
        "zh-CN": "退回或转给其他部门处理的问题数。",
        "zh-TW": "退回或轉給其他部門處理的問題數。",
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
  compute: share("escalated", "received"),
  workings: shareOfCases("escalated", "received"),
  native: nativeShare("escalated", "received"),
  examples: [
    [{ escalated: 6, received: 120 }, 0.05],
    [{ escalated: [6, 0], received: [120, 80] }, [[0.05], [0]]],
    [{ escalated: 130, received: 120 }, "#VALUE!"],
    [{ escalated: 0, received: 0 }, null],
  ],
});
