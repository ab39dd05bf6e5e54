import type { KpiFunction } from "../define";
import type { Language, Text } from "../text";

const words = {
  formula: { en: "Formula:", "zh-CN": "公式：", "zh-TW": "公式：" },
  source: { en: "Source:", "zh-CN": "依据：", "zh-TW": "依據：" },
} as const satisfies Record<string, Text>;

/** What a heading's note says: the sheet's own words, then the definition of the KPI. */
export function definitionNote(own: Text | undefined, kpi: KpiFunction | undefined, language: Language): string {
  const lines = own ? [own[language]] : [];
  if (kpi) {
    const gap = language === "en" ? " " : "";
    lines.push(
      kpi.summary[language],
      `${words.formula[language]}${gap}${kpi.formula}`,
      kpi.pitfall[language],
      `${words.source[language]}${gap}${kpi.source[language]}`,
    );
  }
  return lines.join("\n");
}
