import { defineFunction } from "../define";
import { eitherWay, ifAll, tableFits, valueAt } from "../formulas/native";
import { columnOf } from "../formulas/reference";
import type { Grid } from "../grid";
import { type Band, bandNotExceeded, bandParts, bandReached, filled, readBands } from "../methods/bands";
import type { Text } from "../text";

const highestReached: Text = {
  en: "The highest threshold reached counts.",
  "zh-CN": "取达到的最高一档。",
  "zh-TW": "取達到的最高級距。",
};

const lowestNotExceeded: Text = {
  en: "The lowest threshold not exceeded counts.",
  "zh-CN": "越低越好，取未超过的最低一档。",
  "zh-TW": "越低越好，取未超過的最低級距。",
};

const beyond: Text = {
  en: "It is beyond the last band and scores 0.",
  "zh-CN": "超出最后一档，得 0 分。",
  "zh-TW": "超出最後一個級距，得 0 分。",
};

export const bandscore = defineFunction({
  name: "BANDSCORE",
  title: { en: "Score by bands", "zh-CN": "分档计分", "zh-TW": "級距計分" },
  summary: {
    en: "Points of the band a value falls into: the highest threshold it reaches, or, where lower is better, the lowest it does not exceed. Turns a result into points by an agreed table.",
    "zh-CN":
      "数值落在哪一档就得哪一档的分：取达到的最高界限；越低越好时取未超过的最低界限。用来按约定的表把业绩换成分数。",
    "zh-TW":
      "數值落在哪一級距就得哪一級距的分：取達到的最高界限；越低越好時取未超過的最低界限。用來按約定的表把業績換成分數。",
  },
  pitfall: {
    en: "A value exactly on a threshold belongs to that band. Beyond the last band it scores 0.",
    "zh-CN": "正好等于界限就算达到该档。超出最后一档得 0 分。",
    "zh-TW": "正好等於界限就算達到該級距。超出最後一個級距得 0 分。",
  },
  source: {
    en: "Banded scoring (分档计分法), the first of the usual methods of Chinese performance appraisal.",
    "zh-CN": "绩效考核通行的分档计分法（层差法）。",
    "zh-TW": "中國大陸績效考核常用的分檔計分法（層差法）。",
  },
  formula: "points(max(threshold ≤ value)); lower_is_better: points(min(threshold ≥ value))",
  result: "number",
  parameters: {
    value: {
      kind: "each",
      title: { en: "value", "zh-CN": "数值", "zh-TW": "數值" },
      help: {
        en: "The result to score, in the unit of the thresholds; a column gives one score a row.",
        "zh-CN": "要计分的业绩，单位与界限相同；选一列就每行得一个分。",
        "zh-TW": "要計分的業績，單位與界限相同；選一欄就每列得一個分數。",
      },
      sample: "B2:B31",
    },
    bands: {
      kind: "range",
      title: { en: "bands", "zh-CN": "分档表", "zh-TW": "級距表" },
      help: {
        en: "Two columns, threshold and points, rows in any order.",
        "zh-CN": "两列：界限、得分；行的顺序不限。",
        "zh-TW": "兩欄：界限、得分；列的順序不限。",
      },
      sample: "$H$2:$I$6",
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
  compute: ({ value, bands, lower_is_better }) => {
    const table = bands.once(() => readPoints(bands));
    const band = lower_is_better ? bandNotExceeded(table, value) : bandReached(table, value);
    return band?.value ?? 0;
  },
  workings: ({ value, bands, lower_is_better }) => {
    const table = readPoints(bands);
    const band = lower_is_better ? bandNotExceeded(table, value) : bandReached(table, value);
    return {
      rule: !band ? beyond : lower_is_better ? lowestNotExceeded : highestReached,
      parts: bandParts(table, band, lower_is_better ? "≤" : "≥"),
    };
  },
  native: ({ value, bands, lower_is_better = "FALSE" }) => {
    const thresholds = columnOf(bands, 0);
    const points = columnOf(bands, 1);
    const score = (operator: string, pick: string) => {
      const count = `COUNTIF(${thresholds},"${operator}"&${value})`;
      return `IF(${count}=0,0,${valueAt(`${pick}(${thresholds},${count})`, thresholds, points)})`;
    };
    const higher = score("<=", "SMALL");
    const lower = score(">=", "LARGE");
    const earned = eitherWay(lower_is_better, lower, higher);
    const fits = [`COUNT(${value})=1`, ...tableFits(thresholds, points, "number")];
    return `IF(${value}="","",${ifAll(fits, earned)})`;
  },
  examples: [
    [
      {
        value: 0.85,
        bands: [
          [0.9, 100],
          [0.8, 85],
          [0.7, 70],
        ],
      },
      85,
    ],
    [
      {
        value: [35, 35.5, 60],
        bands: [
          [35, 100],
          [45, 80],
          [55, 60],
        ],
        lower_is_better: true,
      },
      [[100], [80], [0]],
    ],
    [
      {
        value: 0.85,
        bands: [
          [0.8, 85],
          [0.8, 70],
        ],
      },
      "#VALUE!",
    ],
  ],
});

function readPoints(bands: Grid): Band<number>[] {
  return readBands(bands, (row) => {
    filled(bands, row);
    return bands.number(row, 1) ?? 0;
  });
}
