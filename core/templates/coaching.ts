import { coachingList } from "./coaching-list";
import { coachingMarks } from "./coaching-marks";
import { coachingMonths } from "./coaching-months";
import type { Template } from "./template";

export const coaching: Template = {
  id: "coaching",
  title: { en: "Coaching list", "zh-CN": "改进跟踪", "zh-TW": "改進追蹤" },
  summary: {
    en: "Indicators of the last months against targets: who misses one three months in a row is listed for coaching, with the indicator at fault.",
    "zh-CN": "对照目标看最近几个月的指标：连续三个月未达标的客服自动列入辅导名单，并写明是哪项指标。",
    "zh-TW": "對照目標看最近幾個月的指標：連續三個月未達標的客服自動列入輔導名單，並寫明是哪項指標。",
  },
  rows: { label: { en: "Agents", "zh-CN": "客服人数", "zh-TW": "客服人數" }, usual: 8 },
  sheets: (choices) => [coachingMonths(choices), coachingList(choices), coachingMarks(choices)],
};
