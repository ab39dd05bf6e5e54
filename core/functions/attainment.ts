import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const attainment = defineFunction({
  name: "ATTAINMENT",
  title: { en: "Target attainment", "zh-CN": "指标完成率", "zh-TW": "目標達成率" },
  summary: {
    en: "What was achieved as a share of the target. Above 100 % means more than planned.",
    "zh-CN": "实际完成 ÷ 目标。超过 100% 就是超额完成。",
    "zh-TW": "實際完成 ÷ 目標。超過 100% 就是超額完成。",
  },
  pitfall: {
    en: "Keep one unit on both sides: 3万 against 30000 must be written 30000. For a team divide the sums.",
    "zh-CN": "两边单位要一致：3万 要写成 30000。算全组时用总数相除。",
    "zh-TW": "兩邊單位要一致：3萬 要寫成 30000。算全組時用總數相除。",
  },
  source: {
    en: "Actual ÷ planned sales, as Chinese service teams measure it (指标完成率).",
    "zh-CN": "客服考核的通行定义：实际销售额 ÷ 计划销售额。",
    "zh-TW": "中國大陸客服考核的常用定義：實際銷售額 ÷ 計畫銷售額。",
  },
  formula: "actual ÷ target",
  result: "share",
  parameters: {
    actual: {
      kind: "each",
      title: { en: "actual", "zh-CN": "实际完成", "zh-TW": "實際完成" },
      help: { en: "What was achieved.", "zh-CN": "实际完成的数。", "zh-TW": "實際完成的數。" },
      sample: "B2:B31",
    },
    target: {
      kind: "each",
      title: { en: "target", "zh-CN": "目标", "zh-TW": "目標" },
      help: {
        en: "What was planned, in the same unit.",
        "zh-CN": "计划完成的数，单位相同。",
        "zh-TW": "計畫完成的數，單位相同。",
      },
      sample: "C2:C31",
    },
  },
  compute: quotient(["actual"], "target"),
  native: nativeQuotient(["actual"], "target"),
  examples: [
    [{ actual: 45000, target: 50000 }, 0.9],
    [{ actual: [45000, 66000, null], target: [50000, 60000, 40000] }, [[0.9], [1.1], [null]]],
    [{ actual: "3万", target: 50000 }, "#VALUE!"],
    [{ actual: 3000, target: 0 }, "#N/A"],
  ],
});
