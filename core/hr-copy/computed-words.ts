import type { Text } from "../text";

/** Words of the sheet that says how a copy was computed. */
export const computedWords = {
  sheet: { en: "How it was computed", "zh-CN": "计算说明", "zh-TW": "計算說明" },
  guide: {
    en: "For the sheet “{name}”, made on {date}. Cells are those of that sheet; “…” stands for what it does not have.",
    "zh-CN": "对应工作表“{name}”，{date} 生成。单元格地址以该表为准；“…”表示该表没有的内容。",
    "zh-TW": "對應工作表「{name}」，{date} 產生。儲存格位址以該表為準；「…」表示該表沒有的內容。",
  },
  kpi: { en: "KPI", "zh-CN": "指标", "zh-TW": "指標" },
  place: { en: "Cell", "zh-CN": "单元格", "zh-TW": "儲存格" },
  call: { en: "As it was called", "zh-CN": "原公式", "zh-TW": "原公式" },
  given: { en: "With", "zh-CN": "参数取值", "zh-TW": "參數值" },
  meaning: { en: "What it is", "zh-CN": "含义", "zh-TW": "意義" },
  formula: { en: "Formula", "zh-CN": "计算公式", "zh-TW": "計算公式" },
  source: { en: "Source", "zh-CN": "依据", "zh-TW": "依據" },
  state: { en: "In the copy", "zh-CN": "副本中", "zh-TW": "副本中" },
  value: { en: "value", "zh-CN": "数值", "zh-TW": "數值" },
  native: { en: "formula", "zh-CN": "公式", "zh-TW": "公式" },
} as const satisfies Record<string, Text>;
