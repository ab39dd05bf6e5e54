import type { Column } from "../plan/sheet-design";
import { common } from "./common-words";
import { counted } from "./counted";
import { sampleTeam } from "./sample-team";

/** Hours and seconds may have decimals. */
const time = { lowest: 0 };

/** Who took how many calls. */
export const callInputs: readonly Column[] = [
  { id: "name", heading: common.name, width: 96, look: "input", body: { sample: sampleTeam } },
  counted(
    "offered",
    { en: "Offered", "zh-CN": "呼入", "zh-TW": "來電" },
    74,
    [1520, 1450, 1380, 1690, 1210, 1330, 1405],
    {
      note: {
        en: "Calls put through to this agent, answered or not. Decide whether callers who hang up within seconds count. Leave the row blank for somebody who took no calls.",
        "zh-CN": "分配给这位坐席的来电，接没接起都算。几秒内自己挂断的算不算，要先定好。没有接话的人整行留空。",
        "zh-TW": "分配給這位客服的來電，不論是否接起。幾秒內自己掛斷的算不算，要先定好。沒有接電話的人整列留空。",
      },
      allowed: { lowest: 1, isWhole: true },
    },
  ),
  counted(
    "answered",
    { en: "Answered", "zh-CN": "接起", "zh-TW": "接起" },
    74,
    [1500, 1392, 1338, 1580, 1089, 1290, 1349],
    { note: { en: "Of those, the calls answered.", "zh-CN": "其中接起的来电。", "zh-TW": "其中接起的來電。" } },
  ),
  counted(
    "inTime",
    { en: "Answered\nin time", "zh-CN": "时限内\n接起", "zh-TW": "時限內\n接起" },
    74,
    [1330, 1189, 1118, 1250, 790, 1091, 1110],
    {
      note: {
        en: "Answered within your limit, such as 20 seconds. 80 % within 20 seconds is a convention, no standard.",
        "zh-CN": "在规定时限内接起的来电，比如 20 秒。“20 秒内 80%”是惯例，不是标准。",
        "zh-TW": "在規定時限內接起的來電，例如 20 秒。「20 秒內 80%」是慣例，不是標準。",
      },
    },
  ),
];

/** How long the calls took. */
export const timeInputs: readonly Column[] = [
  counted(
    "talk",
    { en: "Talk\nseconds", "zh-CN": "通话\n秒", "zh-TW": "通話\n秒" },
    74,
    [270000, 278400, 247530, 300200, 261360, 245100, 263055],
    {
      note: {
        en: "All talk time of the month added up, in seconds.",
        "zh-CN": "当月通话时长合计，单位秒。",
        "zh-TW": "當月通話時間合計，單位秒。",
      },
      allowed: time,
    },
  ),
  counted(
    "hold",
    { en: "Hold\nseconds", "zh-CN": "保持\n秒", "zh-TW": "保留\n秒" },
    74,
    [15000, 16704, 13380, 31600, 38115, 14190, 17537],
    {
      note: {
        en: "All time customers were on hold, in seconds; 0 where there was none.",
        "zh-CN": "客户被保持等待的时长合计，单位秒；没有就填 0。",
        "zh-TW": "顧客被保留等候的時間合計，單位秒；沒有就填 0。",
      },
      allowed: time,
    },
  ),
  counted(
    "wrap",
    { en: "Wrap-up\nseconds", "zh-CN": "话后处理\n秒", "zh-TW": "後續處理\n秒" },
    74,
    [75000, 69600, 61548, 71100, 65340, 64500, 70148],
    {
      note: {
        en: "All work after the calls, in seconds; 0 where there was none. Handle time includes it.",
        "zh-CN": "挂机后整理、登记的时长合计，单位秒；没有就填 0。处理时长包含它。",
        "zh-TW": "掛斷後整理、登記的時間合計，單位秒；沒有就填 0。處理時間包含它。",
      },
      allowed: time,
    },
  ),
  {
    ...counted(
      "login",
      { en: "Logged in\nhours", "zh-CN": "登录\n小时", "zh-TW": "登入\n小時" },
      74,
      [128, 130, 120, 128, 126, 117, 127],
      {
        note: {
          en: "Hours logged in and ready for calls. Training and meetings do not count.",
          "zh-CN": "登录在线、可接听的小时数。培训、开会不算。",
          "zh-TW": "登入在線、可接聽的小時數。培訓、開會不算。",
        },
        allowed: time,
      },
    ),
    format: "#,##0.0",
  },
];
