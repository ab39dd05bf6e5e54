import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const occupancy = defineFunction({
  name: "OCCUPANCY",
  title: { en: "Occupancy", "zh-CN": "工时占用率", "zh-TW": "工時利用率" },
  summary: {
    en: "Share of the logged-in time that went into contacts. 75 to 80 % is a usual aim; above 85 % people burn out.",
    "zh-CN": "处理时长 ÷ 登录时长。一般目标 75%～80%，超过 85% 员工会疲于应付。",
    "zh-TW": "處理時間 ÷ 登入時間。一般目標 75%～80%，超過 85% 員工會疲於應付。",
  },
  pitfall: {
    en: "Wrap-up belongs to handling. Agents who serve several chats at once can pass 100 %.",
    "zh-CN": "话后处理要算进处理时长。同时接待几个会话时可能超过 100%。培训、开会不算。",
    "zh-TW": "後續處理要算進處理時間。同時接待幾個對話時可能超過 100%。培訓、開會不算。",
  },
  source: {
    en: "Contact handling time ÷ logged-in time (Call Centre Helper); ICMI uses the word differently.",
    "zh-CN": "处理时长 ÷ 登录时长（Call Centre Helper）；ICMI 的用法不同。",
    "zh-TW": "處理時間 ÷ 登入時間（Call Centre Helper）；ICMI 的用法不同。",
  },
  formula: "handling ÷ logged_in",
  result: "share",
  parameters: {
    handling: {
      kind: "each",
      title: { en: "handling time", "zh-CN": "处理时长", "zh-TW": "處理時間" },
      help: {
        en: "Time with contacts: talk, hold and wrap-up.",
        "zh-CN": "处理客户的时长：通话、保持、话后处理。",
        "zh-TW": "處理顧客的時間：通話、保留、後續處理。",
      },
      sample: "B2:B31",
    },
    logged_in: {
      kind: "each",
      title: { en: "logged in", "zh-CN": "登录时长", "zh-TW": "登入時間" },
      help: {
        en: "Time logged in and ready for contacts, in the same unit.",
        "zh-CN": "登录在线、可接待的时长，单位相同。",
        "zh-TW": "登入在線、可接待的時間，單位相同。",
      },
      sample: "C2:C31",
    },
  },
  compute: quotient(["handling"], "logged_in"),
  native: nativeQuotient(["handling"], "logged_in"),
  examples: [
    [{ handling: 300, logged_in: 360 }, 5 / 6],
    [{ handling: [390, 420], logged_in: [480, 400] }, [[0.8125], [1.05]]],
    [{ handling: 300, logged_in: -1 }, "#VALUE!"],
    [{ handling: 0, logged_in: 0 }, null],
  ],
});
