import { ces } from "../functions/ces";
import { csat } from "../functions/csat";
import { nps } from "../functions/nps";
import type { Content, Table, Written } from "../plan/sheet-design";
import { atLeast } from "./target-marks";

const questions = ["csat", "ces", "nps"] as const;

/** A KPI of all answers to a question, blank while there are none. */
function result(question: (typeof questions)[number]): Written {
  return (at) => {
    const answers = at.table("answers").all(question);
    const call = {
      csat: () => at.call(csat, { ratings: answers }),
      ces: () => at.call(ces, { scores: answers }),
      nps: () => at.call(nps, { scores: answers }),
    };
    return `IF(COUNT(${answers})=0,"",${call[question]()})`;
  };
}

const targets: readonly Content[] = [
  { formula: (at) => at.table("tickets").side("target", "satisfaction"), format: '"≥ "0%' },
  { input: 5.5, look: "ruleInput", format: '"≥ "0.0', allowed: { lowest: 1, highest: 7 } },
  { input: 30, look: "ruleInput", format: '"≥ "0', allowed: { lowest: -100, highest: 100 } },
];

/** What the customers of the whole team said. */
export const voice: Table = {
  id: "voice",
  caption: { en: "What customers said", "zh-CN": "全组客户评价", "zh-TW": "全組顧客評分" },
  rows: questions,
  columns: [
    {
      id: "question",
      heading: { en: "KPI", "zh-CN": "指标", "zh-TW": "指標" },
      note: {
        en: "CSAT: share of 4 and 5. CES: mean from 1 to 7, high is easy. NPS: promoters minus detractors, in points.",
        "zh-CN": "CSAT：4、5 分的占比。CES：1～7 分的平均，分高表示省力。NPS：推荐者占比减贬损者占比，是分值。",
        "zh-TW": "CSAT：4、5 分的比例。CES：1～7 分的平均，分數高表示省力。NPS：推薦者比例減批評者比例，是分值。",
      },
      width: 96,
      look: "label",
      body: {
        cells: [
          { en: "CSAT", "zh-CN": "满意度 CSAT", "zh-TW": "滿意度 CSAT" },
          { en: "CES", "zh-CN": "费力度 CES", "zh-TW": "費力度 CES" },
          { en: "NPS", "zh-CN": "净推荐值 NPS", "zh-TW": "淨推薦值 NPS" },
        ],
      },
    },
    {
      id: "count",
      heading: { en: "Answers", "zh-CN": "回答数", "zh-TW": "回答數" },
      width: 74,
      look: "result",
      format: "#,##0",
      body: {
        cells: questions.map((question) => ({ formula: (at) => `COUNT(${at.table("answers").all(question)})` })),
      },
    },
    {
      id: "result",
      heading: { en: "Result", "zh-CN": "结果", "zh-TW": "結果" },
      width: 74,
      look: "score",
      body: {
        cells: [
          { formula: result("csat"), format: "0.0%" },
          { formula: result("ces"), format: "0.00" },
          { formula: result("nps"), format: "0.0" },
        ],
      },
      conditions: atLeast("result", (at) => at.cell("target")),
    },
    {
      id: "target",
      heading: { en: "Target", "zh-CN": "目标", "zh-TW": "目標" },
      width: 74,
      look: "rule",
      body: { cells: targets },
    },
  ],
};
