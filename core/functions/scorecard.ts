import { defineFunction } from "../define";
import { ifAllValid } from "../formulas/native";
import { areaName, parseReference } from "../formulas/reference";
import type { Grid } from "../grid";
import { asShown } from "../methods/as-shown";
import { type Missing, scoreWorkings } from "../methods/score-workings";
import { peopleAreRows, readWeights } from "../methods/weights";
import type { Cell } from "../values";

/** One person's score; the metrics of a person stand in a row or in a column. */
function score(
  metrics: Grid,
  person: number,
  inRow: boolean,
  weights: readonly number[],
  missing: Missing,
): number | null {
  let sum = 0;
  let carried = 0;
  let present = 0;
  for (let item = 0; item < weights.length; item++) {
    const weight = weights[item] as number;
    const metric = inRow ? metrics.number(person, item) : metrics.number(item, person);
    if (metric !== null) {
      present++;
      sum += metric * weight;
    } else if (missing === "wait" && weight > 0) return null;
    if (metric !== null || missing === "zero") carried += weight;
  }
  return present === 0 || carried === 0 ? null : asShown(sum / carried);
}

/** The score of a row that holds nothing but numbers, as nearly all do; `undefined` for any other. */
function plainScore(metrics: readonly Cell[], weights: readonly number[], total: number): number | undefined {
  let sum = 0;
  for (let item = 0; item < weights.length; item++) {
    const metric = metrics[item];
    if (typeof metric !== "number") return undefined;
    sum += metric * (weights[item] as number);
  }
  return Number.isFinite(sum) ? asShown(sum / total) : undefined;
}

/** One person's score; the metrics and the weights lie the same way. */
function nativeScore(metrics: string, weights: string, missing: string): string | undefined {
  const total = `SUM(${weights})`;
  const sum = `SUMPRODUCT(${metrics},${weights})`;
  const carried = `(SUMIFS(${weights},${metrics},">=0")+SUMIFS(${weights},${metrics},"<0"))`;
  const none = `COUNT(${metrics})=0`;
  const by: Readonly<Record<string, string>> = {
    '"wait"': `IF(OR(${none},COUNTIFS(${metrics},"",${weights},">0")>0),"",${sum}/${total})`,
    '"skip"': `IF(${carried}=0,"",${sum}/${carried})`,
    '"zero"': `IF(${none},"",${sum}/${total})`,
  };
  const chosen = by[missing.toLowerCase()];
  if (chosen === undefined) return undefined;
  const weighed = `IF(OR(ROUND(${total},5)=1,ROUND(${total},3)=100),${chosen},NA())`;
  return ifAllValid(metrics, `COUNT(${metrics})`, ifAllValid(weights, `COUNTIF(${weights},">=0")`, weighed));
}

