import type { Place } from "../plan/place";
import type { Column, Content, Written } from "../plan/sheet-design";
import type { Text } from "../text";
import { meanOf, shareOf, sumOf } from "./share-of";
import { atLeast, atMost } from "./target-marks";

/** A column of the comparison, and what it is for the whole shop. */
export interface ComparisonFigure {
  readonly id: string;
  readonly heading: Text;
  readonly note: Text;
  readonly format: string;
  readonly width?: number;
  readonly shop: Written;
  readonly target?: Content;
  readonly conditions?: Column["conditions"];
}

const inShop = (at: Place, column: string) => at.side("shop", column);
const sum =
  (column: string): Written =>
  (at) =>
    sumOf(at.all(column));

/** The mean over all counted receptions, not the mean of the agents' means. */
const shopResponse: Written = (at) => {
  const log = at.table("log");
  const [asked, replied, tag] = [log.all("asked"), log.all("replied"), log.all("tag")];
  const excluded = at.table("settings").at("exclude", 0);
  const isCounted = `(((${tag}<>${excluded})+(${excluded}=""))>0)`;
  const counted = `(${log.all("agent")}<>"")*(${asked}<>"")*(${replied}<>"")*${isCounted}`;
  const mean = `SUMPRODUCT(${counted}*(${replied}-${asked}))/SUMPRODUCT(${counted})`;
  return `IF(SUMPRODUCT(${counted})=0,"",ROUND(${mean}*86400,3))`;
};

/** In the order of AGENTTABLE, behind the agent. */
export const comparisonFigures: readonly ComparisonFigure[] = [
  {
    id: "customers",
    heading: { en: "Customers", "zh-CN": "接待\n人数", "zh-TW": "接待\n人數" },
    note: {
      en: "Different customers; several receptions of one customer count once.",
      "zh-CN": "不同客户的人数，同一客户来几次只算一位。",
      "zh-TW": "不同顧客的人數，同一顧客來幾次只算一位。",
    },
    format: "#,##0",
    shop: sum("customers"),
  },
  {
    id: "replied",
    heading: { en: "Replied to", "zh-CN": "回复\n人数", "zh-TW": "回覆\n人數" },
    note: {
      en: "Customers with at least one reply.",
      "zh-CN": "至少回复过一次的客户数。",
      "zh-TW": "至少回覆過一次的顧客數。",
    },
    format: "#,##0",
    shop: sum("replied"),
  },
  {
    id: "replyRate",
    heading: { en: "Reply\nrate", "zh-CN": "回复率", "zh-TW": "回覆率" },
    note: { en: "Replied to ÷ customers.", "zh-CN": "回复人数 ÷ 接待人数。", "zh-TW": "回覆人數 ÷ 接待人數。" },
    format: "0.0%",
    shop: (at) => shareOf(inShop(at, "replied"), inShop(at, "customers")),
    target: { input: 0.95, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } },
    conditions: atLeast("replyRate"),
  },
  {
    id: "response",
    heading: { en: "Response\nseconds", "zh-CN": "平均响应\n秒", "zh-TW": "平均回應\n秒" },
    note: {
      en: "Mean time from question to reply over all receptions.",
      "zh-CN": "每次接待从咨询到回复的平均秒数。",
      "zh-TW": "每次接待從詢問到回覆的平均秒數。",
    },
    format: "0.0",
    shop: shopResponse,
    target: { input: 40, format: '"≤ "0', allowed: { lowest: 0 } },
    conditions: atMost("response"),
  },
  {
    id: "ordered",
    heading: { en: "Ordered", "zh-CN": "下单\n人数", "zh-TW": "下單\n人數" },
    note: {
      en: "Customers who ordered; those who then paid at another agent count as an assist instead.",
      "zh-CN": "下单的客户数；后来在别的客服处付款的算协助，不在这里。",
      "zh-TW": "下單的顧客數；後來在別的客服處付款的算協助，不在這裡。",
    },
    format: "#,##0",
    shop: sum("ordered"),
  },
  {
    id: "paid",
    heading: { en: "Paid", "zh-CN": "付款\n人数", "zh-TW": "付款\n人數" },
    note: {
      en: "Customers who paid at this agent.",
      "zh-CN": "在这位客服处付款的客户数。",
      "zh-TW": "在這位客服處付款的顧客數。",
    },
    format: "#,##0",
    shop: sum("paid"),
  },
  {
    id: "conversion",
    heading: { en: "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" },
    note: {
      en: "Paid ÷ (customers − assists).",
      "zh-CN": "付款人数 ÷（接待人数 − 协助人数）。",
      "zh-TW": "付款人數 ÷（接待人數 − 協助人數）。",
    },
    format: "0.0%",
    width: 80,
    shop: (at) => {
      const base = `(${inShop(at, "customers")}-${inShop(at, "assists")})`;
      return `IF(COUNT(${at.all("customers")})=0,"",IF(${base}=0,"",${inShop(at, "paid")}/${base}))`;
    },
    target: { input: 0.5, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } },
    conditions: atLeast("conversion"),
  },
  {
    id: "sales",
    heading: { en: "Sales", "zh-CN": "销售额", "zh-TW": "銷售額" },
    note: {
      en: "What was paid on this agent's rows.",
      "zh-CN": "这位客服名下已付款的金额。",
      "zh-TW": "這位客服名下已付款的金額。",
    },
    format: "#,##0.00",
    width: 96,
    shop: sum("sales"),
    conditions: [
      {
        when: (at) =>
          `AND(COUNT(${at.cell("sales")})=1,${at.cell("sales")}>0,${at.cell("sales")}=MAX(${at.all("sales")}))`,
        look: "first",
      },
    ],
  },
  {
    id: "aov",
    heading: { en: "AOV", "zh-CN": "客单价", "zh-TW": "客單價" },
    note: { en: "Sales ÷ paying customers.", "zh-CN": "销售额 ÷ 付款人数。", "zh-TW": "銷售額 ÷ 付款人數。" },
    format: "#,##0.00",
    width: 84,
    shop: (at) => meanOf(inShop(at, "sales"), inShop(at, "paid")),
  },
  {
    id: "assists",
    heading: { en: "Assists", "zh-CN": "协助\n人数", "zh-TW": "協助\n人數" },
    note: {
      en: "Customers served here who paid at another agent; they leave the base of the conversion.",
      "zh-CN": "在这里接待过、最后在别的客服处付款的客户，不进转化率的分母。",
      "zh-TW": "在這裡接待過、最後在別的客服處付款的顧客，不進轉換率的分母。",
    },
    format: "#,##0",
    shop: sum("assists"),
  },
];
