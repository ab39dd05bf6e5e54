import { givenFigure, plainFigure } from "../figure-text";
import type { Grid } from "../grid";
import { type Text, textOf } from "../text";
import type { Part, Workings } from "../workings";

/** What a blank metric does. */
export type Missing = "wait" | "skip" | "zero";

const rules: Readonly<Record<Missing, Text>> = {
  wait: {
    en: "While a metric is blank there is no score.",
    "zh-CN": "缺一项就先不出分。",
    "zh-TW": "缺一項就先不出分。",
  },
  skip: {
    en: "The other metrics carry the weight of a blank one.",
    "zh-CN": "缺的一项由其余指标分担权重。",
    "zh-TW": "缺的一項由其餘指標分擔權重。",
  },
  zero: {
    en: "A blank metric counts as 0.",
    "zh-CN": "缺的一项按 0 分计。",
    "zh-TW": "缺的一項按 0 分計。",
  },
};

/** What each metric of one person brings; together they are the score. */
export function scoreWorkings(
  metrics: Grid,
  person: number,
  inRow: boolean,
  weights: readonly number[],
  missing: Missing,
): Workings {
  const own = weights.map((_, item) => (inRow ? metrics.number(person, item) : metrics.number(item, person)));
  const counts = (item: number) => missing !== "skip" || own[item] !== null;
  const carried = weights.reduce((sum, weight, item) => (counts(item) ? sum + weight : sum), 0);
  const parts = weights.map((weight, item): Part => {
    const metric = own[item] ?? (missing === "zero" ? 0 : null);
    const [row, column] = inRow ? [person, item] : [item, person];
    const brings = metric === null ? null : (metric * weight) / carried;
    return {
      of: { parameter: "metrics", row, column, heading: inRow ? "above" : "left" },
      value: brings,
      format: "number",
      ...(metric !== null && { detail: times(metric, weight / carried) }),
      size: Math.max(0, brings ?? 0),
    };
  });
  return {
    reckoning: {
      en: `${weights.length} metrics × their weights`,
      "zh-CN": `${weights.length} 项指标 × 权重`,
      "zh-TW": `${weights.length} 項指標 × 權重`,
    },
    rule: rules[missing],
    parts,
  };
}

function times(metric: number, weight: number): Text {
  return textOf((language) => `${plainFigure(metric)} × ${givenFigure(weight, true, language)}`);
}
