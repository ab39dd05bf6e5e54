import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const paymentrate = defineFunction({
  name: "PAYMENTRATE",
  title: { en: "Order-to-payment rate", "zh-CN": "下单付款率", "zh-TW": "下單付款率" },
  summary: {
    en: "Share of the people who ordered that paid. Shows how well orders are followed up until the money comes.",
    "zh-CN": "付款人数 ÷ 下单人数。用来看催付做得怎么样。",
    "zh-TW": "付款人數 ÷ 下單人數。用來看催付做得怎麼樣。",
  },
  pitfall: {
    en: "CONVERSION = ORDERRATE × PAYMENTRATE. Payments can come days later: close the month first.",
    "zh-CN": "CONVERSION = ORDERRATE × PAYMENTRATE。付款可能晚几天，等账期结束再算。",
    "zh-TW": "CONVERSION = ORDERRATE × PAYMENTRATE。付款可能晚幾天，等帳期結束再算。",
  },
  source: {
    en: "People who paid ÷ people who ordered (最终下单成功率).",
    "zh-CN": "最终下单成功率：最终付款人数 ÷ 下单人数。",
    "zh-TW": "最終下單成功率：最終付款人數 ÷ 下單人數。",
  },
  formula: "paid ÷ ordered",
  result: "share",
  parameters: {
    ordered: {
      kind: "each",
      title: { en: "ordered", "zh-CN": "下单人数", "zh-TW": "下單人數" },
      help: { en: "People who placed an order.", "zh-CN": "下了单的人数。", "zh-TW": "下了單的人數。" },
      sample: "B2:B31",
    },
    paid: {
      kind: "each",
      title: { en: "paid", "zh-CN": "付款人数", "zh-TW": "付款人數" },
      help: { en: "Those of them who paid.", "zh-CN": "其中付了款的人数。", "zh-TW": "其中付了款的人數。" },
      sample: "C2:C31",
    },
  },
  compute: share("paid", "ordered"),
  workings: shareOfCases("paid", "ordered"),
  native: nativeShare("paid", "ordered"),
  examples: [
    [{ ordered: 150, paid: 120 }, 0.8],
    [{ ordered: [150, 44], paid: [120, 33] }, [[0.8], [0.75]]],
    [{ ordered: 20, paid: 25 }, "#VALUE!"],
    [{ ordered: 0, paid: 0 }, null],
  ],
});
