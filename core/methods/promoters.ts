import { percentText } from "../figure-text";
import type { Grid } from "../grid";
import { type Text, textOf } from "../text";
import type { Part, Workings } from "../workings";
import { answersIn } from "./answers";
import { normalQuantile } from "./normal-quantile";
import { countAnswers } from "./ratings";

interface Groups {
  readonly answered: number;
  readonly promoters: number;
  readonly detractors: number;
}

/** Answers from 0 to 10 by group: 9 and more promoters, below 7 detractors. Throws where there is none. */
export function countPromoters(scores: Grid): Groups {
  const groups = { answered: 0, promoters: 0, detractors: 0 };
  for (const [score, count] of countAnswers(scores, 0, 10)) {
    groups.answered += count;
    if (score >= 9) groups.promoters += count;
    else if (score < 7) groups.detractors += count;
  }
  return groups;
}

/** Adjusted Wald interval: three answers are added, ¾ a promoter and ¾ a detractor among them. */
export function npsInterval(
  { answered, promoters, detractors }: Groups,
  confidence: number,
): [low: number, high: number] {
  const n = answered + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt((p + d - (p - d) ** 2) / n);
  return [Math.max(-100, (p - d - reach) * 100), Math.min(100, (p - d + reach) * 100)];
}

/** The groups with their shares, as both functions show them. */
export function promoterWorkings(scores: Grid): Workings & Groups {
  const groups = countPromoters(scores);
  const { answered, promoters, detractors } = groups;
  const part = (of: Text, count: number): Part => ({
    of,
    value: count,
    format: "count",
    detail: textOf((language) => percentText(count / answered, language)),
    size: count,
  });
  return {
    ...groups,
    reckoning: {
      en: `100 × (${promoters} promoters − ${detractors} detractors) ÷ ${answered} answers`,
      "zh-CN": `100 ×（推荐者 ${promoters} − 贬损者 ${detractors}）÷ ${answered} 人回答`,
      "zh-TW": `100 ×（推薦者 ${promoters} − 批評者 ${detractors}）÷ ${answered} 人回答`,
    },
    answers: answersIn(scores, false),
    parts: [
      part({ en: "Promoters, 9–10", "zh-CN": "推荐者 9～10 分", "zh-TW": "推薦者 9～10 分" }, promoters),
      part(
        { en: "Passives, 7–8", "zh-CN": "中立者 7～8 分", "zh-TW": "中立者 7～8 分" },
        answered - promoters - detractors,
      ),
      part({ en: "Detractors, 0–6", "zh-CN": "贬损者 0～6 分", "zh-TW": "批評者 0～6 分" }, detractors),
    ],
  };
}
