import { defineFunction } from "../define";
import { countBetween, ifAllValid } from "../formulas/native";
import { countPromoters, npsInterval, promoterWorkings } from "../methods/promoters";

export const nps = defineFunction({
  name: "NPS",
  title: { en: "Net Promoter Score", "zh-CN": "净推荐值", "zh-TW": "淨推薦值" },
  summary: {
    en: "Promoters (9 and 10) minus detractors (0 to 6), in points from −100 to 100. Shows whether customers would recommend you.",
    "zh-CN": "推荐者（9、10 分）占比减去贬损者（0～6 分）占比，从 −100 到 100。用来看客户愿不愿意推荐你。",
    "zh-TW": "推薦者（9、10 分）的比例減去批評者（0～6 分）比例，從 −100 到 100。用來看顧客願不願意推薦你。",
  },
  pitfall: {
    en: "The question must run from 0 to 10, and 0 is an answer: a scale of 1 to 10 has no NPS. The result is a number, not a percentage.",
    "zh-CN": "题目必须是 0～10 分，0 分也是有效回答；1～10 分的题目算不出 NPS。结果是分值，不是百分比。",
    "zh-TW": "題目必須是 0～10 分，0 分也是有效回答；1～10 分的題目算不出 NPS。結果是分值，不是百分比。",
  },
  source: {
    en: "Bain & Company, Net Promoter System: 0 to 6, 7 to 8, 9 to 10.",
    "zh-CN": "贝恩公司净推荐值体系：0～6、7～8、9～10。",
    "zh-TW": "貝恩公司淨推薦值體系：0～6、7～8、9～10。",
  },
  formula: "100 × (count(scores ≥ 9) − count(scores < 7)) ÷ count(scores)",
  result: "number",
  parameters: {
    scores: {
      kind: "range",
      title: { en: "scores", "zh-CN": "评分", "zh-TW": "評分" },
      help: {
        en: "Answers from 0 to 10 to “How likely are you to recommend us?”; blanks are left out.",
        "zh-CN": "“您有多大可能推荐我们？”的 0～10 分回答；空白不计。",
        "zh-TW": "「您有多大可能推薦我們？」的 0～10 分回答；空白不計。",
      },
      sample: "B2:B90",
    },
  },
  compute: ({ scores }) => {
    const { answered, promoters, detractors } = countPromoters(scores);
    return ((promoters - detractors) * 100) / answered;
  },
  workings: ({ scores }) => {
    const { answered, promoters, detractors, ...workings } = promoterWorkings(scores);
    return { ...workings, interval: npsInterval({ answered, promoters, detractors }, 0.95) };
  },
  native: ({ scores }) =>
    ifAllValid(
      scores,
      countBetween(scores, "0", "10"),
      `(COUNTIF(${scores},">=9")-COUNTIF(${scores},"<7"))*100/COUNT(${scores})`,
    ),
  examples: [
    [{ scores: [10, 9, 9, 7, null] }, 75],
    [{ scores: [10, 9, 8, 6, 0] }, 0],
    [{ scores: [8.5, 6.5] }, -50],
    [{ scores: [10, 9, 11] }, "#VALUE!"],
    [{ scores: [9, "#REF!"] }, "#REF!"],
  ],
});
