import { defineFunction } from "../define";
import { whereFilled } from "../formulas/native";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { asShown } from "../methods/as-shown";
import type { Text } from "../text";

export const linearscore = defineFunction({
  name: "LINEARSCORE",
  title: { en: "Linear score", "zh-CN": "线性计分", "zh-TW": "線性計分" },
  summary: {
    en: "No points at one value, all of them at another, in proportion between. Fairer than bands where every step should count.",
    "zh-CN": "一端得 0 分，另一端得满分，中间按比例。每进步一点都算分，比分档更细。",
    "zh-TW": "一端得 0 分，另一端得滿分，中間按比例。每進步一點都算分，比級距更細。",
  },
  pitfall: {
    en: "The direction follows from the two ends: for a response time the zero end is the larger one. Beyond the ends it stays at 0 or at full points.",
    "zh-CN": "方向由两端决定：响应时间的 0 分一端是较大的数。超出两端就停在 0 分或满分。",
    "zh-TW": "方向由兩端決定：回應時間的 0 分一端是較大的數。超出兩端就停在 0 分或滿分。",
  },
  source: {
    en: "Linear scoring of call-centre pay schemes: 90 % and more full points, 85 to 90 % in proportion, below none.",
    "zh-CN": "呼叫中心薪酬方案的线性计分：90% 以上满分，85%～90% 按比例，以下 0 分。",
    "zh-TW": "客服中心薪酬方案的線性計分：90% 以上滿分，85%～90% 按比例，以下 0 分。",
  },
  formula: "points × max(0, min(1, (value − zero_at) ÷ (full_at − zero_at)))",
  result: "number",
  parameters: {
    value: {
      kind: "each",
      title: { en: "value", "zh-CN": "数值", "zh-TW": "數值" },
      help: { en: "The result to score.", "zh-CN": "要计分的业绩。", "zh-TW": "要計分的業績。" },
      sample: "B2:B31",
    },
    zero_at: {
      kind: "each",
      title: { en: "zero at", "zh-CN": "零分点", "zh-TW": "零分點" },
      help: { en: "The value that earns nothing.", "zh-CN": "得 0 分的数值。", "zh-TW": "得 0 分的數值。" },
      sample: "0.85",
    },
    full_at: {
      kind: "each",
      title: { en: "full at", "zh-CN": "满分点", "zh-TW": "滿分點" },
      help: { en: "The value that earns all points.", "zh-CN": "得满分的数值。", "zh-TW": "得滿分的數值。" },
      sample: "0.9",
    },
    points: {
      kind: "each",
      title: { en: "points", "zh-CN": "分值", "zh-TW": "分值" },
      help: { en: "Full points.", "zh-CN": "满分是几分。", "zh-TW": "滿分是幾分。" },
      sample: "10",
    },
  },
  compute: ({ value, zero_at, full_at, points }, at) => {
    if (zero_at === full_at) throw equalEnds(at("full_at"), full_at);
    const part = asShown((value - zero_at) / (full_at - zero_at));
    return points * Math.max(0, Math.min(1, part));
  },
  native: ({ value, zero_at, full_at, points }) =>
    whereFilled(
      [value, zero_at, full_at, points],
      [`${zero_at}<>${full_at}`],
      `${points}*MAX(0,MIN(1,(${value}-${zero_at})/(${full_at}-${zero_at})))`,
    ),
  examples: [
    [{ value: 0.87, zero_at: 0.85, full_at: 0.9, points: 10 }, 4],
    [{ value: [20, 60, 100, 130], zero_at: 100, full_at: 20, points: 10 }, [[10], [5], [0], [0]]],
    [{ value: 5, zero_at: 3, full_at: 3, points: 10 }, "#VALUE!"],
  ],
});

function equalEnds(place: Text, value: number) {
  return wrongInput(
    sentence(place, {
      en: `is ${value}, the same as the value that earns nothing: give two different ends.`,
      "zh-CN": `是 ${value}，与零分点相同：两端要不一样。`,
      "zh-TW": `是 ${value}，與零分點相同：兩端要不一樣。`,
    }),
  );
}
