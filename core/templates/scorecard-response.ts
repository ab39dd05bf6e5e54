import { bandscore } from "../functions/bandscore";
import type { Column } from "../plan/sheet-design";
import { bandsOf, bestThreshold } from "./band-table";
import { common } from "./common-words";
import { counted } from "./counted";
import { sampleTeam } from "./sample-team";
import { atMost } from "./target-marks";

/** Timely response, 10 points: seconds by bands, less points for customers nobody answered. */
export const responseColumns: readonly Column[] = [
  { id: "name", heading: common.name, width: 78, look: "input", body: { sample: sampleTeam } },
  {
    id: "seconds",
    heading: { en: "Response\nseconds", "zh-CN": "平均响应\n秒", "zh-TW": "平均回應\n秒" },
    note: {
      en: "Mean time from each question to its reply, in seconds, over all conversations of the month.",
      "zh-CN": "当月全部会话中，每次提问到回复的平均间隔，单位秒。",
      "zh-TW": "當月全部對話中，每次提問到回覆的平均間隔，單位秒。",
    },
    width: 72,
    look: "input",
    format: "0",
    allowed: { lowest: 0 },
    body: { sample: [21, 24, 23, 38, 27, 31, 29] },
    standards: { target: { formula: (at) => bestThreshold(at.table("response")), format: '"≤ "0' } },
    conditions: atMost("seconds"),
  },
  {
    id: "speed",
    heading: { en: "Speed\npoints", "zh-CN": "响应\n得分", "zh-TW": "回應\n得分" },
    kpi: bandscore,
    width: 54,
    look: "result",
    format: "0.0",
    body: {
      call: (at) => [
        bandscore,
        { value: at.column("seconds"), bands: bandsOf(at.table("response")), lower_is_better: "TRUE" },
      ],
    },
    standards: { full: { formula: (at) => `MAX(${at.table("response").all("earned")})`, format: "0" } },
  },
  counted(
    "unanswered",
    { en: "No reply\npeople", "zh-CN": "未回复\n人数", "zh-TW": "未回覆\n人數" },
    64,
    [0, 0, 2, 7, 0, 3, 1],
    {
      note: {
        en: "Customers who got no reply at all; adverts do not count. Write 0 for none.",
        "zh-CN": "完全没有得到回复的顾客人数，广告不计。没有就填 0。",
        "zh-TW": "完全沒有得到回覆的顧客人數，廣告不計。沒有就填 0。",
      },
      standards: { target: { formula: (at) => bestThreshold(at.table("unanswered"), "MIN") } },
      conditions: atMost("unanswered"),
    },
  ),
  {
    id: "deducted",
    heading: { en: "Points\noff", "zh-CN": "未回复\n扣分", "zh-TW": "未回覆\n扣分" },
    kpi: bandscore,
    width: 58,
    look: "result",
    format: "-0.0;-0.0;0.0",
    body: {
      call: (at) => [
        bandscore,
        { value: at.column("unanswered"), bands: bandsOf(at.table("unanswered")), lower_is_better: "TRUE" },
      ],
    },
  },
];