export const scorecard = defineFunction({
  name: "SCORECARD",
  title: { en: "Weighted score", "zh-CN": "综合得分", "zh-TW": "綜合得分" },
  summary: {
    en: "Weighted mean of several metrics on one scale; a block of people by metrics gives one score a person. The single number of a monthly appraisal.",
    "zh-CN": "各项指标按权重求平均；选“人 × 指标”的区域就每人得一个分。月度考核的总分。",
    "zh-TW": "各項指標按權重求平均；選「人 × 指標」的範圍就每人得一個分數。月度考核的總分。",
  },
  pitfall: {
    en: "All metrics must share one scale, such as 0 to 100. Points that already contain their weight (10 + 15 + 30 …) are added with SUM instead.",
    "zh-CN": "各项指标要同一个满分，比如都是百分制。已经含权重的分数（10 + 15 + 30……）直接用 SUM 相加，不要再乘权重。",
    "zh-TW":
      "各項指標要同一個滿分，例如都是百分量表。已經含權重的分數（10 + 15 + 30……）直接用 SUM 相加，不要再乘權重。",
  },
  source: {
    en: "Weighted scorecard: Σ metric × weight ÷ Σ weight; a metric left out shares its weight among the rest, as in Zendesk QA.",
    "zh-CN": "加权评分：Σ 指标 × 权重 ÷ Σ 权重；略过的指标由其余指标分担权重，与 Zendesk QA 相同。",
    "zh-TW": "加權評分：Σ 指標 × 權重 ÷ Σ 權重；略過的指標由其餘指標分擔權重，與 Zendesk QA 相同。",
  },
  formula: "Σ(metric × weight) ÷ Σ(weight)",
  result: "number",
  parameters: {
    metrics: {
      kind: "range",
      title: { en: "metrics", "zh-CN": "指标", "zh-TW": "指標" },
      help: {
        en: "The scores, one person a row (or a column, when the weights stand in a column).",
        "zh-CN": "各项得分，一人一行（权重竖排时一人一列）。",
        "zh-TW": "各項得分，一人一列（權重直排時一人一欄）。",
      },
      sample: "B3:H14",
    },
    weights: {
      kind: "range",
      title: { en: "weights", "zh-CN": "权重", "zh-TW": "權重" },
      help: {
        en: "One row or column of weights that add up to 100 % or 100.",
        "zh-CN": "一行或一列权重，合计 100% 或 100。",
        "zh-TW": "一列或一欄權重，合計 100% 或 100。",
      },
      sample: "$B$2:$H$2",
    },
    missing: {
      kind: "choice",
      choices: ["wait", "skip", "zero"],
      optional: true,
      usual: "wait",
      title: { en: "missing", "zh-CN": "缺项", "zh-TW": "缺項" },
      help: {
        en: 'What a blank metric does: "wait" leaves the score blank (default), "skip" lets the others carry its weight, "zero" counts it as 0.',
        "zh-CN": '缺一项怎么办："wait" 先不出分（默认），"skip" 其余指标分担权重，"zero" 按 0 分计。',
        "zh-TW": '缺一項怎麼辦："wait" 先不出分（預設），"skip" 其餘指標分擔權重，"zero" 按 0 分計。',
      },
      sample: '"wait"',
    },
  },
  compute: ({ metrics, weights, missing }) => {
    const weightList = readWeights(weights);
    const rowsArePeople = peopleAreRows(metrics, weights);
    const people = rowsArePeople ? metrics.rows : metrics.columns;
    const total = weightList.reduce((sum, weight) => sum + weight, 0);
    const scoreOf = (person: number) => score(metrics, person, rowsArePeople, weightList, missing);
    if (people === 1) return scoreOf(0);
    const scores: (number | (() => number | null))[][] = rowsArePeople ? [] : [[]];
    for (let person = 0; person < people; person++) {
      const own = (rowsArePeople && plainScore(metrics.line(person), weightList, total)) || (() => scoreOf(person));
      if (rowsArePeople) scores.push([own]);
      else scores[0]?.push(own);
    }
    return scores;
  },
  workings: ({ metrics, weights, missing }, { row, column }) => {
    const inRow = peopleAreRows(metrics, weights);
    return scoreWorkings(metrics, inRow ? row : column, inRow, readWeights(weights), missing);
  },
  native: ({ metrics, weights, missing = '"wait"' }) => {
    const [people, one] = [parseReference(metrics), parseReference(weights)];
    if (!people || !one) return nativeScore(metrics, weights, missing);
    const across = one.rows === 1;
    const [count, items] = across ? [people.rows, people.columns] : [people.columns, people.rows];
    if (count === 1 && items === (across ? one.columns : one.rows)) return nativeScore(metrics, weights, missing);
    if (items !== (across ? one.columns : one.rows)) return undefined;
    const forms = Array.from({ length: count }, (_, person) => {
      const own = across
        ? areaName(people.row + person, people.column, 1, items)
        : areaName(people.row, people.column + person, items, 1);
      return nativeScore(people.sheet + own, weights, missing);
    });
    if (!forms.every((form) => form !== undefined)) return undefined;
    return across ? forms.map((form) => [form]) : [forms];
  },
  examples: [
    [{ metrics: [[90, 80, 70]], weights: [[0.5, 0.3, 0.2]] }, 83],
    [
      {
        metrics: [
          [90, 80, 70],
          [60, null, 100],
        ],
        weights: [[50, 30, 20]],
      },
      [[83], [null]],
    ],
    [{ metrics: [[80, null, 90, 70]], weights: [[0.4, 0.3, 0.2, 0.1]], missing: "skip" }, 570 / 7],
    [{ metrics: [[80, null, 90, 70]], weights: [[0.4, 0.3, 0.2, 0.1]], missing: "zero" }, 57],
    [{ metrics: [[90, 80, 70]], weights: [[0.4, 0.3, 0.2]] }, "#VALUE!"],
  ],
});
