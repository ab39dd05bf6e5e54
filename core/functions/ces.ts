import { defineFunction } from "../define";
import { countBetween, ifAll, ifAllValid, optionFits } from "../formulas/native";
import { checkScale, meanAnswer, meanWorkings } from "../methods/ratings";

export const ces = defineFunction({
  name: "CES",
  title: { en: "Customer Effort Score", "zh-CN": "客户费力度", "zh-TW": "顧客費力度" },
  summary: {
    en: "Mean answer to “The company made it easy to handle my issue”, from 1 to 7, high means easy. Shows where service costs customers effort.",
    "zh-CN": "“这家公司让我很容易地解决了问题”的平均分，1～7 分，分高表示省力。用来看服务哪里让客户费力。",
    "zh-TW": "「這家公司讓我很容易地解決了問題」的平均分數，1～7 分，分數高表示省力。用來看服務哪裡讓顧客費力。",
  },
  pitfall: {
    en: "High is good here. Older surveys ask how much effort it took, where low is good: turn those answers round first. 0 counts as not answered.",
    "zh-CN": "这里分高为好。老式问卷问“费了多大力气”，分低为好，要先把分数反过来。0 视为未答。",
    "zh-TW": "這裡分數高為好。舊式問卷問「費了多大力氣」，分數低為好，要先把分數反過來。0 視為未答。",
  },
  source: {
    en: "CES 2.0 (CEB, 2013): agreement from 1 to 7, mean of the answers.",
    "zh-CN": "CES 2.0（CEB，2013 年）：1～7 分的同意程度，取平均。",
    "zh-TW": "CES 2.0（CEB，2013 年）：1～7 分的同意程度，取平均。",
  },
  formula: "sum(scores) ÷ count(scores)",
  result: "number",
  parameters: {
    scores: {
      kind: "range",
      title: { en: "scores", "zh-CN": "评分", "zh-TW": "評分" },
      help: {
        en: "The answers, from 1 (hard) up to the top of the scale (easy).",
        "zh-CN": "客户的回答，从 1 分（费力）到满分（省力）。",
        "zh-TW": "顧客的回答，從 1 分（費力）到滿分（省力）。",
      },
      sample: "B2:B90",
    },
    scale: {
      kind: "number",
      optional: true,
      usual: 7,
      title: { en: "scale", "zh-CN": "满分", "zh-TW": "滿分" },
      help: { en: "The highest answer; 7 by default.", "zh-CN": "最高分，默认 7。", "zh-TW": "最高分，預設 7。" },
      sample: "7",
    },
  },
  compute: ({ scores, scale }, at) => {
    checkScale(scale, at("scale"));
    return meanAnswer(scores, scale);
  },
  workings: ({ scores, scale }) => meanWorkings(scores, scale),
  native: ({ scores, scale = "7" }) =>
    ifAll(
      optionFits(scale, 2, 100, true),
      ifAllValid(scores, `${countBetween(scores, "1", scale)}+COUNTIF(${scores},0)`, `AVERAGEIF(${scores},">0")`),
    ),
  examples: [
    [{ scores: [7, 6, 5, null] }, 6],
    [{ scores: [5, 4, 2], scale: 5 }, 11 / 3],
    [{ scores: [7, 8] }, "#VALUE!"],
    [{ scores: [null] }, "#N/A"],
  ],
});
