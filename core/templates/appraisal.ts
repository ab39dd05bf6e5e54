import { type Choices, monthTitle } from "../plan/choices";
import type { Content, SheetDesign, Table } from "../plan/sheet-design";
import type { Text } from "../text";
import { milestones, raters, result, signatures } from "./appraisal-details";
import { appraisalRules } from "./appraisal-rules";
import { roles } from "./appraisal-words";
import { appraised } from "./appraised-items";
import { common } from "./common-words";
import { sampleTeam } from "./sample-team";
import type { Template } from "./template";

function person({ month }: Choices): Table {
  const period: Text = {
    en: monthTitle(month, "en"),
    "zh-CN": monthTitle(month, "zh-CN"),
    "zh-TW": monthTitle(month, "zh-TW"),
  };
  const lines: readonly (readonly [string, Text, Content])[] = [
    ["name", common.name, { input: sampleTeam[1] ?? null, isSample: true }],
    [
      "role",
      { en: "Role", "zh-CN": "岗位", "zh-TW": "職務" },
      { input: roles[1]?.name ?? null, isSample: true, allowed: { words: roles.map(({ name }) => name) } },
    ],
    ["period", { en: "Period", "zh-CN": "考核周期", "zh-TW": "考核期間" }, { input: period }],
    [
      "reviewer",
      { en: "Reviewer", "zh-CN": "考核人", "zh-TW": "考核人" },
      { input: { en: "Liu Fang", "zh-CN": "刘芳", "zh-TW": "劉芳" }, isSample: true },
    ],
  ];
  return {
    id: "person",
    hasHeading: false,
    rows: lines.map(([id]) => id),
    columns: [
      {
        id: "label",
        heading: common.name,
        width: 108,
        look: "label",
        body: { cells: lines.map(([, label]) => label) },
      },
      {
        id: "value",
        heading: common.name,
        width: 178,
        look: "textInput",
        body: { cells: lines.map(([, , content]) => content) },
      },
    ],
  };
}

/** One page a person, with every usual scoring method side by side. */
export const appraisal: Template = {
  id: "appraisal",
  title: { en: "Appraisal sheet", "zh-CN": "绩效考核表（一人一页）", "zh-TW": "績效考核表（一人一頁）" },
  summary: {
    en: "One page a person: weights by role, and ratio, linear, banded, milestone, deduction, pass-or-fail and rating methods side by side. To print and sign.",
    "zh-CN": "一人一页，按岗位取权重；比率、线性、分档、里程碑、扣分、否定、定性各种计分方法并列，可打印签字。",
    "zh-TW": "一人一頁，按職務取權重；比率、線性、級距、里程碑、扣分、二選一、定性各種計分方法並列，可列印簽名。",
  },
  sheets: (choices) => [appraisalSheet(choices), appraisalRules],
};

function appraisalSheet(choices: Choices): SheetDesign {
  return {
    name: { en: "Appraisal {month}", "zh-CN": "绩效考核 {month}", "zh-TW": "績效考核 {month}" },
    title: {
      en: "Appraisal, {month}",
      "zh-CN": "绩效考核实施细则 · {month}",
      "zh-TW": "績效考核實施細則 · {month}",
    },
    guide: {
      en: "Choose the role, fill in the yellow cells. Copy this sheet for each person; the rules sheet serves them all.",
      "zh-CN": "先选岗位，再填黄色格子。每人复制一张本表，“绩效考核标准”表大家共用。",
      "zh-TW": "先選職務，再填黃色儲存格。每人複製一張本表，「績效考核標準」表大家共用。",
    },
    orientation: "portrait",
    frozenColumns: 0,
    tables: [person(choices), appraised, milestones, raters, result, signatures],
  };
}
