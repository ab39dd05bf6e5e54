import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { ifAllValid } from "../formulas/native";
import { exceeds } from "../methods/as-shown";
import { divided, largerThanWhole, negative, sumOf } from "../methods/ratio";

export const salesshare = defineFunction({
  name: "SALESSHARE",
  title: { en: "Share of sales", "zh-CN": "业绩占比", "zh-TW": "業績占比" },
  summary: {
    en: "One person's share of the team's sales; a column of people gives a column of shares that add up to 1. The usual key for sharing a bonus pool.",
    "zh-CN": "个人销售额 ÷ 全组销售额；选整列就每人得一个占比，合计为 1。分奖金池的常用依据。",
    "zh-TW": "個人銷售額 ÷ 全組銷售額；選整欄就每人得一個比例，合計為 1。分獎金池的常用依據。",
  },
  pitfall: {
    en: "“all” is everybody, the person included; lock it with dollar signs when you fill the formula down.",
    "zh-CN": "“全部”要包括本人；公式往下填充时要用 $ 锁定区域。",
    "zh-TW": "「全部」要包括本人；公式往下填滿時要用 $ 鎖定範圍。",
  },
  source: {
    en: "Own sales ÷ the team's sales (销售额占团队百分比).",
    "zh-CN": "销售额占团队百分比。",
    "zh-TW": "銷售額占團隊百分比。",
  },
  formula: "own ÷ sum(all)",
  result: "share",
  parameters: {
    own: {
      kind: "each",
      title: { en: "own sales", "zh-CN": "个人销售额", "zh-TW": "個人銷售額" },
      help: {
        en: "One person's sales, or the whole column.",
        "zh-CN": "一个人的销售额，或整列。",
        "zh-TW": "一個人的銷售額，或整欄。",
      },
      sample: "D2:D13",
    },
    all: {
      kind: "range",
      title: { en: "all sales", "zh-CN": "全部销售额", "zh-TW": "全部銷售額" },
      help: { en: "Everybody's sales.", "zh-CN": "全组每个人的销售额。", "zh-TW": "全組每個人的銷售額。" },
      sample: "$D$2:$D$13",
    },
  },
  compute: ({ own, all }, at) => {
    const total = all.once(() => sumOf(all));
    if (own < 0) throw negative(at("own"), own);
    if (exceeds(own, total)) throw largerThanWhole(at("own"), own, all.title, total);
    return Math.min(1, divided(own, total, all.title));
  },
  workings: ({ own, all }) => {
    const [part, total] = [plainFigure(own), plainFigure(sumOf(all))];
    return {
      reckoning: {
        en: `own sales ${part} ÷ all sales ${total}`,
        "zh-CN": `个人销售额 ${part} ÷ 全部销售额 ${total}`,
        "zh-TW": `個人銷售額 ${part} ÷ 全部銷售額 ${total}`,
      },
    };
  },
  native: ({ own, all }) => {
    const share = ifAllValid(all, `COUNTIF(${all},">=0")`, `${own}/SUM(${all})`);
    return `IF(${own}="","",IF(AND(COUNT(${own})=1,${own}>=0,${own}<=SUM(${all})),${share},NA()))`;
  },
  examples: [
    [{ own: 30000, all: [30000, 50000, 20000] }, 0.3],
    [{ own: [30, null, 70], all: [30, null, 70] }, [[0.3], [null], [0.7]]],
    [{ own: 30, all: [30, -5] }, "#VALUE!"],
    [{ own: 0, all: [0, 0] }, "#N/A"],
  ],
});
