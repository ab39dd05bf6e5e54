import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const conversion = defineFunction({
  name: "CONVERSION",
  title: { en: "Inquiry-to-paid conversion", "zh-CN": "询单付款转化率", "zh-TW": "詢單付款轉換率" },
  summary: {
    en: "Share of the people who asked before buying that went on to pay. Shows how well an agent turns questions into sales.",
    "zh-CN": "询单后最终付款的人数 ÷ 询单人数。用来看客服把咨询变成成交的能力。",
    "zh-TW": "詢單後最終付款的人數 ÷ 詢單人數。用來看客服把詢問變成成交的能力。",
  },
  pitfall: {
    en: "Count people, not messages or orders. For a team or a year divide the sums: the mean of twelve monthly rates is another number.",
    "zh-CN": "按人数算，不是消息数或订单数。算全组或全年要用总数相除，十二个月转化率的平均是另一回事。",
    "zh-TW": "按人數算，不是訊息數或訂單數。算全組或全年要用總數相除，十二個月轉換率的平均是另一回事。",
  },
  source: {
    en: "Inquiry-to-final-payment rate of Taobao service practice: people who paid ÷ people who inquired.",
    "zh-CN": "淘宝客服通行的“询单→最终付款成功率”：最终付款人数 ÷ 询单人数。",
    "zh-TW": "淘寶客服通行的「詢單→最終付款成功率」：最終付款人數 ÷ 詢單人數。",
  },
  formula: "paid ÷ inquiries",
  result: "share",
  parameters: {
    inquiries: {
      kind: "each",
      title: { en: "inquiries", "zh-CN": "询单人数", "zh-TW": "詢單人數" },
      help: {
        en: "People who asked before ordering; a column gives one rate a row.",
        "zh-CN": "下单前来咨询的人数；选一列就每行得一个结果。",
        "zh-TW": "下單前來詢問的人數；選一欄就每列得一個結果。",
      },
      sample: "B2:B31",
    },
    paid: {
      kind: "each",
      title: { en: "paid", "zh-CN": "付款人数", "zh-TW": "付款人數" },
      help: {
        en: "Those of them who paid in the end; never more than inquired.",
        "zh-CN": "其中最终付款的人数，不会多于询单人数。",
        "zh-TW": "其中最終付款的人數，不會多於詢單人數。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("paid", "inquiries"),
  workings: shareOfCases("paid", "inquiries"),
  native: nativeShare("paid", "inquiries"),
  examples: [
    [{ inquiries: 200, paid: 120 }, 0.6],
    [{ inquiries: [200, 50, null], paid: [120, 20, null] }, [[0.6], [0.4], [null]]],
    [{ inquiries: 20, paid: 25 }, "#VALUE!"],
    [{ inquiries: [200, 0], paid: [120, 0] }, [[0.6], [null]]],
  ],
});
