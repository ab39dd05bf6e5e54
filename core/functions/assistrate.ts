import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const assistrate = defineFunction({
  name: "ASSISTRATE",
  title: { en: "Assist rate", "zh-CN": "协助率", "zh-TW": "協助率" },
  summary: {
    en: "Share of colleagues' requests for help that were met. Makes team work count beside own sales.",
    "zh-CN": "已协助数 ÷ 协助请求数。让帮助同事也能计入考核。",
    "zh-TW": "已協助數 ÷ 協助請求數。讓幫助同事也能計入考核。",
  },
  pitfall: {
    en: "Assists must not enter the helper's own conversion: those customers are somebody else's.",
    "zh-CN": "协助的客户不能算进协助者自己的转化率，那是别人的客户。",
    "zh-TW": "協助的顧客不能算進協助者自己的轉換率，那是別人的顧客。",
  },
  source: {
    en: "Met ÷ asked (协助他人率).",
    "zh-CN": "协助他人率：对协助请求的响应和解决程度。",
    "zh-TW": "協助他人率：對協助請求的回應和解決程度。",
  },
  formula: "helped ÷ asked",
  result: "share",
  parameters: {
    helped: {
      kind: "each",
      title: { en: "helped", "zh-CN": "已协助数", "zh-TW": "已協助數" },
      help: {
        en: "Requests for help that were met.",
        "zh-CN": "响应并协助解决的请求数。",
        "zh-TW": "回應並協助解決的請求數。",
      },
      sample: "B2:B31",
    },
    asked: {
      kind: "each",
      title: { en: "asked", "zh-CN": "协助请求数", "zh-TW": "協助請求數" },
      help: {
        en: "Requests for help from colleagues.",
        "zh-CN": "同事提出的协助请求数。",
        "zh-TW": "同事提出的協助請求數。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("helped", "asked"),
  workings: shareOfCases("helped", "asked"),
  native: nativeShare("helped", "asked"),
  examples: [
    [{ helped: 12, asked: 15 }, 0.8],
    [{ helped: [12, 3], asked: [15, 3] }, [[0.8], [1]]],
    [{ helped: 16, asked: 15 }, "#VALUE!"],
    [{ helped: 0, asked: 0 }, null],
  ],
});
