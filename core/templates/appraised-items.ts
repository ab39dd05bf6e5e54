import type { Place } from "../plan/place";
import type { Column, Table } from "../plan/sheet-design";
import { items } from "./appraisal-items";
import { roles } from "./appraisal-words";
import { common, weight } from "./common-words";
import { weightsAddUp } from "./weights-add-up";

/** The weight that the rules sheet gives this indicator for the role chosen above. */
function roleWeight(at: Place): string {
  const role = at.table("person").at("value", "role");
  const weights = at.table("weights").withHeadings(roles[0]?.id ?? "", roles[roles.length - 1]?.id ?? "");
  return `IF(${role}="","",HLOOKUP(${role},${weights},${(at.row ?? 0) + 2},FALSE))`;
}

/** Blank until every indicator that has a weight has its points, and while the weights are wrong. */
function weightedSum(at: Place): string {
  const [weights, weighted] = [at.all("weight"), at.all("weighted")];
  const done = `COUNTIFS(${weights},">0",${weighted},">=0")=COUNTIF(${weights},">0")`;
  return `IF(AND(ROUND(SUM(${weights}),6)=1,${done}),ROUND(SUM(${weighted}),2),"")`;
}

const ruleColumns: readonly Column[] = [
  {
    id: "indicator",
    heading: { en: "Indicator", "zh-CN": "考核指标", "zh-TW": "考核指標" },
    width: 108,
    look: "text",
    body: {
      formula: (at) => {
        const name = at.table("weights").at("indicator", at.row ?? 0);
        return `IF(${name}="","",${name})`;
      },
    },
  },
  {
    id: "standard",
    heading: { en: "Target and rule", "zh-CN": "目标与标准", "zh-TW": "目標與標準" },
    note: {
      en: "Written from the numbers on the rules sheet: change them there.",
      "zh-CN": "由“绩效考核标准”表里的数字自动写成，请到那里改。",
      "zh-TW": "由「績效考核標準」表裡的數字自動寫成，請到那裡改。",
    },
    width: 178,
    look: "text",
    body: { cells: items.map(({ standard }) => ({ formula: standard })) },
    totals: {
      sum: {
        formula: (at) => `IF(COUNT(${at.all("weight")})=0,"",${weightsAddUp(at, at.all("weight"))})`,
        look: "check",
      },
    },
  },
  {
    id: "method",
    heading: { en: "Method", "zh-CN": "计分方法", "zh-TW": "計分方法" },
    width: 78,
    look: "text",
    body: { cells: items.map(({ method }) => method) },
  },
  {
    id: "weight",
    heading: weight.label,
    note: {
      en: "The weight for the role chosen above, from the rules sheet.",
      "zh-CN": "按上方所选岗位，从“绩效考核标准”表取权重。",
      "zh-TW": "按上方所選職務，從「績效考核標準」表取權重。",
    },
    width: 52,
    look: "result",
    format: "0%",
    body: { formula: roleWeight },
  },
  {
    id: "full",
    heading: { en: "Full\npoints", "zh-CN": "满分", "zh-TW": "滿分" },
    width: 46,
    look: "result",
    format: "0",
    body: { cells: items.map(({ full }) => full) },
  },
];

const resultColumns: readonly Column[] = [
  {
    id: "actual",
    heading: { en: "Actual", "zh-CN": "实际", "zh-TW": "實際" },
    note: {
      en: "Yellow cells are filled in; milestones and ratings come from the tables below.",
      "zh-CN": "黄色格子填写；计划节点和服务态度由下方两张表得出。",
      "zh-TW": "黃色儲存格填寫；計畫節點和服務態度由下方兩張表得出。",
    },
    width: 66,
    look: "input",
    body: { cells: items.map(({ actual }) => actual) },
  },
  {
    id: "points",
    heading: common.points,
    note: {
      en: "On the method's own scale, out of the full points.",
      "zh-CN": "按该计分方法自己的满分计。",
      "zh-TW": "按該計分方法自己的滿分計。",
    },
    width: 66,
    look: "result",
    format: "0.00",
    body: { cells: items.map(({ points }) => ({ formula: points })) },
    conditions: [
      {
        when: (at) => `AND(COUNT(${at.cell("points")})=1,${at.cell("points")}<${at.cell("full")}*6/10)`,
        look: "missed",
      },
      { when: (at) => `AND(COUNT(${at.cell("points")})=1,${at.cell("points")}>=${at.cell("full")})`, look: "met" },
    ],
  },
  {
    id: "weighted",
    heading: { en: "Weighted", "zh-CN": "加权得分", "zh-TW": "加權得分" },
    note: {
      en: "Points ÷ full points × weight × 100, so that methods with 5, 10 or 100 points weigh the same.",
      "zh-CN": "得分 ÷ 满分 × 权重 × 100，5 分制、10 分制、百分制可以放在一起。",
      "zh-TW": "得分 ÷ 滿分 × 權重 × 100，5 分制、10 分制、百分制可以放在一起。",
    },
    width: 66,
    look: "score",
    format: "0.00",
    body: {
      formula: (at) => {
        const [own, points, full] = [at.cell("weight"), at.cell("points"), at.cell("full")];
        return `IF(COUNT(${own},${points},${full})<3,"",${points}/${full}*${own}*100)`;
      },
    },
    totals: { sum: { formula: weightedSum } },
  },
  {
    id: "remark",
    heading: { en: "Remark", "zh-CN": "备注", "zh-TW": "備註" },
    width: 64,
    look: "textInput",
    body: { sample: [] },
  },
];

/** The indicators with their rules, results and points. */
export const appraised: Table = {
  id: "items",
  rows: items.map(({ name }) => name.en),
  rowHeight: 36,
  totals: [{ id: "sum", label: { en: "Sum", "zh-CN": "加权总分", "zh-TW": "加權總分" } }],
  columns: [...ruleColumns, ...resultColumns],
};
