import { common } from "./common-words";
import { helpDeskAnswers } from "./help-desk-answers";
import { helpDeskTickets } from "./help-desk-tickets";
import type { Template } from "./template";

export const helpDesk: Template = {
  id: "help-desk",
  title: { en: "Help desk", "zh-CN": "工单客服", "zh-TW": "工單客服" },
  summary: {
    en: "First response, resolution time and rate, one-touch and reopen rates of every agent, and CSAT, CES and NPS from a log of survey answers.",
    "zh-CN": "每位客服的首次响应、解决时间、解决率、一次解决率和重开率，并从评价记录算出 CSAT、CES 和 NPS。",
    "zh-TW": "每位客服的首次回應、解決時間、解決率、一次解決率和重開率，並從評分紀錄算出 CSAT、CES 和 NPS。",
  },
  rows: { label: common.people, usual: 8 },
  sheets: (choices) => [helpDeskTickets(choices), helpDeskAnswers],
};
