import { qualitySamples } from "./quality-samples";
import { qualitySummary } from "./quality-summary";
import type { Template } from "./template";

export const qualitySampling: Template = {
  id: "quality-sampling",
  title: { en: "Quality sampling", "zh-CN": "质检抽查", "zh-TW": "質檢抽查" },
  summary: {
    en: "Sampled conversations scored by weighted criteria; a failed section counts nothing, a red line makes the conversation 0, what does not apply drops out.",
    "zh-CN": "抽查的会话按加权标准打分；某一部分不合格则该部分不得分，踩红线整通 0 分，不适用的项自动剔除。",
    "zh-TW": "抽查的對話按加權標準打分數；某一部分不合格則該部分不得分，踩紅線整通 0 分，不適用的項目自動剔除。",
  },
  rows: { label: { en: "Conversations", "zh-CN": "抽查会话数", "zh-TW": "抽查對話數" }, usual: 40 },
  sheets: (choices) => [qualitySamples(choices), qualitySummary()],
};
