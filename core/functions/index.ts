import type { KpiFunction } from "../define";
import type { Text } from "../text";
import { agenttable } from "./agenttable";
import { aht } from "./aht";
import { answerrate } from "./answerrate";
import { aov } from "./aov";
import { assistrate } from "./assistrate";
import { attainment } from "./attainment";
import { avgrating } from "./avgrating";
import { bandscore } from "./bandscore";
import { ces } from "./ces";
import { commission } from "./commission";
import { complaintrate } from "./complaintrate";
import { conversion } from "./conversion";
import { csat } from "./csat";
import { deduction } from "./deduction";
import { escalationrate } from "./escalationrate";
import { fcr } from "./fcr";
import { followuprate } from "./followuprate";
import { grade } from "./grade";
import { linearscore } from "./linearscore";
import { nps } from "./nps";
import { npsinterval } from "./npsinterval";
import { occupancy } from "./occupancy";
import { orderrate } from "./orderrate";
import { participationrate } from "./participationrate";
import { passfail } from "./passfail";
import { paymentrate } from "./paymentrate";
import { payout } from "./payout";
import { poolsplit } from "./poolsplit";
import { qualitative } from "./qualitative";
import { ranking } from "./ranking";
import { rankscore } from "./rankscore";
import { ratioscore } from "./ratioscore";
import { reachrate } from "./reachrate";
import { replyrate } from "./replyrate";
import { resolutionrate } from "./resolutionrate";
import { resolutiontime } from "./resolutiontime";
import { responsetime } from "./responsetime";
import { salesshare } from "./salesshare";
import { scorecard } from "./scorecard";
import { servicelevel } from "./servicelevel";
import { shortfall } from "./shortfall";
import { streak } from "./streak";
import { upsellrate } from "./upsellrate";
import { veto } from "./veto";

export interface Family {
  readonly title: Text;
  readonly functions: readonly KpiFunction[];
}

/** Every function, in the order in which help and sidebar show them. */
export const catalogue: readonly Family[] = [
  {
    title: { en: "Satisfaction", "zh-CN": "满意度", "zh-TW": "滿意度" },
    functions: [csat, avgrating, nps, npsinterval, ces, complaintrate],
  },
  {
    title: { en: "Speed", "zh-CN": "响应与时效", "zh-TW": "回應與時效" },
    functions: [responsetime, resolutiontime, aht, servicelevel, answerrate, replyrate, occupancy],
  },
  {
    title: { en: "Resolution", "zh-CN": "解决", "zh-TW": "解決" },
    functions: [resolutionrate, fcr, escalationrate, followuprate, reachrate],
  },
  {
    title: { en: "Sales", "zh-CN": "销售转化", "zh-TW": "銷售轉換" },
    functions: [attainment, conversion, orderrate, paymentrate, aov, upsellrate, salesshare],
  },
  {
    title: { en: "Team", "zh-CN": "团队与成长", "zh-TW": "團隊與成長" },
    functions: [participationrate, assistrate],
  },
  {
    title: { en: "Scoring", "zh-CN": "计分方法", "zh-TW": "計分方法" },
    functions: [
      bandscore,
      deduction,
      veto,
      passfail,
      qualitative,
      ratioscore,
      linearscore,
      shortfall,
      rankscore,
      scorecard,
      grade,
    ],
  },
  {
    title: { en: "Ranking", "zh-CN": "排名", "zh-TW": "排名" },
    functions: [ranking, streak],
  },
  {
    title: { en: "Pay", "zh-CN": "奖金", "zh-TW": "獎金" },
    functions: [poolsplit, commission, payout],
  },
  {
    title: { en: "Service log", "zh-CN": "接待明细", "zh-TW": "接待明細" },
    functions: [agenttable],
  },
];

export const functions: readonly KpiFunction[] = catalogue.flatMap((family) => family.functions);
