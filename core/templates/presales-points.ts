import { bandscore } from "../functions/bandscore";
import type { Column } from "../plan/sheet-design";
import type { Text } from "../text";
import { bandsOf } from "./band-table";

/** Points from 0 to 100 for a measured column, by the table named after what it measures. */
function points(
  id: string,
  heading: Text,
  measured: string,
  bands: string,
  weight: number,
  better: "higher" | "lower",
): Column {
  return {
    id,
    heading,
    kpi: bandscore,
    width: 52,
    look: "result",
    format: "0",
    body: {
      call: (at) => [
        bandscore,
        {
          value: at.column(measured),
          bands: bandsOf(at.table(bands)),
          lower_is_better: better === "lower" ? "TRUE" : undefined,
        },
      ],
    },
    standards: { weight: { input: weight, format: "0%", allowed: { lowest: 0, highest: 1 } } },
  };
}

/** Neighbours, as the weighted score takes them. */
export const pointColumns: readonly Column[] = [
  points(
    "attainmentPoints",
    { en: "Target\npoints", "zh-CN": "完成率\n得分", "zh-TW": "達成率\n得分" },
    "attainment",
    "attainmentBands",
    0.3,
    "higher",
  ),
  points(
    "conversionPoints",
    { en: "Conv.\npoints", "zh-CN": "转化率\n得分", "zh-TW": "轉換率\n得分" },
    "conversion",
    "conversionBands",
    0.2,
    "higher",
  ),
  points(
    "orderPoints",
    { en: "Order\npoints", "zh-CN": "客单价\n得分", "zh-TW": "客單價\n得分" },
    "aov",
    "aovBands",
    0.2,
    "higher",
  ),
  points(
    "replyPoints",
    { en: "Reply\npoints", "zh-CN": "回复率\n得分", "zh-TW": "回覆率\n得分" },
    "replyRate",
    "replyRateBands",
    0.2,
    "higher",
  ),
  points(
    "responsePoints",
    { en: "Speed\npoints", "zh-CN": "响应\n得分", "zh-TW": "回應\n得分" },
    "seconds",
    "responseBands",
    0.05,
    "lower",
  ),
  points(
    "attendancePoints",
    { en: "Attend.\npoints", "zh-CN": "出勤\n得分", "zh-TW": "出勤\n得分" },
    "absences",
    "attendanceBands",
    0.05,
    "lower",
  ),
];
