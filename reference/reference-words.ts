import type { Text } from "../core/text";

/** What the function reference says beside the words of the functions themselves. */
export const referenceWords = {
  title: { en: "Function reference", "zh-CN": "函数手册", "zh-TW": "函數手冊" },
  ifWanted: { en: "{title}, optional", "zh-CN": "{title}，可省略", "zh-TW": "{title}，可省略" },
  parameter: { en: "Parameter", "zh-CN": "参数", "zh-TW": "引數" },
  meaning: { en: "What to give", "zh-CN": "填什么", "zh-TW": "填什麼" },
  formula: { en: "Formula", "zh-CN": "算法", "zh-TW": "算法" },
  pitfall: { en: "Watch out", "zh-CN": "注意", "zh-TW": "注意" },
  source: { en: "Source", "zh-CN": "依据", "zh-TW": "依據" },
  examples: { en: "Examples", "zh-CN": "例子", "zh-TW": "範例" },
  result: { en: "Result", "zh-CN": "结果", "zh-TW": "結果" },
  native: {
    en: "Native form, for people without the add-in",
    "zh-CN": "原生公式（给没有装插件的人）",
    "zh-TW": "原生公式（給沒有裝外掛的人）",
  },
  first: {
    en: "the first of {count}, one a cell",
    "zh-CN": "共 {count} 个，一格一个，此为第一个",
    "zh-TW": "共 {count} 個，一格一個，此為第一個",
  },
  kept: {
    en: "None: in a copy for others the value is kept.",
    "zh-CN": "没有：给别人的副本里保留数值。",
    "zh-TW": "沒有：給別人的副本裡保留數值。",
  },
} as const satisfies Readonly<Record<string, Text>>;
