import type { Column, Content, SheetDesign, Table } from "../plan/sheet-design";
import type { Text } from "../text";
import { items } from "./appraisal-items";
import { ratingWords, roles } from "./appraisal-words";
import { bandTable, thresholds } from "./band-table";
import { common } from "./common-words";
import { weightsAddUp } from "./weights-add-up";

const roleColumn = ({ id, name }: (typeof roles)[number], index: number): Column => ({
  id,
  heading: name,
  width: 84,
  look: "input",
  format: "0%",
  body: {
    cells: items.map(({ weights }) => ({ input: weights[index] ?? 0, allowed: { lowest: 0, highest: 1 } })),
  },
  totals: { check: { formula: (at) => weightsAddUp(at, at.all(id)), look: "check" } },
});

const weights: Table = {
  id: "weights",
  caption: { en: "Indicators and weights by role", "zh-CN": "考核指标与各岗位权重", "zh-TW": "考核指標與各職務權重" },
  rows: items.length,
  totals: [{ id: "check", label: { en: "Sum", "zh-CN": "合计", "zh-TW": "合計" } }],
  columns: [
    {
      id: "indicator",
      heading: { en: "Indicator", "zh-CN": "考核指标", "zh-TW": "考核指標" },
      note: {
        en: "Rename an indicator here; the appraisal follows. A weight of 0 % takes it out for that role.",
        "zh-CN": "在这里改指标名称，考核表会跟着变。权重填 0%，该岗位就不考这一项。",
        "zh-TW": "在這裡改指標名稱，考核表會跟著變。權重填 0%，該職務就不考這一項。",
      },
      width: 184,
      look: "input",
      body: { cells: items.map(({ name }) => ({ input: name })) },
    },
    ...roles.map(roleColumn),
  ],
};

const share = (input: number): Content => ({ input, format: "0.0%", allowed: { lowest: 0, highest: 1 } });
const number = (input: number): Content => ({ input, allowed: { lowest: 0 } });

/** The numbers that the scoring methods use, by the name under which formulas ask for them. */
const settings: readonly (readonly [string, Text, Content])[] = [
  ["ratioTarget", { en: "Ratio: target", "zh-CN": "比率法：目标", "zh-TW": "比率法：目標" }, share(0.9)],
  ["linearZero", { en: "Linear: no points at", "zh-CN": "线性：0 分点", "zh-TW": "線性：0 分點" }, share(0.45)],
  ["linearFull", { en: "Linear: full points at", "zh-CN": "线性：满分点", "zh-TW": "線性：滿分點" }, share(0.6)],
  ["shortTarget", { en: "Shortfall: target", "zh-CN": "每少扣分：目标", "zh-TW": "每少扣分：目標" }, share(0.95)],
  ["shortEach", { en: "Shortfall: each 1 % costs", "zh-CN": "每少 1% 扣几分", "zh-TW": "每少 1% 扣幾分" }, number(2)],
  ["delayFull", { en: "Deduction: full points", "zh-CN": "扣分法：满分", "zh-TW": "扣分法：滿分" }, number(5)],
  [
    "delayEach",
    { en: "Deduction: each costs", "zh-CN": "扣分法：每次扣几分", "zh-TW": "扣分法：每次扣幾分" },
    number(0.1),
  ],
  [
    "outsideEach",
    { en: "Outside the weights: each", "zh-CN": "权重外：每次扣总分", "zh-TW": "權重外：每次扣總分" },
    number(0.1),
  ],
];

const settingsTable: Table = {
  id: "settings",
  caption: { en: "Targets and deductions", "zh-CN": "目标与扣分", "zh-TW": "目標與扣分" },
  rows: settings.map(([id]) => id),
  columns: [
    {
      id: "label",
      heading: { en: "Rule", "zh-CN": "规则", "zh-TW": "規則" },
      width: 184,
      look: "label",
      body: { cells: settings.map(([, label]) => label) },
    },
    {
      id: "value",
      heading: { en: "Value", "zh-CN": "数值", "zh-TW": "數值" },
      width: 84,
      look: "input",
      body: { cells: settings.map(([, , content]) => content) },
    },
  ],
};

