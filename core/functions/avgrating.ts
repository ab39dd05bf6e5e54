import { defineFunction } from "../define";
import { countBetween, ifAll, ifAllValid, optionFits } from "../formulas/native";
import { checkScale, meanAnswer, meanWorkings } from "../methods/ratings";

export const avgrating = defineFunction({
  name: "AVGRATING",
  title: { en: "Average rating", "zh-CN": "平均评分", "zh-TW": "平均評分" },
  summary: {
    en: "Mean of the answered ratings. Shows small shifts that a share of satisfied customers hides.",
    "zh-CN": "已评分的平均分。用来看满意占比看不出的细微变化。",
    "zh-TW": "已評分的平均分數。用來看滿意比例看不出的細微變化。",
  },
  pitfall: {
    en: "Blanks and 0 count as not answered. To combine teams, average all ratings, not the teams' averages.",
    "zh-CN": "空白和 0 视为未评分。合并几个小组时要对全部评分求平均，不能把各组平均分再平均。",
    "zh-TW": "空白和 0 視為未評分。合併幾個小組時要對全部評分求平均，不能把各組平均分數再平均。",
  },
  source: {
    en: "Arithmetic mean of answered ratings, the second usual reading of a satisfaction score.",
    "zh-CN": "已评分的算术平均，满意度的另一种通行算法。",
    "zh-TW": "已評分的算術平均，滿意度的另一種通行算法。",
  },
  formula: "sum(ratings) ÷ count(ratings)",
  result: "number",
  parameters: {
    ratings: {
      kind: "range",
      title: { en: "ratings", "zh-CN": "评分", "zh-TW": "評分" },
      help: {
        en: "The ratings, from 1 up to the top of the scale.",
        "zh-CN": "客户打的分，从 1 分到满分。",
        "zh-TW": "顧客給的分數，從 1 分到滿分。",
      },
      sample: "B2:B90",
    },
    scale: {
      kind: "number",
      optional: true,
      usual: 5,
      title: { en: "scale", "zh-CN": "满分", "zh-TW": "滿分" },
      help: { en: "The highest rating; 5 by default.", "zh-CN": "最高分，默认 5。", "zh-TW": "最高分，預設 5。" },
      sample: "5",
    },
  },
  compute: ({ ratings, scale }, at) => {
    checkScale(scale, at("scale"));
    return meanAnswer(ratings, scale);
  },
  workings: ({ ratings, scale }) => meanWorkings(ratings, scale),
  native: ({ ratings, scale = "5" }) =>
    ifAll(
      optionFits(scale, 2, 100, true),
      ifAllValid(ratings, `${countBetween(ratings, "1", scale)}+COUNTIF(${ratings},0)`, `AVERAGEIF(${ratings},">0")`),
    ),
  examples: [
    [{ ratings: [5, 4, 3, null, 0] }, 4],
    [{ ratings: [9, 10, 7], scale: 10 }, 26 / 3],
    [{ ratings: [5, "好", 3] }, "#VALUE!"],
    [{ ratings: [null, null] }, "#N/A"],
  ],
});
