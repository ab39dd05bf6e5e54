import { type KpiError, wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import type { Text } from "../text";

/** A time span in days as seconds. A date with time is exact to about a millionth of a second; below a thousandth is noise. */
export function seconds(days: number): number {
  return Math.round(days * 86_400_000) / 1000;
}

export function tooEarly(place: Text): KpiError {
  return wrongInput(
    sentence(place, {
      en: "lies before its question: check both times of this row.",
      "zh-CN": "早于咨询时间：请核对这一行的两个时间。",
      "zh-TW": "早於詢問時間：請核對這一列的兩個時間。",
    }),
  );
}
