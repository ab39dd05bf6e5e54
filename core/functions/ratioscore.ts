import { defineFunction } from "../define";
import { eitherWay, optionFits, whereFilled } from "../formulas/native";
import { asShown } from "../methods/as-shown";
import { divided, negative } from "../methods/ratio";

export const ratioscore = defineFunction({
  name: "RATIOSCORE",
  title: { en: "Score by ratio", "zh-CN": "比率计分", "zh-TW": "比率計分" },
  summary: {
    en: "Points in proportion to actual ÷ target, up to a cap. Rewards every step towards the target.",
    "zh-CN": "得分 = 分值 × 实际 ÷ 目标，最多到封顶。离目标每近一步都有分。",
    "zh-TW": "得分 = 分值 × 實際 ÷ 目標，最多到上限。離目標每近一步都有分。",
  },
  pitfall: {
    en: "Without a cap one runaway result outweighs everything else: it is 1 (100 %) by default. For “lower is better” the ratio turns round: target ÷ actual.",
    "zh-CN": "不封顶的话，一项冲高就会盖过其他：默认 1（100%）封顶。越低越好时反过来：目标 ÷ 实际。",
    "zh-TW": "沒有上限的話，一項衝高就會蓋過其他：預設上限 1（100%）。越低越好時反過來：目標 ÷ 實際。",
  },
  source: {
    en: "Ratio method (比率法): actual ÷ target × points.",
    "zh-CN": "比率法：实际 ÷ 目标 × 分值。",
    "zh-TW": "比率法：實際 ÷ 目標 × 分值。",
  },
  formula: "points × min(cap, actual ÷ target); lower_is_better: points × min(cap, target ÷ actual)",
  result: "number",
  parameters: {
    actual: {
      kind: "each",
      title: { en: "actual", "zh-CN": "实际", "zh-TW": "實際" },
      help: { en: "What was achieved.", "zh-CN": "实际完成的数。", "zh-TW": "實際完成的數。" },
      sample: "B2:B31",
    },
    target: {
      kind: "each",
      title: { en: "target", "zh-CN": "目标", "zh-TW": "目標" },
      help: { en: "The target, in the same unit.", "zh-CN": "目标，单位相同。", "zh-TW": "目標，單位相同。" },
      sample: "C2:C31",
    },
    points: {
      kind: "each",
      title: { en: "points", "zh-CN": "分值", "zh-TW": "分值" },
      help: { en: "What the target earns.", "zh-CN": "达到目标得几分。", "zh-TW": "達到目標得幾分。" },
      sample: "20",
    },
    cap: {
      kind: "number",
      optional: true,
      usual: 1,
      title: { en: "cap", "zh-CN": "封顶", "zh-TW": "上限" },
      help: {
        en: "The highest ratio that counts; 1 by default.",
        "zh-CN": "最多按几倍算；默认 1。",
        "zh-TW": "最多按幾倍算；預設 1。",
      },
      sample: "1",
    },
    lower_is_better: {
      kind: "flag",
      optional: true,
      usual: false,
      title: { en: "lower is better", "zh-CN": "越低越好", "zh-TW": "越低越好" },
      help: {
        en: "TRUE for response times, complaints and the like; FALSE by default.",
        "zh-CN": "响应时间、投诉等填 TRUE；默认 FALSE。",
        "zh-TW": "回應時間、客訴等填 TRUE；預設 FALSE。",
      },
      sample: "FALSE",
    },
  },
  compute: ({ actual, target, points, cap, lower_is_better }, at) => {
    if (actual < 0) throw negative(at("actual"), actual);
    if (target < 0) throw negative(at("target"), target);
    if (cap < 0) throw negative(at("cap"), cap);
    const ratio = lower_is_better ? lowerRatio(actual, target, cap) : divided(actual, target, at("target"));
    return asShown(points * Math.min(cap, ratio));
  },
  native: ({ actual, target, points, cap = "1", lower_is_better = "FALSE" }) => {
    const higher = `${points}*MIN(${cap},${actual}/${target})`;
    const lower = `${points}*MIN(${cap},IF(${actual}>0,${target}/${actual},IF(${target}>0,${cap},1)))`;
    const conditions = [`${actual}>=0`, `${target}>=0`, ...optionFits(cap, 0)];
    return whereFilled([actual, target, points], conditions, eitherWay(lower_is_better, lower, higher));
  },
  examples: [
    [{ actual: 45000, target: 50000, points: 20 }, 18],
    [{ actual: [60000, 25000], target: 50000, points: 20, cap: 1.1 }, [[22], [10]]],
    [{ actual: [40, 25, 0], target: 30, points: 10, lower_is_better: true }, [[7.5], [10], [10]]],
    [{ actual: 45000, target: 0, points: 20 }, "#N/A"],
    [{ actual: -1, target: 50000, points: 20 }, "#VALUE!"],
  ],
});

/** Nothing at all beats every target, except a target of nothing, which is met. */
function lowerRatio(actual: number, target: number, cap: number): number {
  if (actual > 0) return target / actual;
  return target > 0 ? cap : 1;
}
