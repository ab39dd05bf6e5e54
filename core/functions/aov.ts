import { defineFunction } from "../define";
import { nativeQuotient } from "../formulas/native-ratio";
import { quotient } from "../methods/ratio";

export const aov = defineFunction({
  name: "AOV",
  title: { en: "Average order value", "zh-CN": "客单价", "zh-TW": "客單價" },
  summary: {
    en: "Sales per paying customer, in the currency of the sales. Shows how much an agent sells to each buyer.",
    "zh-CN": "销售额 ÷ 付款客户数，单位与销售额相同。用来看客服让每位买家买了多少。",
    "zh-TW": "銷售額 ÷ 付款顧客數，單位與銷售額相同。用來看客服讓每位買家買了多少。",
  },
  pitfall: {
    en: "Divide by customers, not by items or orders: sales ÷ items is the price per item.",
    "zh-CN": "除的是客户数，不是件数或订单数；销售额 ÷ 件数是件单价。",
    "zh-TW": "除的是顧客數，不是件數或訂單數；銷售額 ÷ 件數是件單價。",
  },
  source: {
    en: "Sales of a period ÷ paying customers of the period, as shops on Taobao count it.",
    "zh-CN": "一定时期的销售总额 ÷ 付款客户数，淘宝店铺的通行口径。",
    "zh-TW": "一定時期的銷售總額 ÷ 付款顧客數，淘寶店家的通行算法。",
  },
  formula: "sales ÷ customers",
  result: "money",
  parameters: {
    sales: {
      kind: "each",
      title: { en: "sales", "zh-CN": "销售额", "zh-TW": "銷售額" },
      help: {
        en: "Amount paid, after refunds.",
        "zh-CN": "成交金额，已扣退款。",
        "zh-TW": "成交金額，已扣退款。",
      },
      sample: "D2:D31",
    },
    customers: {
      kind: "each",
      title: { en: "paying customers", "zh-CN": "付款客户数", "zh-TW": "付款顧客數" },
      help: {
        en: "How many different customers paid.",
        "zh-CN": "付款的客户有多少位，同一人只算一次。",
        "zh-TW": "付款的顧客有多少位，同一人只算一次。",
      },
      sample: "C2:C31",
    },
  },
  compute: quotient(["sales"], "customers"),
  native: nativeQuotient(["sales"], "customers"),
  examples: [
    [{ sales: 30000, customers: 100 }, 300],
    [{ sales: [30000, 1280, null], customers: [100, 8, 3] }, [[300], [160], [null]]],
    [{ sales: "3万", customers: 100 }, "#VALUE!"],
    [{ sales: 500, customers: 0 }, "#N/A"],
  ],
});
