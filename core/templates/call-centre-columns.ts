import { aht } from "../functions/aht";
import { answerrate } from "../functions/answerrate";
import { complaintrate } from "../functions/complaintrate";
import { csat } from "../functions/csat";
import { fcr } from "../functions/fcr";
import { servicelevel } from "../functions/servicelevel";
import type { Column } from "../plan/sheet-design";
import { atLeastShare, own, shareFromData, sum } from "./call-centre-figures";
import { common } from "./common-words";
import { fromColumns } from "./from-columns";
import { atLeast, atMost } from "./target-marks";

/** How many calls, how soon they were answered and how long they took. */
export const contactColumns: readonly Column[] = [
  {
    id: "name",
    heading: common.name,
    width: 100,
    look: "label",
    body: { formula: (at) => `IF(${own("name")(at)}="","",${own("name")(at)})` },
  },
  {
    id: "answered",
    heading: { en: "Answered\ncalls", "zh-CN": "接起\n通数", "zh-TW": "接起\n通數" },
    width: 82,
    look: "result",
    format: "#,##0",
    body: { formula: (at) => `IF(COUNT(${own("answered")(at)})=0,"",${own("answered")(at)})` },
    totals: { team: { formula: sum("answered") } },
  },
  {
    id: "answerRate",
    heading: { en: "Answer\nrate", "zh-CN": "接通率", "zh-TW": "接通率" },
    width: 86,
    format: "0.0%",
    ...fromColumns(answerrate, { answered: "answered", offered: "offered" }, "data"),
    standards: { target: atLeastShare(0.95) },
    conditions: atLeast("answerRate"),
  },
  {
    id: "serviceLevel",
    heading: { en: "Service\nlevel", "zh-CN": "服务水平", "zh-TW": "服務水準" },
    note: {
      en: "Here: answered in time ÷ offered, so that calls nobody answered count as late.",
      "zh-CN": "本表：时限内接起 ÷ 呼入，没接起的也算超时。",
      "zh-TW": "本表：時限內接起 ÷ 來電，沒接起的也算逾時。",
    },
    width: 86,
    format: "0.0%",
    ...shareFromData(servicelevel, "inTime", "offered"),
    standards: { target: atLeastShare(0.8) },
    conditions: atLeast("serviceLevel"),
  },
  {
    id: "aht",
    heading: { en: "Handle time\nseconds", "zh-CN": "平均处理\n秒", "zh-TW": "平均處理\n秒" },
    width: 90,
    format: "0",
    ...fromColumns(aht, { talk: "talk", hold: "hold", wrap: "wrap", contacts: "answered" }, "data"),
    standards: { target: { input: 270, format: '"≤ "0', allowed: { lowest: 0 } } },
    conditions: atMost("aht"),
  },
];

/** What came of the calls. */
export const outcomeColumns: readonly Column[] = [
  {
    id: "fcr",
    heading: { en: "First\ncontact", "zh-CN": "一次\n解决率", "zh-TW": "一次\n解決率" },
    width: 86,
    format: "0.0%",
    ...fromColumns(fcr, { first_contact: "first", resolved: "resolved" }, "data"),
    standards: { target: atLeastShare(0.75) },
    conditions: atLeast("fcr"),
  },
  {
    id: "satisfaction",
    heading: { en: "CSAT", "zh-CN": "满意度", "zh-TW": "滿意度" },
    width: 86,
    format: "0.0%",
    ...shareFromData(csat, "satisfied", "rated"),
    standards: { target: atLeastShare(0.85) },
    conditions: atLeast("satisfaction"),
  },
  {
    id: "complaintRate",
    heading: { en: "Complaint\nrate", "zh-CN": "投诉率", "zh-TW": "客訴率" },
    width: 86,
    format: "0.00%",
    ...fromColumns(complaintrate, { complaints: "complaints", contacts: "answered" }, "data"),
    standards: { target: { input: 0.005, format: '"≤ "0.0%', allowed: { lowest: 0, highest: 1 } } },
    conditions: atMost("complaintRate"),
  },
  {
    id: "quality",
    heading: { en: "Quality\n(QA)", "zh-CN": "质检分", "zh-TW": "質檢分數" },
    note: {
      en: "Mean score of the calls checked. The team's counts every call once.",
      "zh-CN": "抽查录音的平均分；合计按抽查数加权。",
      "zh-TW": "抽查錄音的平均分數；合計按抽查數加權。",
    },
    width: 86,
    look: "result",
    format: "0.0",
    body: { formula: (at) => `IF(COUNT(${own("quality")(at)})=0,"",${own("quality")(at)})` },
    standards: { target: { input: 85, format: '"≥ "0', allowed: { lowest: 0, highest: 100 } } },
    conditions: atLeast("quality"),
    totals: { team: { formula: sum("quality") } },
  },
];
