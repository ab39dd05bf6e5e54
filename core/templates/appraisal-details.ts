import { bandscore } from "../functions/bandscore";
import { deduction } from "../functions/deduction";
import { grade } from "../functions/grade";
import { veto } from "../functions/veto";
import type { Content, Table } from "../plan/sheet-design";
import type { Text } from "../text";
import { no, ratingWords, yes } from "./appraisal-words";
import { bandsOf } from "./band-table";
import { common } from "./common-words";

/** Dates that were agreed: how late each was, and whether that held up what follows. */
export const milestones: Table = {
  id: "milestones",
  caption: { en: "Milestones", "zh-CN": "计划节点", "zh-TW": "計畫節點" },
  rows: 4,
  columns: [
    {
      id: "name",
      heading: { en: "Milestone", "zh-CN": "节点", "zh-TW": "節點" },
      width: 108,
      look: "textInput",
      body: {
        sample: [
          { en: "Reply phrases", "zh-CN": "话术更新", "zh-TW": "話術更新" },
          { en: "Sale training", "zh-CN": "大促培训", "zh-TW": "檔期培訓" },
          { en: "Old returns", "zh-CN": "退货清理", "zh-TW": "退貨清理" },
        ],
      },
    },
    {
      id: "days",
      heading: {
        en: "Days late\n(below 0: early)",
        "zh-CN": "延迟天数\n（提前填负数）",
        "zh-TW": "延遲天數\n（提前填負數）",
      },
      width: 178,
      look: "input",
      format: "0",
      allowed: { lowest: -999, isWhole: true },
      body: { sample: [-2, 0, 6] },
    },
    {
      id: "affects",
      heading: { en: "Held up\nothers", "zh-CN": "影响后续\n节点", "zh-TW": "影響後續\n節點" },
      width: 78,
      look: "input",
      allowed: { words: [yes, no] },
      body: { sample: [no, no, no] },
    },
    {
      id: "points",
      heading: common.points,
      kpi: bandscore,
      width: 52,
      look: "result",
      format: "0",
      body: {
        formula: (at) => {
          const bands = bandsOf(at.table("milestoneBands"));
          const byDays = at.call(bandscore, { value: at.cell("days"), bands, lower_is_better: "TRUE" });
          const isOpen = `OR(COUNT(${at.cell("days")})=0,${at.cell("affects")}="")`;
          return `IF(${isOpen},"",IF(${at.cell("affects")}=${at.say(yes)},0,${byDays}))`;
        },
      },
    },
  ],
};

/** What each rater says, in the words of the rules sheet. */
export const raters: Table = {
  id: "raters",
  caption: { en: "Attitude", "zh-CN": "服务态度评语", "zh-TW": "服務態度評語" },
  isBeside: true,
  rows: 4,
  columns: [
    {
      id: "rater",
      heading: { en: "Rater", "zh-CN": "评委", "zh-TW": "評審" },
      width: 66,
      look: "textInput",
      body: {
        cells: [
          { input: { en: "Manager", "zh-CN": "主管", "zh-TW": "主管" } },
          { input: { en: "Ops", "zh-CN": "运营", "zh-TW": "營運" } },
          { input: { en: "Stock", "zh-CN": "仓库", "zh-TW": "倉庫" } },
          { input: { en: "Peer", "zh-CN": "同事", "zh-TW": "同事" } },
        ],
      },
    },
    {
      id: "rating",
      heading: { en: "Word", "zh-CN": "评语", "zh-TW": "評語" },
      width: 66,
      look: "input",
      allowed: { words: ratingWords.map(({ word }) => word) },
      body: { sample: [0, 1, 0].map((index) => ratingWords[index]?.word ?? null) },
    },
  ],
};

const incidents = (input: number): Content => ({
  input,
  isSample: true,
  look: "input",
  format: "0",
  allowed: { lowest: 0, isWhole: true },
});

/** From the weighted sum to the final score: each step's name, its value, and what it does. */
const steps: readonly (readonly [string, Text, Content, Content])[] = [
  [
    "incidents",
    { en: "Quality incidents", "zh-CN": "质量事故（次）", "zh-TW": "品質事故（次）" },
    incidents(2),
    {
      formula: (at) =>
        `${at.say({
          en: "Outside the weights: each takes this off the score: ",
          "zh-CN": "不计入权重，每次从总分扣：",
          "zh-TW": "不計入權重，每次從總分扣：",
        })}&${at.table("settings").at("value", "outsideEach")}`,
    },
  ],
  [
    "deducted",
    { en: "After deduction", "zh-CN": "扣分后得分", "zh-TW": "扣分後得分" },
    {
      formula: (at) =>
        at.call(deduction, {
          full: at.table("items").side("sum", "weighted"),
          count: at.at("value", "incidents"),
          per_item: at.table("settings").at("value", "outsideEach"),
        }),
      format: "0.00",
    },
    null,
  ],
  [
    "violations",
    { en: "Grave violations", "zh-CN": "红线违规（次）", "zh-TW": "紅線違規（次）" },
    incidents(0),
    {
      en: "Veto: a single one makes the score 0. Write 0 for none.",
      "zh-CN": "一票否决：出现 1 次，最终得分归零。没有就填 0。",
      "zh-TW": "一票否決：出現 1 次，最終得分歸零。沒有就填 0。",
    },
  ],
  [
    "final",
    { en: "Final score", "zh-CN": "最终得分", "zh-TW": "最終得分" },
    {
      formula: (at) => at.call(veto, { score: at.at("value", "deducted"), violations: at.at("value", "violations") }),
      look: "score",
      format: "0.00",
    },
    null,
  ],
  [
    "grade",
    common.grade,
    {
      formula: (at) => at.call(grade, { score: at.at("value", "final"), bands: bandsOf(at.table("appraisalGrades")) }),
      look: "grade",
    },
    null,
  ],
];

export const result: Table = {
  id: "result",
  caption: { en: "Final score", "zh-CN": "总评", "zh-TW": "總評" },
  hasHeading: false,
  rows: steps.map(([id]) => id),
  columns: [
    { id: "label", heading: common.grade, width: 108, look: "label", body: { cells: steps.map(([, label]) => label) } },
    { id: "value", heading: common.grade, width: 178, look: "result", body: { cells: steps.map((step) => step[2]) } },
    { id: "note", heading: common.grade, width: 78, look: "guide", body: { cells: steps.map((step) => step[3]) } },
  ],
};

const signers: readonly Text[] = [
  { en: "Employee, date", "zh-CN": "员工签名、日期", "zh-TW": "員工簽名、日期" },
  { en: "Manager, date", "zh-CN": "主管签名、日期", "zh-TW": "主管簽名、日期" },
  { en: "HR, date", "zh-CN": "人事签名、日期", "zh-TW": "人資簽名、日期" },
];

export const signatures: Table = {
  id: "signatures",
  hasHeading: false,
  rows: signers.length,
  rowHeight: 32,
  columns: [
    { id: "signer", heading: common.name, width: 108, look: "label", body: { cells: signers } },
    { id: "signature", heading: common.name, width: 178, look: "textInput", body: { sample: [] } },
  ],
};
