import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { condition, ifAll, ifAllValid, optionFits } from "../formulas/native";
import type { Grid } from "../grid";
import { noNumbers } from "../messages";
import { answersIn } from "../methods/answers";
import { negative } from "../methods/ratio";
import type { Text } from "../text";
import type { Part } from "../workings";

export const servicelevel = defineFunction({
  name: "SERVICELEVEL",
  title: { en: "Service level", "zh-CN": "服务水平（及时率）", "zh-TW": "服務水準（及時率）" },
  summary: {
    en: "Share of contacts served within a time limit. The 80/20 rule of call centres, replies within 48 hours, answers within 3 minutes.",
    "zh-CN": "在规定时间内得到服务的比例。呼叫中心的“20 秒内 80%”、48 小时内处理、3 分钟内回复都用它。",
    "zh-TW": "在規定時間內得到服務的比例。客服中心的「20 秒內 80%」、48 小時內處理、3 分鐘內回覆都用它。",
  },
  pitfall: {
    en: "Exactly on the limit counts as in time. Say whether those who gave up waiting are in the base.",
    "zh-CN": "正好等于时限算及时。放弃等待的人算不算要说清楚，并填上人数。",
    "zh-TW": "正好等於時限算及時。放棄等待的人算不算要說清楚，並填上人數。",
  },
  source: {
    en: "Answered within the limit ÷ (answered + given up), one of the three bases in use; 80/20 is a convention, no standard (ICMI).",
    "zh-CN": "时限内接起 ÷（接起 + 放弃），三种通行分母之一；80/20 只是惯例，不是标准（ICMI）。",
    "zh-TW": "時限內接起 ÷（接起 + 放棄），三種常用分母之一；80/20 只是慣例，不是標準（ICMI）。",
  },
  formula: "count(waits ≤ limit) ÷ (count(waits) + unanswered)",
  result: "share",
  parameters: {
    waits: {
      kind: "range",
      title: { en: "waits", "zh-CN": "等待时长", "zh-TW": "等待時間" },
      help: {
        en: "How long each one waited, in one unit; blanks are left out.",
        "zh-CN": "每次等待的时长，单位统一；空白不计。",
        "zh-TW": "每次等待的時間，單位統一；空白不計。",
      },
      sample: "B2:B90",
    },
    limit: {
      kind: "number",
      title: { en: "limit", "zh-CN": "时限", "zh-TW": "時限" },
      help: { en: "The limit in the same unit.", "zh-CN": "时限，单位相同。", "zh-TW": "時限，單位相同。" },
      sample: "20",
    },
    unanswered: {
      kind: "number",
      optional: true,
      usual: 0,
      title: { en: "unanswered", "zh-CN": "未接数", "zh-TW": "未接數" },
      help: {
        en: "How many were never served; 0 by default.",
        "zh-CN": "一直没有得到服务的数量；默认 0。",
        "zh-TW": "一直沒有得到服務的數量；預設 0。",
      },
      sample: "5",
    },
  },
  compute: ({ waits, limit, unanswered }, at) => {
    if (limit < 0) throw negative(at("limit"), limit);
    if (unanswered < 0) throw negative(at("unanswered"), unanswered);
    const { served, inTime } = countServed(waits, limit);
    if (served + unanswered === 0) throw noNumbers(waits.title);
    return inTime / (served + unanswered);
  },
  workings: ({ waits, limit, unanswered }) => {
    const { served, inTime } = countServed(waits, limit);
    const [most, missed] = [plainFigure(limit), plainFigure(unanswered)];
    const part = (of: Text, count: number): Part => ({ of, value: count, format: "count", size: count });
    return {
      reckoning: {
        en: `${inTime} in time ÷ (${served} served + ${missed} unanswered)`,
        "zh-CN": `及时 ${inTime} ÷（已接 ${served} + 未接 ${missed}）`,
        "zh-TW": `及時 ${inTime} ÷（已接 ${served} + 未接 ${missed}）`,
      },
      rule: {
        en: `In time is a wait of ${most} or less.`,
        "zh-CN": `等待不超过 ${most} 算及时。`,
        "zh-TW": `等待不超過 ${most} 算及時。`,
      },
      answers: answersIn(waits, false),
      trials: { hits: inTime, of: served + unanswered },
      parts: [
        part({ en: "In time", "zh-CN": "及时", "zh-TW": "及時" }, inTime),
        part({ en: "Late", "zh-CN": "超时", "zh-TW": "逾時" }, served - inTime),
        part({ en: "Unanswered", "zh-CN": "未接", "zh-TW": "未接" }, unanswered),
      ],
    };
  },
  native: ({ waits, limit, unanswered = "0" }) => {
    const base = unanswered === "0" ? `COUNT(${waits})` : `(COUNT(${waits})+${unanswered})`;
    const share = `COUNTIF(${waits},${atMost(limit)})/${base}`;
    const options = [...optionFits(limit, 0), ...optionFits(unanswered, 0)];
    return ifAll(options, ifAllValid(waits, `COUNTIF(${waits},">=0")`, share));
  },
  examples: [
    [{ waits: [12, 20, 35, 8, null], limit: 20 }, 0.75],
    [{ waits: [12, 20, 35, 8], limit: 20, unanswered: 1 }, 0.6],
    [{ waits: [12, "20秒"], limit: 20 }, "#VALUE!"],
    [{ waits: [null], limit: 20 }, "#N/A"],
  ],
});

/** What the difference of two times of day is off by is less than this part of five seconds; nobody is late by that. */
const generosity = 1 + 3e-7;

function asGenerous(limit: number): number {
  return Number((limit * generosity).toPrecision(15));
}

function atMost(limit: string): string {
  const known = Number(limit);
  return condition("<=", Number.isNaN(known) ? `(${limit}*${generosity})` : String(asGenerous(known)));
}

function countServed(waits: Grid, limit: number): { served: number; inTime: number } {
  let served = 0;
  let inTime = 0;
  const most = asGenerous(limit);
  waits.forEachNumber((wait, row, column) => {
    if (wait < 0) throw negative(waits.at(row, column), wait);
    served++;
    if (wait <= most) inTime++;
  });
  return { served, inTime };
}
