import { surveyLog } from "./survey-log";
import { surveyResults } from "./survey-results";
import type { Template } from "./template";

export const survey: Template = {
  id: "survey",
  title: { en: "Satisfaction survey", "zh-CN": "满意度调查", "zh-TW": "滿意度調查" },
  summary: {
    en: "A log of survey answers that grows through the year, and CSAT, CES and NPS with its margin, over all and month by month, against targets.",
    "zh-CN": "全年持续登记的评价记录，自动算出总体和逐月的 CSAT、CES、NPS 及其置信区间，对照目标。",
    "zh-TW": "全年持續登記的評分紀錄，自動算出整體和逐月的 CSAT、CES、NPS 及其信賴區間，對照目標。",
  },
  rows: { label: { en: "Rows for answers", "zh-CN": "评价行数", "zh-TW": "評分列數" }, usual: 500 },
  sheets: (choices) => [surveyResults(choices), surveyLog(choices)],
};
