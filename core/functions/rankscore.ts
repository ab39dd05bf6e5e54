import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { eitherWay, ifAllValid, whereFilled } from "../formulas/native";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { asShown } from "../methods/as-shown";
import { type Text, textOf } from "../text";

export const rankscore = defineFunction({
  name: "RANKSCORE",
  title: { en: "Score by rank", "zh-CN": "排名计分", "zh-TW": "排名計分" },
  summary: {
    en: "Points by place: the first earns all, the last one share of them, in equal steps. For items where only the comparison counts.",
    "zh-CN": "按名次给分：第一名得满分，往后每名等额递减。用于只比高低的项目。",
    "zh-TW": "按名次給分：第一名得滿分，往後每名等額遞減。用於只比高低的項目。",
  },
  pitfall: {
    en: "Equal values share the better place. In a small team one place is worth many points.",
    "zh-CN": "数值相同的并列较好名次。人少时一个名次差很多分。",
    "zh-TW": "數值相同的並列較好名次。人少時一個名次差很多分。",
  },
  source: {
    en: "Rank method (排名计分): points × (n − rank + 1) ÷ n.",
    "zh-CN": "排名计分：分值 ×（人数 − 名次 + 1）÷ 人数。",
    "zh-TW": "排名計分：分值 ×（人數 − 名次 + 1）÷ 人數。",
  },
  formula: "points × (n − rank + 1) ÷ n",
  result: "number",
  parameters: {
    value: {
      kind: "each",
      title: { en: "value", "zh-CN": "数值", "zh-TW": "數值" },
      help: {
        en: "The value to rank, or the whole column.",
        "zh-CN": "要排名的数值，或整列。",
        "zh-TW": "要排名的數值，或整欄。",
      },
      sample: "B2:B13",
    },
    all: {
      kind: "range",
      title: { en: "all", "zh-CN": "全部数值", "zh-TW": "全部數值" },
      help: { en: "Everybody's values.", "zh-CN": "全组每个人的数值。", "zh-TW": "全組每個人的數值。" },
      sample: "$B$2:$B$13",
    },
    points: {
      kind: "number",
      title: { en: "points", "zh-CN": "分值", "zh-TW": "分值" },
      help: { en: "What the first place earns.", "zh-CN": "第一名得几分。", "zh-TW": "第一名得幾分。" },
      sample: "15",
    },
    lower_is_better: {
      kind: "flag",
      optional: true,
      usual: false,
      title: { en: "lower is better", "zh-CN": "越低越好", "zh-TW": "越低越好" },
      help: {
        en: "TRUE for response times, complaints and the like; FALSE by default.",
        "zh-CN": "响应时间、投诉等填 TRUE；默认 FALSE。",
        "zh-TW": "回應時間、客訴等填 TRUE；預設 FALSE。",
      },
      sample: "FALSE",
    },
  },
  compute: ({ value, all, points, lower_is_better }, at) => {
    const sorted = all.once(() => sortedNumbers(all, lower_is_better));
    const before = countBefore(sorted, asShown(value), lower_is_better);
    if (sorted[before] !== asShown(value)) throw notAmongAll(at("value"), value);
    return (points * (sorted.length - before)) / sorted.length;
  },
  workings: ({ value, all, points, lower_is_better }) => {
    const sorted = sortedNumbers(all, lower_is_better);
    const rank = countBefore(sorted, asShown(value), lower_is_better) + 1;
    const n = sorted.length;
    return {
      reckoning: textOf(() => `${plainFigure(points)} × (${n} − ${rank} + 1) ÷ ${n}`),
      rule: {
        en: `Rank ${rank} of ${n}; equal values share a rank.`,
        "zh-CN": `${n} 人中第 ${rank} 名；相同数值并列。`,
        "zh-TW": `${n} 人中第 ${rank} 名；相同數值並列。`,
      },
    };
  },
  native: ({ value, all, points, lower_is_better = "FALSE" }) => {
    // RANK would tell apart what only the last bits do.
    const [below, above] = ["-", "+"].map((sign) => `(${value}${sign}ABS(${value})*10^-13)`) as [string, string];
    const count = (criterion: string) => `COUNTIF(${all},${criterion})`;
    const before = { lower: count(`"<"&${below}`), higher: count(`">"&${above}`) };
    const score = (ahead: string) => `${points}*(COUNT(${all})-${ahead})/COUNT(${all})`;
    const either = eitherWay(lower_is_better, score(before.lower), score(before.higher));
    const isAmong = `${before.lower}+${before.higher}<COUNT(${all})`;
    return whereFilled([value], [`COUNT(${points})=1`, isAmong], ifAllValid(all, `COUNT(${all})`, either));
  },
  examples: [
    [{ value: 95, all: [80, 95, 70, 60], points: 20 }, 20],
    [{ value: [80, 95, 80, null], all: [80, 95, 80, null], points: 15 }, [[10], [15], [10], [null]]],
    [{ value: [30, 50], all: [30, 50], points: 10, lower_is_better: true }, [[10], [5]]],
    [{ value: 99, all: [80, 95], points: 10 }, "#VALUE!"],
  ],
});

function sortedNumbers(all: Grid, ascending: boolean): number[] {
  const numbers: number[] = [];
  all.forEachNumber((value) => numbers.push(asShown(value)));
  return numbers.sort((one, other) => (ascending ? one - other : other - one));
}

/** How many values come before this one, by halving. */
function countBefore(sorted: readonly number[], value: number, ascending: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle] as number;
    if (ascending ? other < value : other > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function notAmongAll(place: Text, value: number) {
  return wrongInput(
    sentence(place, {
      en: `is ${value}, which is not among all the values: choose the range that holds everybody.`,
      "zh-CN": `是 ${value}，不在全部数值里：请选包括所有人的区域。`,
      "zh-TW": `是 ${value}，不在全部數值裡：請選包括所有人的範圍。`,
    }),
  );
}
