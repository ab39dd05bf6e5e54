import { deduction } from "../functions/deduction";
import { passfail } from "../functions/passfail";
import { qualitative } from "../functions/qualitative";
import { type Item, sampleCount, sentence, setting } from "./appraisal-item";
import { no, yes } from "./appraisal-words";

/** Indicators that are scored by milestones, incidents, a yes or no, or words. */
export const judged: readonly Item[] = [
  {
    name: { en: "Milestones", "zh-CN": "计划节点", "zh-TW": "計畫節點" },
    method: { en: "Milestones", "zh-CN": "里程碑", "zh-TW": "里程碑" },
    weights: [0.2, 0.05, 0.1],
    standard: (at) => {
      const earned = (row: number) => at.table("milestoneBands").at("earned", row);
      return sentence(at, [
        { en: "Early ", "zh-CN": "提前 ", "zh-TW": "提前 " },
        earned(0),
        { en: ", on time ", "zh-CN": "、按时 ", "zh-TW": "、按時 " },
        earned(1),
        { en: ", ≤ ", "zh-CN": "、延迟 ", "zh-TW": "、延遲 " },
        at.table("milestoneBands").at("threshold", 2),
        { en: " days late ", "zh-CN": " 天内 ", "zh-TW": " 天內 " },
        earned(2),
        { en: ", else 0", "zh-CN": "；更晚或影响后续 0", "zh-TW": "；更晚或影響後續 0" },
      ]);
    },
    full: { formula: (at) => `MAX(${at.table("milestoneBands").all("earned")})` },
    actual: {
      formula: (at) =>
        `IF(COUNT(${at.table("milestones").all("points")})=0,"",AVERAGE(${at.table("milestones").all("points")}))`,
      look: "result",
      format: "0.00",
    },
    points: (at) => at.cell("actual"),
  },
  {
    name: { en: "Late handovers", "zh-CN": "传递延误（次）", "zh-TW": "傳遞延誤（次）" },
    method: { en: "Deduction", "zh-CN": "扣分法", "zh-TW": "扣分法" },
    weights: [0.1, 0.1, 0.1],
    standard: (at) =>
      sentence(at, [
        setting(at, "delayFull"),
        { en: " points, each one costs ", "zh-CN": " 分起，每延误 1 次扣 ", "zh-TW": " 分起，每延誤 1 次扣 " },
        setting(at, "delayEach"),
        { en: ", not below 0", "zh-CN": "，扣完为止", "zh-TW": "，扣完為止" },
      ]),
    full: { formula: (at) => setting(at, "delayFull") },
    actual: sampleCount(3),
    points: (at) =>
      at.call(deduction, { full: at.cell("full"), count: at.cell("actual"), per_item: setting(at, "delayEach") }),
  },
  {
    name: { en: "Skills test", "zh-CN": "业务考试", "zh-TW": "業務考試" },
    method: { en: "Pass/fail", "zh-CN": "否定法", "zh-TW": "二選一" },
    weights: [0.05, 0.1, 0.05],
    standard: (at) =>
      at.say({
        en: "Passed: all points; not passed: 0",
        "zh-CN": "通过得满分，没通过 0 分",
        "zh-TW": "通過得滿分，沒通過 0 分",
      }),
    full: 100,
    actual: { input: yes, isSample: true, look: "input", allowed: { words: [yes, no] } },
    points: (at) => at.call(passfail, { passed: at.cell("actual"), points: at.cell("full") }),
  },
  {
    name: { en: "Attitude", "zh-CN": "服务态度", "zh-TW": "服務態度" },
    method: { en: "Rating", "zh-CN": "定性评价", "zh-TW": "定性評價" },
    weights: [0.1, 0.1, 0.1],
    standard: (at) =>
      at.say({
        en: "Mean of the raters below",
        "zh-CN": "下方多人评语换成分数，取平均",
        "zh-TW": "下方多人評語換成分數，取平均",
      }),
    full: { formula: (at) => `MAX(${at.table("words").all("points")})` },
    actual: {
      formula: (at) => {
        const ratings = at.table("raters").all("rating");
        const mean = at.call(qualitative, { ratings, scale: at.table("words").allOf("word", "points") });
        return `IF(COUNTA(${ratings})=0,"",${mean})`;
      },
      look: "result",
      format: "0.00",
    },
    points: (at) => at.cell("actual"),
  },
];
