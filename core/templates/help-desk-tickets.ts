import { csat } from "../functions/csat";
import { fcr } from "../functions/fcr";
import { resolutionrate } from "../functions/resolutionrate";
import { resolutiontime } from "../functions/resolutiontime";
import type { Choices } from "../plan/choices";
import type { Column, Content, SheetDesign } from "../plan/sheet-design";
import { target, team } from "./common-words";
import { fromColumns } from "./from-columns";
import { ticketInputs } from "./help-desk-inputs";
import { voice } from "./help-desk-voice";
import { meanOf, shareOf } from "./share-of";
import { atLeast, atMost } from "./target-marks";

const share = (input: number, sign: "≥" | "≤" = "≥"): Content => ({
  input,
  format: `"${sign} "0%`,
  allowed: { lowest: 0, highest: 1 },
});

const atMostAmount = (input: number): Content => ({ input, format: '"≤ "0', allowed: { lowest: 0 } });

const speed: readonly Column[] = [
  {
    id: "firstResponse",
    heading: { en: "First reply\nminutes", "zh-CN": "首次响应\n分钟", "zh-TW": "首次回應\n分鐘" },
    note: {
      en: "Minutes to the first reply ÷ tickets replied to. Say whether nights and weekends count.",
      "zh-CN": "首响合计分钟 ÷ 已首响工单数。夜间和周末算不算，要先定好。",
      "zh-TW": "首次回應合計分鐘 ÷ 已回應工單數。夜間和週末算不算，要先定好。",
    },
    width: 78,
    look: "result",
    format: "0.0",
    body: { formula: (at) => meanOf(at.cell("firstReply"), at.cell("replied")) },
    standards: { target: atMostAmount(45) },
    conditions: atMost("firstResponse"),
    totals: { team: { formula: (at) => meanOf(at.side("team", "firstReply"), at.side("team", "replied")) } },
  },
  {
    id: "resolutionTime",
    heading: { en: "Resolution\nhours", "zh-CN": "解决时间\n小时", "zh-TW": "解決時間\n小時" },
    width: 78,
    format: "0.0",
    ...fromColumns(resolutiontime, { total_time: "hours", resolved: "resolved" }),
    standards: { target: atMostAmount(8) },
    conditions: atMost("resolutionTime"),
  },
];

const outcomes: readonly Column[] = [
  {
    id: "resolution",
    heading: { en: "Resolution\nrate", "zh-CN": "解决率", "zh-TW": "解決率" },
    width: 78,
    format: "0.0%",
    ...fromColumns(resolutionrate, { resolved: "resolved", received: "received" }),
    standards: { target: share(0.9) },
    conditions: atLeast("resolution"),
  },
  {
    id: "oneTouchRate",
    heading: { en: "One-touch\nrate", "zh-CN": "一次\n解决率", "zh-TW": "一次\n解決率" },
    note: {
      en: "One-touch is the strict reading of first contact resolution: a single reply was enough.",
      "zh-CN": "一次回复就解决，是一次解决率里较严的口径。",
      "zh-TW": "一次回覆就解決，是一次解決率裡較嚴的算法。",
    },
    width: 78,
    format: "0.0%",
    ...fromColumns(fcr, { first_contact: "oneTouch", resolved: "resolved" }),
    standards: { target: share(0.65) },
    conditions: atLeast("oneTouchRate"),
  },
  {
    id: "reopenRate",
    heading: { en: "Reopen\nrate", "zh-CN": "重开率", "zh-TW": "重開率" },
    note: {
      en: "Reopened ÷ resolved. Shows whether tickets are closed too soon to look fast.",
      "zh-CN": "重开 ÷ 已解决。用来看有没有为了好看而草草结单。",
      "zh-TW": "重開 ÷ 已解決。用來看有沒有為了好看而草草結案。",
    },
    width: 78,
    look: "result",
    format: "0.0%",
    body: { formula: (at) => shareOf(at.cell("reopened"), at.cell("resolved")) },
    standards: { target: share(0.06, "≤") },
    conditions: atMost("reopenRate"),
    totals: { team: { formula: (at) => shareOf(at.side("team", "reopened"), at.side("team", "resolved")) } },
  },
  {
    id: "satisfaction",
    heading: { en: "CSAT", "zh-CN": "满意度", "zh-TW": "滿意度" },
    note: {
      en: "From the answers about this agent on the next sheet. With few answers it says little.",
      "zh-CN": "取自下一张表里这位客服的评价；回答少时参考价值有限。",
      "zh-TW": "取自下一張工作表裡這位客服的評分；回答少時參考價值有限。",
    },
    kpi: csat,
    width: 78,
    look: "result",
    format: "0.0%",
    body: {
      formula: (at) => {
        const log = at.table("answers");
        const rated = (lowest: number) =>
          `SUMPRODUCT((${log.all("agent")}=${at.cell("name")})*(${log.all("csat")}>=${lowest})*(${log.all("csat")}<=5))`;
        return `IF(${at.cell("name")}="","",IF(${rated(1)}=0,"",${rated(4)}/${rated(1)}))`;
      },
    },
    standards: { target: share(0.85) },
    conditions: atLeast("satisfaction"),
    totals: { team: { formula: (at) => at.table("voice").at("result", "csat") } },
  },
];

/** Every agent's tickets of the month, and what customers said of the team. */
export function helpDeskTickets({ people }: Choices): SheetDesign {
  return {
    name: { en: "Help desk {month}", "zh-CN": "工单 {month}", "zh-TW": "工單 {month}" },
    title: { en: "Help desk KPIs, {month}", "zh-CN": "工单 KPI · {month}", "zh-TW": "工單 KPI · {month}" },
    guide: {
      en: "Fill in the yellow cells, one row an agent, and the survey answers on the next sheet. Targets can be changed.",
      "zh-CN": "一人一行填黄色格子，客户评价记在下一张表；目标可以改。",
      "zh-TW": "一人一列填黃色儲存格，顧客評分記在下一張工作表；目標可以改。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "tickets",
        rows: people,
        standards: [target],
        totals: [team],
        columns: [...ticketInputs, ...speed, ...outcomes],
      },
      voice,
    ],
  };
}
