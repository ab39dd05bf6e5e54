import { grade } from "../functions/grade";
import { scorecard } from "../functions/scorecard";
import type { Choices } from "../plan/choices";
import type { Column, SheetDesign } from "../plan/sheet-design";
import { bandsOf } from "./band-table";
import { common, target, team, weight } from "./common-words";
import { inputColumns, resultColumns } from "./presales-figures";
import { pointColumns } from "./presales-points";
import { presalesRules } from "./presales-rules";
import type { Template } from "./template";
import { weightsAddUp } from "./weights-add-up";

const first = pointColumns[0]?.id ?? "";
const last = pointColumns[pointColumns.length - 1]?.id ?? "";

const ratingColumns: readonly Column[] = [
  {
    id: "score",
    heading: { en: "Score", "zh-CN": "综合得分", "zh-TW": "綜合得分" },
    kpi: scorecard,
    note: {
      en: "In the target row: the score from which the best medal is given.",
      "zh-CN": "目标行是最高一档奖牌的分数线。",
      "zh-TW": "目標列是最高一級獎牌的分數線。",
    },
    width: 74,
    look: "score",
    format: "0.0",
    bar: 100,
    body: {
      call: (at) => [scorecard, { metrics: at.block(first, last), weights: at.sides("weight", first, last) }],
    },
    standards: {
      target: { formula: (at) => `MAX(${at.table("medals").all("threshold")})`, format: '"≥ "0' },
      weight: { formula: (at) => weightsAddUp(at, at.sides("weight", first, last)), look: "check" },
    },
  },
  {
    id: "medal",
    heading: { en: "Medal", "zh-CN": "评级", "zh-TW": "評級" },
    kpi: grade,
    note: {
      en: "Medals and their limits stand on the rules sheet. Below the mark in the target row the medal is shown in red.",
      "zh-CN": "奖牌和分数线在“售前评级标准”表。低于目标行的分数时标红。",
      "zh-TW": "獎牌和分數線在「售前評級標準」表。低於目標列的分數時標紅。",
    },
    width: 66,
    look: "grade",
    body: { call: (at) => [grade, { score: at.column("score"), bands: bandsOf(at.table("medals")) }] },
    standards: { target: { input: 70, format: '"≥ "0', allowed: { lowest: 0, highest: 100 } } },
    conditions: [
      {
        when: (at) => `AND(COUNT(${at.cell("score")})=1,${at.cell("score")}<${at.side("target", "medal")})`,
        look: "missed",
      },
      {
        when: (at) => `AND(COUNT(${at.cell("score")})=1,${at.cell("score")}>=${at.side("target", "score")})`,
        look: "first",
      },
    ],
  },
];

function rating({ people }: Choices): SheetDesign {
  return {
    name: { en: "Pre-sales {month}", "zh-CN": "售前评级 {month}", "zh-TW": "售前評級 {month}" },
    title: {
      en: "Pre-sales rating, {month}",
      "zh-CN": "售前客服评级 · {month}",
      "zh-TW": "售前客服評級 · {month}",
    },
    guide: {
      en: "Fill in the yellow cells; the rest is computed. Each item earns 0 to 100 by its bands, times its weight. Bands, targets and medals stand on the rules sheet.",
      "zh-CN":
        "浅黄色为填写区，其余自动计算。每项按分档得 0～100 分，再乘权重。分档、目标和奖牌线在“售前评级标准”表里改。",
      "zh-TW":
        "淺黃色為填寫區，其餘自動計算。每項按級距得 0～100 分，再乘權重。級距、目標和獎牌線在「售前評級標準」表裡改。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "rating",
        rows: people,
        standards: [target, weight],
        totals: [team],
        columns: [...inputColumns, ...resultColumns, ...pointColumns, ...ratingColumns],
      },
    ],
  };
}

/** Pre-sales agents rated by published bands, six weighted items and medals. */
export const presalesRating: Template = {
  id: "presales-rating",
  title: { en: "Pre-sales rating", "zh-CN": "售前客服评级表", "zh-TW": "售前客服評級表" },
  summary: {
    en: "Sales target, conversion, order value, replies, speed and attendance scored by bands and weighted; gold, silver and bronze.",
    "zh-CN": "指标完成、转化、客单价、回复、响应、出勤六项分档打分，加权后评金牌、银牌、铜牌。",
    "zh-TW": "業績達成、轉換、客單價、回覆、回應、出勤六項按級距計分，加權後評金牌、銀牌、銅牌。",
  },
  rows: { label: common.people, usual: 8 },
  sheets: (choices) => [rating(choices), presalesRules],
};
