import { type KpiError, noData, wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import type { Text } from "../text";

/** A share or rate; `nothing` is the sentence for a base of zero. */
export function ratio(part: number, base: number, nothing: Text): number {
  if (base === 0) throw noData(nothing);
  return part / base;
}

export function negative(place: Text, value: number): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is ${value}: it cannot be negative, correct it.`,
      "zh-CN": `是 ${value}：不能是负数，请改正。`,
      "zh-TW": `是 ${value}：不能是負數，請更正。`,
    }),
  );
}
