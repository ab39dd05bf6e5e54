import { type Month, monthTitle } from "../plan/choices";
import type { Text } from "../text";

/** A month as a narrow heading says it; `later` months on, or back where it is negative. */
export function monthLabel({ year, month }: Month, later = 0): Text {
  const index = year * 12 + month - 1 + later;
  const own: Month = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const chinese = `${own.month} 月`;
  return { en: monthTitle(own, "en").slice(0, 3), "zh-CN": chinese, "zh-TW": chinese };
}

/** What is shown of a month, above that month. */
export function monthHeading(what: Text, month: Month, later: number): Text {
  const label = monthLabel(month, later);
  const both = (language: keyof Text) => `${what[language]}\n${label[language]}`;
  return { en: both("en"), "zh-CN": both("zh-CN"), "zh-TW": both("zh-TW") };
}
