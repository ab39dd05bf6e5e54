import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const orderrate = defineFunction({
  name: "ORDERRATE",
  title: { en: "Inquiry-to-order rate", "zh-CN": "询单下单转化率", "zh-TW": "詢單下單轉換率" },
  summary: {
    en: "Share of the people who asked that placed an order. With PAYMENTRATE it shows where sales are lost: before the order or before the payment.",
    "zh-CN": "下单人数 ÷ 询单人数。与 PAYMENTRATE 一起看，就知道客户流失在下单前还是付款前。",
    "zh-TW": "下單人數 ÷ 詢單人數。與 PAYMENTRATE 一起看，就知道顧客流失在下單前還是付款前。",
  },
  pitfall: {
    en: "Not CONVERSION: there the payment counts. Count people, not orders.",
    "zh-CN": "不同于 CONVERSION，那里看的是付款。按人数算，不是订单数。",
    "zh-TW": "不同於 CONVERSION，那裡看的是付款。按人數算，不是訂單數。",
  },
  source: {
    en: "People who ordered ÷ people who inquired (询单转化率).",
    "zh-CN": "询单转化率：最终下单人数 ÷ 询单人数。",
    "zh-TW": "詢單轉換率：最終下單人數 ÷ 詢單人數。",
  },
  formula: "ordered ÷ inquiries",
  result: "share",
  parameters: {
    inquiries: {
      kind: "each",
      title: { en: "inquiries", "zh-CN": "询单人数", "zh-TW": "詢單人數" },
      help: {
        en: "People who asked before ordering.",
        "zh-CN": "下单前来咨询的人数。",
        "zh-TW": "下單前來詢問的人數。",
      },
      sample: "B2:B31",
    },
    ordered: {
      kind: "each",
      title: { en: "ordered", "zh-CN": "下单人数", "zh-TW": "下單人數" },
      help: {
        en: "Those of them who placed an order, paid or not.",
        "zh-CN": "其中下了单的人数，不论是否付款。",
        "zh-TW": "其中下了單的人數，不論是否付款。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("ordered", "inquiries"),
  workings: shareOfCases("ordered", "inquiries"),
  native: nativeShare("ordered", "inquiries"),
  examples: [
    [{ inquiries: 200, ordered: 150 }, 0.75],
    [{ inquiries: [200, 80], ordered: [150, 44] }, [[0.75], [0.55]]],
    [{ inquiries: 20, ordered: 25 }, "#VALUE!"],
    [{ inquiries: 0, ordered: 0 }, null],
  ],
});