const widths = [84, 70] as const;

const responseBands = bandTable({
  id: "responseBands",
  caption: { en: "Response, s", "zh-CN": "平均响应（秒）", "zh-TW": "平均回應（秒）" },
  isBeside: true,
  from: thresholds.notExceeded,
  format: '"≤ "0',
  note: {
    en: "In seconds, the limit included. Slower than the last row earns 0.",
    "zh-CN": "单位秒，含本数。比最后一档还慢得 0 分。",
    "zh-TW": "單位秒，含本數。比最後一個級距還慢得 0 分。",
  },
  widths,
  bands: [
    [25, 100],
    [30, 80],
    [40, 60],
    [60, 40],
  ],
  room: 6,
});

const milestoneBands = bandTable({
  id: "milestoneBands",
  caption: { en: "Days late", "zh-CN": "节点延迟（天）", "zh-TW": "節點延遲（天）" },
  isBeside: true,
  from: thresholds.notExceeded,
  format: '"≤ "0;"≤ -"0',
  note: {
    en: "Days after the date agreed; below 0 is early. Exactly 10 days counts as within 10. A delay that affects what follows earns 0 whatever the days.",
    "zh-CN": "比约定日期晚几天，负数是提前。正好 10 天算 10 天内。影响后续节点的，不论几天都是 0 分。",
    "zh-TW": "比約定日期晚幾天，負數是提前。正好 10 天算 10 天內。影響後續節點的，不論幾天都是 0 分。",
  },
  widths: [90, 70],
  bands: [
    [-1, 5],
    [0, 4],
    [10, 3],
    [9999, 0],
  ],
  room: 6,
});

const words: Table = {
  id: "words",
  caption: { en: "Ratings", "zh-CN": "评语与得分", "zh-TW": "評語與得分" },
  rows: ratingWords.length,
  columns: [
    {
      id: "word",
      heading: { en: "Word", "zh-CN": "评语", "zh-TW": "評語" },
      width: 184,
      look: "label",
      body: { cells: ratingWords.map(({ word }) => word) },
    },
    {
      id: "points",
      heading: common.points,
      width: 84,
      look: "input",
      body: { cells: ratingWords.map(({ points }) => ({ input: points, allowed: { lowest: 0 } })) },
    },
  ],
};

const grades = bandTable({
  id: "appraisalGrades",
  caption: common.grade,
  isBeside: true,
  from: { en: "Score from", "zh-CN": "得分达到", "zh-TW": "得分達到" },
  format: '"≥ "0.0',
  note: {
    en: "Only lower limits are given, so that no score falls between two grades. Keep a row for 0.",
    "zh-CN": "只写下限，分数不会掉在两档之间。请保留 0 分那一行。",
    "zh-TW": "只寫下限，分數不會掉在兩級之間。請保留 0 分那一列。",
  },
  earns: common.grade,
  widths,
  bands: [
    [90, { en: "Excellent", "zh-CN": "优秀", "zh-TW": "優秀" }],
    [80, { en: "Good", "zh-CN": "良好", "zh-TW": "良好" }],
    [60, { en: "Adequate", "zh-CN": "合格", "zh-TW": "合格" }],
    [0, { en: "Weak", "zh-CN": "待改进", "zh-TW": "待改進" }],
  ],
  room: 5,
});

/** Weights by role, targets, bands and words of the appraisal sheet. */
export const appraisalRules: SheetDesign = {
  name: { en: "Appraisal rules", "zh-CN": "绩效考核标准", "zh-TW": "績效考核標準" },
  title: { en: "Appraisal rules", "zh-CN": "绩效考核评分标准", "zh-TW": "績效考核評分標準" },
  guide: {
    en: "Change the yellow cells when the rules change; every appraisal sheet of this workbook follows.",
    "zh-CN": "规则变了就改黄色格子，本工作簿里的考核表都会跟着变。",
    "zh-TW": "規則變了就改黃色儲存格，本活頁簿裡的考核表都會跟著變。",
  },
  orientation: "portrait",
  frozenColumns: 0,
  tables: [weights, settingsTable, responseBands, milestoneBands, words, grades],
};
