import { defineFunction } from "../define";
import { givenFigure } from "../figure-text";
import { countBetween, ifAll, ifAllValid } from "../formulas/native";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { countPromoters, npsInterval, promoterWorkings } from "../methods/promoters";
import { type Text, textOf } from "../text";

export const npsinterval = defineFunction({
  name: "NPSINTERVAL",
  title: { en: "NPS interval", "zh-CN": "NPS 置信区间", "zh-TW": "NPS 信賴區間" },
  summary: {
    en: "Lowest and highest NPS that the answers leave plausible, in two cells. Shows whether a change since last month is more than chance.",
    "zh-CN": "按现有回答，NPS 可能的最低值和最高值，占两格。用来判断比上月的变化是不是偶然。",
    "zh-TW": "按現有回答，NPS 可能的最低值和最高值，占兩格。用來判斷比上月的變化是不是偶然。",
  },
  pitfall: {
    en: "With few answers the interval is wide: two months whose intervals overlap widely have not been shown to differ.",
    "zh-CN": "回答少时区间很宽：两个月的区间大幅重叠，就不能说有变化。",
    "zh-TW": "回答少時區間很寬：兩個月的區間大幅重疊，就不能說有變化。",
  },
  source: {
    en: "Adjusted Wald interval (Rocks 2016, MeasuringU): three answers are added, ¾ a promoter and ¾ a detractor among them.",
    "zh-CN": "调整 Wald 区间（Rocks 2016，MeasuringU）：加 3 份回答，其中推荐者、贬损者各 ¾。",
    "zh-TW": "調整 Wald 區間（Rocks 2016，MeasuringU）：加 3 份回答，其中推薦者、批評者各 ¾。",
  },
  formula:
    "100 × (p − d ± z × √((p + d − (p − d)²) ÷ n)), n = count(scores) + 3, p = (count(scores ≥ 9) + ¾) ÷ n, d = (count(scores < 7) + ¾) ÷ n",
  result: "number",
  parameters: {
    scores: {
      kind: "range",
      title: { en: "scores", "zh-CN": "评分", "zh-TW": "評分" },
      help: {
        en: "Answers from 0 to 10; blanks are left out.",
        "zh-CN": "0～10 分的回答；空白不计。",
        "zh-TW": "0～10 分的回答；空白不計。",
      },
      sample: "B2:B90",
    },
    confidence: {
      kind: "number",
      optional: true,
      usual: 0.95,
      title: { en: "confidence", "zh-CN": "置信水平", "zh-TW": "信賴水準" },
      help: {
        en: "How sure the interval should be; 0.95 by default.",
        "zh-CN": "区间的把握程度；默认 0.95。",
        "zh-TW": "區間的把握程度；預設 0.95。",
      },
      sample: "0.95",
    },
  },
  compute: ({ scores, confidence }, at) => {
    if (confidence <= 0 || confidence >= 1) throw notAConfidence(at("confidence"), confidence);
    return [npsInterval(countPromoters(scores), confidence)];
  },
  workings: ({ scores, confidence }, { column }) => {
    const { parts = [], answers } = promoterWorkings(scores);
    const percent = textOf((language) => givenFigure(confidence, true, language));
    return {
      parts,
      ...(answers && { answers }),
      rule:
        column === 0
          ? {
              en: `The lower end of the ${percent.en} interval; the upper end is in the next cell.`,
              "zh-CN": `${percent["zh-CN"]} 区间的下限；上限在右边一格。`,
              "zh-TW": `${percent["zh-TW"]} 區間的下限；上限在右邊一格。`,
            }
          : {
              en: `The upper end of the ${percent.en} interval; the lower end is in the cell before.`,
              "zh-CN": `${percent["zh-CN"]} 区间的上限；下限在左边一格。`,
              "zh-TW": `${percent["zh-TW"]} 區間的上限；下限在左邊一格。`,
            },
    };
  },
  native: ({ scores, confidence = "95%" }) => {
    const n = `(COUNT(${scores})+3)`;
    const p = `(COUNTIF(${scores},">=9")+3/4)/${n}`;
    const d = `(COUNTIF(${scores},"<7")+3/4)/${n}`;
    const reach = `NORMSINV((1+${confidence})/2)*SQRT((${p}+${d}-(${p}-${d})^2)/${n})`;
    const guarded = (bound: string) =>
      ifAllValid(scores, countBetween(scores, "0", "10"), `IF(COUNT(${scores})=0,NA(),${bound})`);
    const fits = confidence === "95%" ? [] : [`COUNT(${confidence})=1`, `${confidence}>0`, `${confidence}<1`];
    const bounds = [`MAX(-100,(${p}-${d}-${reach})*100)`, `MIN(100,(${p}-${d}+${reach})*100)`];
    return [bounds.map((bound) => ifAll(fits, guarded(bound)))];
  },
  examples: [
    [{ scores: [10, 9, 8, 7, 3, 0] }, [[-51.072477565405514, 51.072477565405514]]],
    [{ scores: [10, 10, 9], confidence: 0.9 }, [[2.5171657851017826, 97.48283421489822]]],
    [{ scores: [10, 11] }, "#VALUE!"],
    [{ scores: [null] }, "#N/A"],
  ],
});

function notAConfidence(place: Text, value: number) {
  return wrongInput(
    sentence(place, {
      en: `is ${value}: give a share between 0 and 1, such as 0.95.`,
      "zh-CN": `是 ${value}：应在 0 和 1 之间，如 0.95。`,
      "zh-TW": `是 ${value}：應在 0 和 1 之間，如 0.95。`,
    }),
  );
}
