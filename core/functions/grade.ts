import { defineFunction } from "../define";
import { ifAll, tableFits, valueAt } from "../formulas/native";
import { columnOf } from "../formulas/reference";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { type Band, bandParts, bandReached, filled, readBands } from "../methods/bands";
import type { Cell } from "../values";

/** From the lowest up; everything below the first is an E. */
const usual: readonly Band<Cell>[] = [
  { threshold: Number.NEGATIVE_INFINITY, value: "E" },
  { threshold: 60, value: "D" },
  { threshold: 70, value: "C" },
  { threshold: 80, value: "B" },
  { threshold: 90, value: "A" },
];

export const grade = defineFunction({
  name: "GRADE",
  title: { en: "Grade", "zh-CN": "评级", "zh-TW": "評級" },
  summary: {
    en: "The grade a score earns: 90 A, 80 B, 70 C, 60 D, below that E, or the labels of your own table. Turns scores into the words people talk about.",
    "zh-CN": "分数对应的等级：90 A、80 B、70 C、60 D，以下 E；也可用自己的等级表。用来把分数变成大家说得清的等级。",
    "zh-TW": "分數對應的等級：90 A、80 B、70 C、60 D，以下 E；也可用自己的等級表。用來把分數變成大家說得清的等級。",
  },
  pitfall: {
    en: "Only lower limits are given, so 89.5 is a B and no score falls between two grades.",
    "zh-CN": "等级表只写下限，所以 89.5 是 B，不会有分数掉在两档之间。",
    "zh-TW": "等級表只寫下限，所以 89.5 是 B，不會有分數落在兩級之間。",
  },
  source: {
    en: "Common five-grade scale; limits as lower bounds so that no gap can arise.",
    "zh-CN": "通行的五级制；只设下限，不留空档。",
    "zh-TW": "常用的五級制；只設下限，不留空檔。",
  },
  formula: "label(max(threshold ≤ score))",
  result: "text",
  parameters: {
    score: {
      kind: "each",
      title: { en: "score", "zh-CN": "分数", "zh-TW": "分數" },
      help: {
        en: "The score to grade; a column gives one grade a row.",
        "zh-CN": "要评级的分数；选一列就每行得一个等级。",
        "zh-TW": "要評級的分數；選一欄就每列得一個等級。",
      },
      sample: "J2:J31",
    },
    bands: {
      kind: "range",
      optional: true,
      title: { en: "bands", "zh-CN": "等级表", "zh-TW": "等級表" },
      help: {
        en: "Two columns, lowest score and label, rows in any order; the usual A to E by default.",
        "zh-CN": "两列：最低分、等级，行的顺序不限；默认 A～E。",
        "zh-TW": "兩欄：最低分、等級，列的順序不限；預設 A～E。",
      },
      sample: "$L$2:$M$5",
    },
  },
  compute: ({ score, bands }, at) => {
    const table = bands ? bands.once(() => readBands(bands, (row) => filled(bands, row))) : usual;
    const band = bandReached(table, score);
    if (band) return band.value;
    const lowest = table[0]?.threshold ?? 0;
    throw wrongInput(
      sentence(at("score"), {
        en: `is ${score}, below the lowest limit ${lowest}: add a row to the table for such scores.`,
        "zh-CN": `是 ${score}，低于最低一级的 ${lowest}：请在等级表里补一行。`,
        "zh-TW": `是 ${score}，低於最低一級的 ${lowest}：請在等級表裡補一列。`,
      }),
    );
  },
  workings: ({ score, bands }) => {
    const table = bands ? readBands(bands, (row) => filled(bands, row)) : usual;
    return { parts: bandParts(table, bandReached(table, score), "≥") };
  },
  native: ({ score, bands }) => {
    const label = () => {
      if (!bands) return `IF(${score}>=90,"A",IF(${score}>=80,"B",IF(${score}>=70,"C",IF(${score}>=60,"D","E"))))`;
      const limits = columnOf(bands, 0);
      const reached = `SMALL(${limits},COUNTIF(${limits},"<="&${score}))`;
      const labels = columnOf(bands, 1);
      return ifAll(tableFits(limits, labels, "any"), valueAt(reached, limits, labels));
    };
    return `IF(${score}="","",IF(COUNT(${score})=0,NA(),${label()}))`;
  },
  examples: [
    [{ score: 92 }, "A"],
    [{ score: [90, 89.5, 59.9, null] }, [["A"], ["B"], ["E"], [null]]],
    [
      {
        score: 84,
        bands: [
          [90, "金牌"],
          [80, "银牌"],
          [70, "铜牌"],
        ],
      },
      "银牌",
    ],
    [
      {
        score: 65,
        bands: [
          [90, "金牌"],
          [80, "银牌"],
          [70, "铜牌"],
        ],
      },
      "#VALUE!",
    ],
  ],
});
