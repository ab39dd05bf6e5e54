import { common } from "./common-words";
import { frontDeskAppraisal } from "./front-desk-appraisal";
import { frontDeskRatings } from "./front-desk-ratings";
import { frontDeskRules } from "./front-desk-rules";
import type { Template } from "./template";

export const frontDesk: Template = {
  id: "front-desk",
  title: { en: "Front desk", "zh-CN": "前台客服", "zh-TW": "櫃檯客服" },
  summary: {
    en: "Reach, resolution and follow-up rates against 95, 80 and 70 %, language, patience, warmth and teamwork as three raters see them, one weighted score and a grade.",
    "zh-CN": "联系率、解决率、回访率对照 95%、80%、70%，表达、耐心、热情、合作由三位评委评定，加权得出总分和等级。",
    "zh-TW": "聯繫率、解決率、回訪率對照 95%、80%、70%，表達、耐心、熱忱、合作由三位評審評定，加權得出總分和等級。",
  },
  rows: { label: common.people, usual: 8 },
  sheets: (choices) => [frontDeskAppraisal(choices), frontDeskRatings(choices), frontDeskRules],
};
