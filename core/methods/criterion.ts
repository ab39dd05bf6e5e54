import { type KpiError, wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { numberFromText } from "../number-text";
import type { Text } from "../text";
import { exceeds, reaches } from "./as-shown";

const pattern = /^(>=|<=|<>|=|>|<)?\s*(.+)$/;

const comparisons = {
  "=": (value: number, limit: number) => reaches(value, limit) && !exceeds(value, limit),
  "<>": (value: number, limit: number) => exceeds(value, limit) || !reaches(value, limit),
  ">": exceeds,
  ">=": reaches,
  "<": (value: number, limit: number) => !reaches(value, limit),
  "<=": (value: number, limit: number) => !exceeds(value, limit),
} as const;

export interface Criterion {
  readonly operator: keyof typeof comparisons;
  readonly limit: number;
}

/** Reads `>=90`, `<80%`, `=1` or a bare `1`; `undefined` where there is no number behind the sign. */
export function parseCriterion(text: string): Criterion | undefined {
  const match = pattern.exec(text.normalize("NFKC").replace("≥", ">=").replace("≤", "<=").replace("≠", "<>").trim());
  const limit = numberFromText(match?.[2] ?? "");
  if (limit === undefined) return undefined;
  return { operator: (match?.[1] ?? "=") as Criterion["operator"], limit };
}

/** The test of a criterion, to be asked for many values. */
export function testOf({ operator, limit }: Criterion): (value: number) => boolean {
  const compare = comparisons[operator];
  // The usual criterion, and most values are plainly on one side.
  if (operator === ">=") return (value) => value >= limit || compare(value, limit);
  return (value) => compare(value, limit);
}

export function notACriterion(place: Text, text: string): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is "${text}": write a condition such as ">=90", "<80" or "=1".`,
      "zh-CN": `是“${text}”：请写成 ">=90"、"<80" 或 "=1" 这样的条件。`,
      "zh-TW": `是「${text}」：請寫成 ">=90"、"<80" 或 "=1" 這樣的條件。`,
    }),
  );
}
