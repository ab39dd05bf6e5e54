import { callCentreData } from "./call-centre-data";
import { callCentreResults } from "./call-centre-results";
import { common } from "./common-words";
import type { Template } from "./template";

export const callCentre: Template = {
  id: "call-centre",
  title: { en: "Call centre", "zh-CN": "呼叫中心", "zh-TW": "客服中心" },
  summary: {
    en: "Answer rate, service level, handle time, occupancy, first contact resolution, satisfaction, complaints and quality of every agent and the team, against targets.",
    "zh-CN": "每位坐席和全组的接通率、服务水平、处理时长、占用率、一次解决率、满意度、投诉率和质检分，对照目标。",
    "zh-TW": "每位客服和全組的接通率、服務水準、處理時間、利用率、一次解決率、滿意度、客訴率和質檢分數，對照目標。",
  },
  rows: { label: common.people, usual: 8 },
  sheets: (choices) => [callCentreResults(choices), callCentreData(choices)],
};
