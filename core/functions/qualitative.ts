import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { countFilled, ifAll, ifAllValid, isHeading } from "../formulas/native";
import { cellsOf, columnOf } from "../formulas/reference";
import type { Grid } from "../grid";
import { noData, wrongInput } from "../kpi-error";
import { repeated, sentence, shown } from "../messages";
import { checkTwoColumns } from "../methods/bands";
import { type Text, textOf } from "../text";
import { type Cell, isBlank } from "../values";
import type { Part } from "../workings";

export const qualitative = defineFunction({
  name: "QUALITATIVE",
  title: { en: "Qualitative rating", "zh-CN": "定性评价", "zh-TW": "定性評價" },
  summary: {
    en: "Mean points of several raters' words, by a table of words and points. For attitude, language, patience and whatever no system counts.",
    "zh-CN": "几位评委的评语按对照表换成分数再平均。用于态度、表达、耐心等系统数不出来的项目。",
    "zh-TW": "幾位評審的評語按對照表換成分數再平均。用於態度、表達、耐心等系統算不出來的項目。",
  },
  pitfall: {
    en: "Each word must stand in the table; an unknown one is refused, not counted as 0. Blanks are raters who have not answered yet.",
    "zh-CN": "每个评语都要在对照表里，找不到就报错，不会当 0 分。空白是还没打分的评委。",
    "zh-TW": "每個評語都要在對照表裡，找不到就報錯，不會當 0 分。空白是還沒打分數的評審。",
  },
  source: {
    en: "Qualitative method (定性评价法): the mean of several raters, as in warehouse, operations and manager each giving their view.",
    "zh-CN": "定性评价法：多位评委（如仓库、运营、主管）打分取平均。",
    "zh-TW": "定性評價法：多位評審（如倉庫、營運、主管）打分數取平均。",
  },
  formula: "sum(points(ratings)) ÷ count(ratings)",
  result: "number",
  parameters: {
    ratings: {
      kind: "range",
      title: { en: "ratings", "zh-CN": "评语", "zh-TW": "評語" },
      help: { en: "The raters' words.", "zh-CN": "各位评委的评语。", "zh-TW": "各位評審的評語。" },
      sample: "B2:D2",
    },
    scale: {
      kind: "range",
      title: { en: "scale", "zh-CN": "评语对照表", "zh-TW": "評語對照表" },
      help: { en: "Two columns, word and points.", "zh-CN": "两列：评语、得分。", "zh-TW": "兩欄：評語、得分。" },
      sample: "$H$2:$I$5",
    },
  },
  compute: ({ ratings, scale }) => {
    let sum = 0;
    let count = 0;
    forEachRating(ratings, scale, (points) => {
      sum += points;
      count++;
    });
    if (count === 0) throw noRating(ratings.title);
    return sum / count;
  },
  workings: ({ ratings, scale }) => {
    const parts: Part[] = [];
    let sum = 0;
    forEachRating(ratings, scale, (points, row, column) => {
      const heading = ratings.rows === 1 ? "above" : "left";
      const word = shown(ratings.cell(row, column));
      parts.push({ of: { parameter: "ratings", row, column, heading }, value: points, detail: textOf(() => word) });
      sum += points;
    });
    const total = plainFigure(sum);
    return {
      reckoning: {
        en: `points ${total} ÷ ${parts.length} ratings`,
        "zh-CN": `得分合计 ${total} ÷ ${parts.length} 个评语`,
        "zh-TW": `得分合計 ${total} ÷ ${parts.length} 個評語`,
      },
      parts,
    };
  },
  native: ({ ratings, scale }) => {
    const words = cellsOf(columnOf(scale, 0), 100);
    const points = cellsOf(columnOf(scale, 1), 100);
    if (!words || !points) return undefined;
    const counts = words.map((word) => `COUNTIF(${ratings},${word})`);
    const sum = counts.map((count, index) => `${count}*SUM(${points[index]})`).join("+");
    // A word without points is not in the scale, and text over the points is their heading.
    const known = counts.map((count, index) => `${count}*COUNT(${points[index]})`).join("+");
    const mean = ifAllValid(ratings, known, `(${sum})/(${countFilled(ratings)})`);
    const once = words.map((word) => `COUNTIF(${columnOf(scale, 0)},${word})*(${word}<>"")`).join(",");
    const isNumber = `COUNT(${columnOf(scale, 1)})+${isHeading(points[0] as string)}=${countFilled(columnOf(scale, 1))}`;
    const hasNoError = `ISNUMBER(SUM(${columnOf(scale, 0)}))`;
    return ifAll([isNumber, hasNoError, `MAX(${once})<2`], mean);
  },
  examples: [
    [
      {
        ratings: [["优", "良", "优"]],
        scale: [
          ["优", 10],
          ["良", 8],
          ["中", 6],
          ["差", 3],
        ],
      },
      28 / 3,
    ],
    [
      {
        ratings: ["good", "fair", null],
        scale: [
          ["good", 10],
          ["fair", 6],
        ],
      },
      8,
    ],
    [
      {
        ratings: ["优", "很好"],
        scale: [
          ["优", 10],
          ["良", 8],
        ],
      },
      "#VALUE!",
    ],
    [
      {
        ratings: [null],
        scale: [
          ["优", 10],
          ["良", 8],
        ],
      },
      "#N/A",
    ],
  ],
});

function forEachRating(ratings: Grid, scale: Grid, visit: (points: number, row: number, column: number) => void): void {
  const points = readWords(scale);
  ratings.forEachFilled((cell, row, column) => {
    const own = points.get(cell) ?? points.get(wordOf(cell));
    if (own === undefined) throw unknownWord(ratings.at(row, column), shown(cell));
    visit(own, row, column);
  });
}

/** Spaces, width and case make no other word. */
function wordOf(cell: Cell): string {
  return String(cell).normalize("NFKC").trim().toLowerCase();
}

function readWords(scale: Grid): ReadonlyMap<Cell, number> {
  checkTwoColumns(scale);
  const points = new Map<Cell, number>();
  for (let row = 0; row < scale.rows; row++) {
    const word = scale.filled(row, 0);
    if (isBlank(word)) continue;
    const value = scale.isHeading(row, 1) ? null : scale.number(row, 1);
    if (value === null) continue;
    if (points.has(wordOf(word))) throw repeated(scale.at(row, 0), shown(word));
    points.set(wordOf(word), value);
  }
  return points;
}

function unknownWord(place: Text, word: string) {
  return wrongInput(
    sentence(place, {
      en: `is "${word}", which is not in the scale: write a word of the scale or add this one to it.`,
      "zh-CN": `是“${word}”，对照表里没有：请改用表里的评语，或把它加进表里。`,
      "zh-TW": `是「${word}」，對照表裡沒有：請改用表裡的評語，或把它加進表裡。`,
    }),
  );
}

function noRating(title: Text) {
  return noData({
    en: `There is no word in "${title.en}" yet: wait for the first rating.`,
    "zh-CN": `“${title["zh-CN"]}”里还没有评语：等有人打分再看。`,
    "zh-TW": `「${title["zh-TW"]}」裡還沒有評語：等有人打分數再看。`,
  });
}
