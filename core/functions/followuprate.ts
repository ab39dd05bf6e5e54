import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const followuprate = defineFunction({
  name: "FOLLOWUPRATE",
  title: { en: "Follow-up rate", "zh-CN": "回访率", "zh-TW": "回訪率" },
  summary: {
    en: "Share of the resolved problems after which the customer was asked whether all is well. 70 % is a usual aim.",
    "zh-CN": "回访数 ÷ 已解决数。一般目标 70%。用来看解决之后有没有再关心客户。",
    "zh-TW": "回訪數 ÷ 已解決數。一般目標 70%。用來看解決之後有沒有再關心顧客。",
  },
  pitfall: {
    en: "The base is what was resolved, not what was received. A call nobody answered is no follow-up.",
    "zh-CN": "分母是已解决数，不是受理数。没打通的不算回访。",
    "zh-TW": "分母是已解決數，不是受理數。沒打通的不算回訪。",
  },
  source: {
    en: "Followed up ÷ resolved; a front-desk scheme asks for 70 %.",
    "zh-CN": "回访数 ÷ 已解决数；前台客服考核的达标线为 70%。",
    "zh-TW": "回訪數 ÷ 已解決數；前台客服考核的達標線為 70%。",
  },
  formula: "followed_up ÷ resolved",
  result: "share",
  parameters: {
    followed_up: {
      kind: "each",
      title: { en: "followed up", "zh-CN": "回访数", "zh-TW": "回訪數" },
      help: {
        en: "Customers called back after the solution.",
        "zh-CN": "问题解决后做了回访的客户数。",
        "zh-TW": "問題解決後做了回訪的顧客數。",
      },
      sample: "B2:B31",
    },
    resolved: {
      kind: "each",
      title: { en: "resolved", "zh-CN": "已解决数", "zh-TW": "已解決數" },
      help: { en: "All problems resolved.", "zh-CN": "全部已解决的问题数。", "zh-TW": "全部已解決的問題數。" },
      sample: "C2:C31",
    },
  },
  compute: share("followed_up", "resolved"),
  workings: shareOfCases("followed_up", "resolved"),
  native: nativeShare("followed_up", "resolved"),
  examples: [
    [{ followed_up: 56, resolved: 80 }, 0.7],
    [{ followed_up: [56, 20], resolved: [80, 50] }, [[0.7], [0.4]]],
    [{ followed_up: 90, resolved: 80 }, "#VALUE!"],
    [{ followed_up: 0, resolved: 0 }, null],
  ],
});
