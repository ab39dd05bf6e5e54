import type { KpiFunction } from "../define";
import { aov } from "../functions/aov";
import { attainment } from "../functions/attainment";
import { conversion } from "../functions/conversion";
import { replyrate } from "../functions/replyrate";
import type { Column } from "../plan/sheet-design";
import type { Text } from "../text";
import { bestThreshold } from "./band-table";
import { common } from "./common-words";
import { counted } from "./counted";
import { sampleTeam } from "./sample-team";

/** Marks what earns all points green and what earns little red; most results lie between. */
function byPoints(points: string): NonNullable<Column["conditions"]> {
  return [
    { when: (at) => `AND(COUNT(${at.cell(points)})=1,${at.cell(points)}>=100)`, look: "met" },
    { when: (at) => `AND(COUNT(${at.cell(points)})=1,${at.cell(points)}<60)`, look: "missed" },
  ];
}

/** What people copy from the shop's reports. */
export const inputColumns: readonly Column[] = [
  { id: "name", heading: common.name, width: 72, look: "input", body: { sample: sampleTeam } },
  counted(
    "plan",
    { en: "Planned\nyuan", "zh-CN": "销售目标\n元", "zh-TW": "業績目標\n元" },
    64,
    [45000, 45000, 42000, 45000, 40000, 38000, 36000],
    { allowed: { lowest: 0 } },
  ),
  counted(
    "sales",
    { en: "Sales\nyuan", "zh-CN": "销售额\n元", "zh-TW": "銷售額\n元" },
    64,
    [48450, 37600, 39648, 29680, 39600, 32571, 36115],
    { allowed: { lowest: 0 } },
  ),
  counted(
    "inquiries",
    { en: "Asked\npeople", "zh-CN": "询单\n人数", "zh-TW": "詢單\n人數" },
    50,
    [412, 388, 365, 401, 358, 342, 376],
  ),
  counted(
    "paid",
    { en: "Paid\npeople", "zh-CN": "付款\n人数", "zh-TW": "付款\n人數" },
    50,
    [190, 160, 168, 140, 165, 141, 155],
  ),
  counted(
    "contacts",
    { en: "Wrote\npeople", "zh-CN": "咨询\n人数", "zh-TW": "詢問\n人數" },
    50,
    [520, 490, 455, 505, 440, 430, 470],
    {
      note: {
        en: "Everybody who wrote, after-sales included, adverts taken out.",
        "zh-CN": "来咨询的全部人数，含售后，已剔除广告。",
        "zh-TW": "來詢問的全部人數，含售後，已剔除廣告。",
      },
    },
  ),
  counted(
    "replied",
    { en: "Got a\nreply", "zh-CN": "回复\n人数", "zh-TW": "回覆\n人數" },
    50,
    [515, 468, 440, 455, 434, 410, 452],
  ),
  {
    ...counted(
      "seconds",
      { en: "Response\nseconds", "zh-CN": "平均响应\n秒", "zh-TW": "平均回應\n秒" },
      68,
      [28, 41, 33, 58, 38, 36, 44],
      {
        allowed: { lowest: 0 },
        standards: { target: { formula: (at) => bestThreshold(at.table("responseBands")), format: '"≤ "0' } },
        conditions: byPoints("responsePoints"),
      },
    ),
    totals: {},
  },
  counted(
    "absences",
    { en: "Late or\nabsent", "zh-CN": "迟到\n缺勤次", "zh-TW": "遲到\n缺勤次" },
    52,
    [1, 0, 2, 5, 0, 1, 0],
    {
      note: {
        en: "Times late, leaving early or absent. Write 0 for none.",
        "zh-CN": "迟到、早退、缺勤的次数。没有就填 0。",
        "zh-TW": "遲到、早退、缺勤的次數。沒有就填 0。",
      },
      standards: { target: { formula: (at) => bestThreshold(at.table("attendanceBands")) } },
      conditions: byPoints("attendancePoints"),
    },
  ),
];

/** One column for a KPI of two filled-in columns, with the KPI of their sums in the team's row. */
function figure(
  id: string,
  heading: Text,
  width: number,
  kpi: KpiFunction,
  args: Readonly<Record<string, string>>,
  format: string,
  targetFormat: string,
  points: string,
): Column {
  const filledBy = (pick: (column: string) => string) =>
    Object.fromEntries(Object.entries(args).map(([name, column]) => [name, pick(column)]));
  return {
    id,
    heading,
    kpi,
    width,
    look: "result",
    format,
    body: { call: (at) => [kpi, filledBy(at.column)] },
    standards: { target: { formula: (at) => bestThreshold(at.table(`${id}Bands`)), format: targetFormat } },
    conditions: byPoints(points),
    totals: {
      team: {
        formula: (at) =>
          at.call(
            kpi,
            filledBy((column) => at.side("team", column)),
          ),
      },
    },
  };
}

export const resultColumns: readonly Column[] = [
  figure(
    "attainment",
    { en: "Target\nmet", "zh-CN": "指标\n完成率", "zh-TW": "目標\n達成率" },
    62,
    attainment,
    { actual: "sales", target: "plan" },
    "0.0%",
    '"≥ "0%',
    "attainmentPoints",
  ),
  figure(
    "conversion",
    { en: "Conver-\nsion", "zh-CN": "转化率", "zh-TW": "轉換率" },
    62,
    conversion,
    { inquiries: "inquiries", paid: "paid" },
    "0.0%",
    '"≥ "0%',
    "conversionPoints",
  ),
  figure(
    "aov",
    { en: "Order\nvalue", "zh-CN": "客单价\n元", "zh-TW": "客單價\n元" },
    62,
    aov,
    { sales: "sales", customers: "paid" },
    "0.00",
    '"≥ "0',
    "orderPoints",
  ),
  figure(
    "replyRate",
    { en: "Reply\nrate", "zh-CN": "回复率", "zh-TW": "回覆率" },
    62,
    replyrate,
    { replied: "replied", inquiries: "contacts" },
    "0.0%",
    '"≥ "0%',
    "replyPoints",
  ),
];
