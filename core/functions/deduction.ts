import { defineFunction } from "../define";
import { isNumberOrBlank, whereFilled } from "../formulas/native";
import { difference } from "../methods/difference";
import { negative } from "../methods/ratio";

export const deduction = defineFunction({
  name: "DEDUCTION",
  title: { en: "Deduction", "zh-CN": "扣分", "zh-TW": "扣分" },
  summary: {
    en: "Full points less a deduction for each incident, never below a floor. The deduction method of Chinese appraisal schemes.",
    "zh-CN": "满分减去每次扣分，扣到下限为止。绩效考核的扣分法。",
    "zh-TW": "滿分減去每次扣分，扣到下限為止。績效考核的扣分法。",
  },
  pitfall: {
    en: "Inside the weights the floored score is multiplied by its weight; deductions outside the weights are taken from the total instead.",
    "zh-CN": "计入权重的扣分项，先扣到下限再乘权重；不计入权重的，直接从总分里扣。",
    "zh-TW": "計入權重的扣分項，先扣到下限再乘權重；不計入權重的，直接從總分裡扣。",
  },
  source: {
    en: "Deduction method (扣分法): 5 points less 0.1 for each delay, until all are gone.",
    "zh-CN": "扣分法：满分 5 分，每延误 1 次扣 0.1 分，扣完为止。",
    "zh-TW": "扣分法：滿分 5 分，每延誤 1 次扣 0.1 分，扣完為止。",
  },
  formula: "max(floor, full − count × per_item)",
  result: "number",
  parameters: {
    full: {
      kind: "each",
      title: { en: "full points", "zh-CN": "满分", "zh-TW": "滿分" },
      help: { en: "Points without any incident.", "zh-CN": "没有扣分时的分数。", "zh-TW": "沒有扣分時的分數。" },
      sample: "5",
    },
    count: {
      kind: "each",
      title: { en: "count", "zh-CN": "次数", "zh-TW": "次數" },
      help: {
        en: "How many incidents there were; write 0 for none.",
        "zh-CN": "发生的次数；没有就填 0。",
        "zh-TW": "發生的次數；沒有就填 0。",
      },
      sample: "B2:B31",
    },
    per_item: {
      kind: "each",
      title: { en: "per incident", "zh-CN": "每次扣分", "zh-TW": "每次扣分" },
      help: { en: "Points each one costs.", "zh-CN": "每次扣几分。", "zh-TW": "每次扣幾分。" },
      sample: "1",
    },
    floor: {
      kind: "each",
      optional: true,
      usual: 0,
      title: { en: "floor", "zh-CN": "下限", "zh-TW": "下限" },
      help: {
        en: "The lowest score possible; 0 by default.",
        "zh-CN": "最低扣到几分；默认 0。",
        "zh-TW": "最低扣到幾分；預設 0。",
      },
      sample: "0",
    },
  },
  compute: ({ full, count, per_item, floor }, at) => {
    if (count < 0) throw negative(at("count"), count);
    if (per_item < 0) throw negative(at("per_item"), per_item);
    return Math.max(floor, difference(full, count * per_item));
  },
  native: ({ full, count, per_item, floor = "0" }) =>
    whereFilled(
      [full, count, per_item],
      [`${count}>=0`, `${per_item}>=0`, ...(floor === "0" ? [] : [isNumberOrBlank(floor)])],
      `MAX(${floor === "0" ? "0" : `SUM(${floor})`},${full}-${count}*${per_item})`,
    ),
  examples: [
    [{ full: 5, count: 3, per_item: 0.1 }, 4.7],
    [{ full: 5, count: [0, 50, 60, null], per_item: 0.1 }, [[5], [0], [0], [null]]],
    [{ full: 10, count: 9, per_item: 1, floor: 4 }, 4],
    [{ full: 5, count: -1, per_item: 0.1 }, "#VALUE!"],
  ],
});
