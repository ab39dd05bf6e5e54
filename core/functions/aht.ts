import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const aht = defineFunction({
  name: "AHT",
  title: { en: "Average handle time", "zh-CN": "平均处理时长", "zh-TW": "平均處理時間" },
  summary: {
    en: "Talk, hold and wrap-up time for one contact on average, in the unit you put in. The basis of every staffing plan.",
    "zh-CN": "平均每次接待的通话、保持和话后处理时长之和，单位与输入相同。排班的依据。",
    "zh-TW": "平均每次接待的通話、保留和後續處理時間之和，單位與輸入相同。排班的依據。",
  },
  pitfall: {
    en: "Without wrap-up it is only the average talk time. Low is not good in itself: hurried calls come back as repeat calls.",
    "zh-CN": "少了话后处理就只是平均通话时长。并非越低越好：草草收线会换来重复来电。",
    "zh-TW": "少了後續處理就只是平均通話時間。並非越低越好：草草結束會換來重複來電。",
  },
  source: {
    en: "(Talk + hold + wrap-up) ÷ contacts handled, as Amazon Connect and Google Contact Center define it.",
    "zh-CN": "（通话 + 保持 + 话后处理）÷ 处理量，与 Amazon Connect、Google Contact Center 的定义一致。",
    "zh-TW": "（通話 + 保留 + 後續處理）÷ 處理量，與 Amazon Connect、Google Contact Center 的定義一致。",
  },
  formula: "(talk + hold + wrap) ÷ contacts",
  result: "number",
  parameters: {
    talk: {
      kind: "each",
      title: { en: "talk time", "zh-CN": "通话时长", "zh-TW": "通話時間" },
      help: {
        en: "Time talking or writing with customers.",
        "zh-CN": "与客户通话或文字沟通的时长。",
        "zh-TW": "與顧客通話或文字溝通的時間。",
      },
      sample: "B2:B31",
    },
    hold: {
      kind: "each",
      title: { en: "hold time", "zh-CN": "保持时长", "zh-TW": "保留時間" },
      help: {
        en: "Time customers were on hold, in the same unit.",
        "zh-CN": "客户被保持等待的时长，单位相同。",
        "zh-TW": "顧客被保留等候的時間，單位相同。",
      },
      sample: "C2:C31",
    },
    wrap: {
      kind: "each",
      title: { en: "wrap time", "zh-CN": "话后处理时长", "zh-TW": "後續處理時間" },
      help: {
        en: "Time of work after the contact, in the same unit.",
        "zh-CN": "结束后整理、登记的时长，单位相同。",
        "zh-TW": "結束後整理、登記的時間，單位相同。",
      },
      sample: "D2:D31",
    },
    contacts: {
      kind: "each",
      title: { en: "contacts", "zh-CN": "处理量", "zh-TW": "處理量" },
      help: { en: "How many contacts were handled.", "zh-CN": "处理的客户或通话数。", "zh-TW": "處理的顧客或通話數。" },
      sample: "E2:E31",
    },
  },
  compute: quotient(["talk", "hold", "wrap"], "contacts"),
  native: nativeQuotient(["talk", "hold", "wrap"], "contacts"),
  examples: [
    [{ talk: 9000, hold: 600, wrap: 2400, contacts: 50 }, 240],
    [{ talk: [9000, null], hold: [600, 200], wrap: [2400, 900], contacts: [50, 20] }, [[240], [null]]],
    [{ talk: 9000, hold: "2分", wrap: 2400, contacts: 50 }, "#VALUE!"],
    [{ talk: 0, hold: 0, wrap: 0, contacts: 0 }, null],
  ],
});
