import { defineFunction } from "../define";
import { whereFilled } from "../formulas/native";
import { negative } from "../methods/ratio";

export const veto = defineFunction({
  name: "VETO",
  title: { en: "Veto", "zh-CN": "一票否决", "zh-TW": "一票否決" },
  summary: {
    en: "The score, or 0 as soon as there is a violation. For rules that no good result can make up for.",
    "zh-CN": "有违规就是 0 分，否则保留原分。用于不能用业绩弥补的红线。",
    "zh-TW": "有違規就是 0 分，否則保留原分。用於不能用業績彌補的紅線。",
  },
  pitfall: {
    en: "Write 0 where there was no violation: an empty cell means not checked yet and leaves the result empty.",
    "zh-CN": "没有违规要填 0：空白表示还没检查，结果也留空。",
    "zh-TW": "沒有違規要填 0：空白表示還沒檢查，結果也留空。",
  },
  source: {
    en: "One-vote veto (一票否决), “fail all” in Zendesk QA and Playvox.",
    "zh-CN": "一票否决制；Zendesk QA、Playvox 的 “fail all”。",
    "zh-TW": "一票否決制；Zendesk QA、Playvox 的 “fail all”。",
  },
  formula: "violations > 0 → min(0, score); violations = 0 → score",
  result: "number",
  parameters: {
    score: {
      kind: "each",
      title: { en: "score", "zh-CN": "得分", "zh-TW": "得分" },
      help: { en: "The score so far.", "zh-CN": "原来的得分。", "zh-TW": "原來的得分。" },
      sample: "J2:J31",
    },
    violations: {
      kind: "each",
      title: { en: "violations", "zh-CN": "违规次数", "zh-TW": "違規次數" },
      help: { en: "How many violations were found.", "zh-CN": "发现的违规次数。", "zh-TW": "發現的違規次數。" },
      sample: "K2:K31",
    },
  },
  compute: ({ score, violations }, at) => {
    if (violations < 0) throw negative(at("violations"), violations);
    // A score below 0 must not become better by a violation.
    return violations > 0 ? Math.min(0, score) : score;
  },
  native: ({ score, violations }) =>
    whereFilled([score, violations], [`${violations}>=0`], `IF(${violations}>0,MIN(0,${score}),${score})`),
  examples: [
    [{ score: 92, violations: 0 }, 92],
    [{ score: [92, 88, 75], violations: [0, 1, null] }, [[92], [0], [null]]],
    [{ score: 92, violations: "无" }, "#VALUE!"],
  ],
});
