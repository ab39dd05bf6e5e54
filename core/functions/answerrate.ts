import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const answerrate = defineFunction({
  name: "ANSWERRATE",
  title: { en: "Answer rate", "zh-CN": "接通率", "zh-TW": "接通率" },
  summary: {
    en: "Share of the calls or chats offered to agents that were answered. Shows whether there are enough people at the right hour.",
    "zh-CN": "接起数 ÷ 呼入数。用来看人手够不够、排班对不对。",
    "zh-TW": "接起數 ÷ 來電數。用來看人手夠不夠、排班對不對。",
  },
  pitfall: {
    en: "Says nothing of how long callers waited: read it beside SERVICELEVEL. Decide whether callers who hang up within seconds count, and keep to it.",
    "zh-CN": "看不出客户等了多久，要和 SERVICELEVEL 一起看。几秒内自己挂断的算不算，要先定好并保持一致。",
    "zh-TW": "看不出顧客等了多久，要和 SERVICELEVEL 一起看。幾秒內自己掛斷的算不算，要先定好並保持一致。",
  },
  source: {
    en: "Answered ÷ offered, as call centres report it.",
    "zh-CN": "呼叫中心的通行算法：接起数 ÷ 呼入数。",
    "zh-TW": "客服中心的常用算法：接起數 ÷ 來電數。",
  },
  formula: "answered ÷ offered",
  result: "share",
  parameters: {
    answered: {
      kind: "each",
      title: { en: "answered", "zh-CN": "接起数", "zh-TW": "接起數" },
      help: {
        en: "Calls or chats that an agent answered.",
        "zh-CN": "客服接起的来电或会话数。",
        "zh-TW": "客服接起的來電或對話數。",
      },
      sample: "B2:B31",
    },
    offered: {
      kind: "each",
      title: { en: "offered", "zh-CN": "呼入数", "zh-TW": "來電數" },
      help: {
        en: "All calls or chats that came in for an agent.",
        "zh-CN": "进入人工的全部来电或会话数。",
        "zh-TW": "進入人工的全部來電或對話數。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("answered", "offered"),
  workings: shareOfCases("answered", "offered"),
  native: nativeShare("answered", "offered"),
  examples: [
    [{ answered: 460, offered: 500 }, 0.92],
    [{ answered: [460, 90], offered: [500, 100] }, [[0.92], [0.9]]],
    [{ answered: 510, offered: 500 }, "#VALUE!"],
    [{ answered: 0, offered: 0 }, null],
  ],
});
