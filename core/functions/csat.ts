import { defineFunction } from "../define";
import { condition, countBetween, ifAll, ifAllValid, optionFits } from "../formulas/native";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { answersIn } from "../methods/answers";
import { checkScale, countAnswers } from "../methods/ratings";
import type { Text } from "../text";

/** The lowest satisfied answer on each scale that has a settled custom. */
const customary = [undefined, undefined, 2, 3, 3, 4, 5, 6, undefined, undefined, 9];

export const csat = defineFunction({
  name: "CSAT",
  title: { en: "Customer satisfaction", "zh-CN": "客户满意度", "zh-TW": "顧客滿意度" },
  summary: {
    en: "Share of satisfied customers: ratings of 4 and 5 out of all answers on a scale of 1 to 5. Shows how many customers leave content.",
    "zh-CN": "满意客户的占比：5 分制下打 4 分和 5 分的人数 ÷ 已评分人数。用来看有多少客户满意而归。",
    "zh-TW": "滿意顧客的比例：5 分量表下給 4 分和 5 分的人數 ÷ 已評分人數。用來看有多少顧客滿意而歸。",
  },
  pitfall: {
    en: "A share of satisfied answers, not the average rating: for that use AVGRATING. Blanks and 0 count as not answered.",
    "zh-CN": "这是满意人数的占比，不是平均分；要平均分请用 AVGRATING。空白和 0 视为未评分。",
    "zh-TW": "這是滿意人數的比例，不是平均分數；要平均分數請用 AVGRATING。空白和 0 視為未評分。",
  },
  source: {
    en: "Top-two-box share on five points, as Zendesk and Intercom report it; thresholds of other scales as Simplesat (4 points), Formbricks (3, 6, 7) and CustomerGauge (10) set them.",
    "zh-CN":
      "5 分制取前两档，与 Zendesk、Intercom 相同；其他分制的满意起点依 Simplesat（4 分）、Formbricks（3、6、7 分）、CustomerGauge（10 分）。",
    "zh-TW":
      "5 分量表取最高兩級，與 Zendesk、Intercom 相同；其他量表的滿意起點依 Simplesat（4 分）、Formbricks（3、6、7 分）、CustomerGauge（10 分）。",
  },
  formula: "count(ratings ≥ satisfied_from) ÷ count(ratings)",
  result: "share",
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
    satisfied_from: {
      kind: "number",
      optional: true,
      title: { en: "satisfied from", "zh-CN": "满意起点", "zh-TW": "滿意起點" },
      help: {
        en: "The lowest rating that counts as satisfied; 4 on a scale of 5.",
        "zh-CN": "从几分起算满意；5 分制默认 4。",
        "zh-TW": "從幾分起算滿意；5 分量表預設 4。",
      },
      sample: "4",
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
  compute: ({ ratings, satisfied_from, scale }, at) => {
    checkScale(scale, at("scale"));
    const from = satisfied_from ?? customary[scale];
    if (from === undefined) {
      throw wrongInput(
        sentence(at("scale"), {
          en: `is ${scale}, a scale without a settled custom: add the lowest satisfied rating as the second argument.`,
          "zh-CN": `是 ${scale} 分，没有公认的满意起点：请用第二个参数写明从几分起算满意。`,
          "zh-TW": `是 ${scale} 分，沒有公認的滿意起點：請用第二個引數寫明從幾分起算滿意。`,
        }),
      );
    }
    if (from < 1 || from > scale) {
      throw wrongInput(
        sentence(at("satisfied_from"), {
          en: `is ${from}: give a rating from 1 to ${scale}.`,
          "zh-CN": `是 ${from}：应在 1～${scale} 之间。`,
          "zh-TW": `是 ${from}：應在 1～${scale} 之間。`,
        }),
      );
    }
    const { satisfied, answered } = countSatisfied(ratings, from, scale);
    return satisfied / answered;
  },
  workings: ({ ratings, satisfied_from, scale }) => {
    const from = satisfied_from ?? customary[scale] ?? scale;
    const { satisfied, answered } = countSatisfied(ratings, from, scale);
    return {
      reckoning: {
        en: `${satisfied} satisfied ÷ ${answered} answers`,
        "zh-CN": `${satisfied} 人满意 ÷ ${answered} 人评分`,
        "zh-TW": `${satisfied} 人滿意 ÷ ${answered} 人評分`,
      },
      rule: satisfiedFrom(from, scale),
      answers: answersIn(ratings, true),
      trials: { hits: satisfied, of: answered },
      parts: [
        {
          of: { en: "Satisfied", "zh-CN": "满意", "zh-TW": "滿意" },
          value: satisfied,
          format: "count",
          size: satisfied,
        },
        {
          of: { en: "Not satisfied", "zh-CN": "其余", "zh-TW": "其餘" },
          value: answered - satisfied,
          format: "count",
          size: answered - satisfied,
        },
      ],
    };
  },
  native: ({ ratings, satisfied_from, scale = "5" }) => {
    const top = Number(scale);
    const known = Number.isNaN(top) ? undefined : String(customary[top] ?? "NA()");
    const from = satisfied_from ?? known ?? `CHOOSE(${scale},NA(),2,3,3,4,5,6,NA(),NA(),9)`;
    const fromFits = Number.isNaN(top) ? [...optionFits(from, 1), `${from}<=${scale}`] : optionFits(from, 1, top);
    const options = [...optionFits(scale, 2, 100, true), ...fromFits];
    const answered = countBetween(ratings, "1", scale);
    const share = `COUNTIF(${ratings},${condition(">=", from)})/${answered}`;
    return ifAll(options, ifAllValid(ratings, `${answered}+COUNTIF(${ratings},0)`, share));
  },
  examples: [
    [{ ratings: [5, 4, 3, 5, 1, null] }, 0.6],
    [{ ratings: [7, 6, 5, 2], scale: 7 }, 0.5],
    [{ ratings: [5, 4, 3, 5, 1], satisfied_from: 3 }, 0.8],
    [{ ratings: [5, 4, 8] }, "#VALUE!"],
    [{ ratings: [null, 0] }, "#N/A"],
  ],
});

function countSatisfied(ratings: Grid, from: number, scale: number): { satisfied: number; answered: number } {
  let answered = 0;
  let satisfied = 0;
  for (const [rating, count] of countAnswers(ratings, 1, scale)) {
    answered += count;
    if (rating >= from) satisfied += count;
  }
  return { satisfied, answered };
}

function satisfiedFrom(from: number, scale: number): Text {
  return {
    en: `Satisfied is ${from} and above on a scale of 1 to ${scale}.`,
    "zh-CN": `${scale} 分制，${from} 分起算满意。`,
    "zh-TW": `${scale} 分量表，${from} 分起算滿意。`,
  };
}
