import { defineFunction } from "../define";
import { whereFilled } from "../formulas/native";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { asShown } from "../methods/as-shown";
import { difference } from "../methods/difference";
import { negative } from "../methods/ratio";
import type { Text } from "../text";

export const shortfall = defineFunction({
  name: "SHORTFALL",
  title: { en: "Deduction per step short", "zh-CN": "每少一档扣分", "zh-TW": "每少一級扣分" },
  summary: {
    en: "Full points less a deduction for every step below the target, in proportion. “Each 1 % short costs 2 points.”",
    "zh-CN": "比目标每少一步扣几分，不足一步按比例。“每少 1% 扣 2 分”。",
    "zh-TW": "比目標每少一步扣幾分，不足一步按比例。「每少 1% 扣 2 分」。",
  },
  pitfall: {
    en: "Half a step costs half. The step is 0.01 (one percentage point) by default: with values such as 88 instead of 88 % give 1.",
    "zh-CN": "少半步扣一半。默认一步是 0.01（1 个百分点）；数值写成 88 而不是 88% 时，步长要填 1。",
    "zh-TW": "少半步扣一半。預設一步是 0.01（1 個百分點）；數值寫成 88 而不是 88% 時，步長要填 1。",
  },
  source: {
    en: "After-sales appraisal of JD shops (每少1%扣2分，最低0分).",
    "zh-CN": "京东售后考核：每少 1% 扣 2 分，最低 0 分。",
    "zh-TW": "京東售後考核：每少 1% 扣 2 分，最低 0 分。",
  },
  formula: "max(0, min(points, points − per_step × (target − actual) ÷ step))",
  result: "number",
  parameters: {
    actual: {
      kind: "each",
      title: { en: "actual", "zh-CN": "实际", "zh-TW": "實際" },
      help: { en: "What was achieved.", "zh-CN": "实际达到的数。", "zh-TW": "實際達到的數。" },
      sample: "B2:B31",
    },
    target: {
      kind: "each",
      title: { en: "target", "zh-CN": "目标", "zh-TW": "目標" },
      help: { en: "The target, in the same unit.", "zh-CN": "目标，单位相同。", "zh-TW": "目標，單位相同。" },
      sample: "0.9",
    },
    points: {
      kind: "each",
      title: { en: "points", "zh-CN": "分值", "zh-TW": "分值" },
      help: { en: "What the target earns.", "zh-CN": "达到目标得几分。", "zh-TW": "達到目標得幾分。" },
      sample: "50",
    },
    per_step: {
      kind: "each",
      title: { en: "per step", "zh-CN": "每步扣分", "zh-TW": "每步扣分" },
      help: { en: "Points each step short costs.", "zh-CN": "每少一步扣几分。", "zh-TW": "每少一步扣幾分。" },
      sample: "2",
    },
    step: {
      kind: "number",
      optional: true,
      usual: 0.01,
      title: { en: "step", "zh-CN": "步长", "zh-TW": "步長" },
      help: {
        en: "The size of a step; 0.01 by default.",
        "zh-CN": "一步是多少；默认 0.01。",
        "zh-TW": "一步是多少；預設 0.01。",
      },
      sample: "0.01",
    },
  },
  compute: ({ actual, target, points, per_step, step }, at) => {
    if (per_step < 0) throw negative(at("per_step"), per_step);
    if (step <= 0) throw notAStep(at("step"), step);
    const short = asShown(difference(target, actual) / step);
    return Math.max(0, Math.min(points, difference(points, per_step * short)));
  },
  native: ({ actual, target, points, per_step, step = "(1/100)" }) =>
    whereFilled(
      [actual, target, points, per_step],
      [`${per_step}>=0`, ...(step === "(1/100)" ? [] : [`COUNT(${step})=1`, `${step}>0`])],
      `MAX(0,MIN(${points},${points}-${per_step}*(${target}-${actual})/${step}))`,
    ),
  examples: [
    [{ actual: 0.88, target: 0.9, points: 50, per_step: 2 }, 46],
    [{ actual: [95, 87.5, 20], target: 90, points: 50, per_step: 2, step: 1 }, [[50], [45], [0]]],
    [{ actual: 0.88, target: 0.9, points: 50, per_step: -2 }, "#VALUE!"],
  ],
});

function notAStep(place: Text, value: number) {
  return wrongInput(
    sentence(place, {
      en: `is ${value}: give a step above 0, such as 0.01.`,
      "zh-CN": `是 ${value}：步长要大于 0，如 0.01。`,
      "zh-TW": `是 ${value}：步長要大於 0，如 0.01。`,
    }),
  );
}
