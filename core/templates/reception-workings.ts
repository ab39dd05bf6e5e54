import type { Place } from "../plan/place";
import type { Column, Written } from "../plan/sheet-design";
import type { Text } from "../text";

/** How Chinese exports say it, besides yes. */
const words = {
  ordered: { en: "YES", "zh-CN": "已下单", "zh-TW": "已下單" },
  paid: { en: "YES", "zh-CN": "已付款", "zh-TW": "已付款" },
} as const satisfies Record<string, Text>;

/** Whether a mark says yes: by a word, TRUE, or the number of a time. */
function isMarked(at: Place, column: "ordered" | "paid"): string {
  const cell = at.cell(column);
  const said = ['"YES"', '"Y"', '"是"', at.say(words[column])].map((word) => `${cell}=${word}`).join(",");
  return `IF(COUNT(${cell})=1,${cell}<>0,OR(${cell}=TRUE,${said}))`;
}

/** How far a reception came; blank where it is not counted. */
const stage: Written = (at) => {
  const excluded = at.table("settings").at("exclude", 0);
  const isExcluded = `AND(${at.cell("tag")}<>"",${at.cell("tag")}=${excluded})`;
  const isNone = `OR(${at.cell("agent")}="",${at.cell("customer")}="",${isExcluded})`;
  return `IF(${isNone},"",IF(${isMarked(at, "paid")},3,IF(${isMarked(at, "ordered")},2,1)))`;
};

/** `then` in rows that count, else blank. */
function whereCounted(at: Place, then: string): string {
  return `IF(COUNT(${at.cell("stage")})=0,"",${then})`;
}

/** The rows of a column down to this one. */
function soFar(at: Place, column: string): string {
  return `${at.at(column, 0)}:${at.cell(column)}`;
}

const sameAgent = (at: Place) => `(${at.all("agent")}=${at.cell("agent")})`;
const sameCustomer = (at: Place) => `(${at.all("customer")}=${at.cell("customer")})`;

/** 1 in the first row of an agent's customer where some row meets the condition, else 0. */
const onceIf =
  (condition: Written): Written =>
  (at) =>
    whereCounted(at, `${at.cell("first")}*(SUMPRODUCT(${condition(at)})>0)`);

const isAgentsFirst: Written = (at) =>
  `SUMPRODUCT((${soFar(at, "agent")}=${at.cell("agent")})*(${soFar(at, "stage")}<>""))=1`;

const above: Written = (at) => {
  const [heading = ""] = at.withHeadings("number", "number").split(":");
  return at.row ? `${heading}:${at.at("number", at.row - 1)}` : heading;
};

function working(id: string, heading: Text, note: Text, formula: Written, format = "0"): Column {
  return { id, heading, note, width: 52, look: "rule", format, body: { formula } };
}

/** What each reception adds to its agent's figures, worked out row by row so that no function of ours is needed. */
export const workings: readonly Column[] = [
  working(
    "stage",
    { en: "Stage", "zh-CN": "阶段", "zh-TW": "階段" },
    {
      en: "1 received, 2 ordered, 3 paid; blank where the reception does not count.",
      "zh-CN": "1 接待、2 下单、3 付款；不计入的留空。",
      "zh-TW": "1 接待、2 下單、3 付款；不計入的留空。",
    },
    stage,
  ),
  working(
    "seconds",
    { en: "Secs", "zh-CN": "响应\n秒", "zh-TW": "回應\n秒" },
    { en: "Seconds to the reply.", "zh-CN": "从咨询到回复的秒数。", "zh-TW": "從詢問到回覆的秒數。" },
    (at) => {
      const [asked, replied] = [at.cell("asked"), at.cell("replied")];
      return whereCounted(at, `IF(COUNT(${asked},${replied})=2,(${replied}-${asked})*86400,"")`);
    },
  ),
  working(
    "number",
    { en: "Agent\nno.", "zh-CN": "客服\n序号", "zh-TW": "客服\n序號" },
    {
      en: "Numbers the agents as they first appear.",
      "zh-CN": "客服按首次出现的顺序编号。",
      "zh-TW": "客服人員按首次出現的順序編號。",
    },
    (at) => whereCounted(at, `IF(${isAgentsFirst(at)},MAX(${above(at)})+1,"")`),
  ),
  working(
    "first",
    { en: "New", "zh-CN": "首次", "zh-TW": "首次" },
    {
      en: "1 in the first row of this customer at this agent.",
      "zh-CN": "该客户在该客服处第一次出现为 1。",
      "zh-TW": "該顧客在該客服處第一次出現為 1。",
    },
    (at) => {
      const agent = `(${soFar(at, "agent")}=${at.cell("agent")})`;
      const customer = `(${soFar(at, "customer")}=${at.cell("customer")})`;
      return whereCounted(at, `(SUMPRODUCT(${agent}*${customer}*(${soFar(at, "stage")}<>""))=1)*1`);
    },
  ),
  working(
    "answered",
    { en: "Reply", "zh-CN": "已\n回复", "zh-TW": "已\n回覆" },
    {
      en: "1 for a customer with a reply.",
      "zh-CN": "该客户得到过回复为 1。",
      "zh-TW": "該顧客得到過回覆為 1。",
    },
    onceIf((at) => `${sameAgent(at)}*${sameCustomer(at)}*(${at.all("stage")}<>"")*(${at.all("replied")}<>"")`),
  ),
  working(
    "sold",
    { en: "Sold", "zh-CN": "成交", "zh-TW": "成交" },
    {
      en: "1 for a customer who paid at this agent.",
      "zh-CN": "该客户在该客服处付款为 1。",
      "zh-TW": "該顧客在該客服處付款為 1。",
    },
    onceIf((at) => `${sameAgent(at)}*${sameCustomer(at)}*(${at.all("stage")}=3)`),
  ),
  working(
    "assist",
    { en: "Assist", "zh-CN": "协助", "zh-TW": "協助" },
    {
      en: "1 for a customer who paid at another agent only.",
      "zh-CN": "该客户只在别的客服处付款为 1。",
      "zh-TW": "該顧客只在別的客服處付款為 1。",
    },
    onceIf((at) => `${sameCustomer(at)}*(${at.all("stage")}=3)*(1-${at.cell("sold")})`),
  ),
  working(
    "booked",
    { en: "Order", "zh-CN": "已\n下单", "zh-TW": "已\n下單" },
    {
      en: "1 for a customer who ordered here, unless it is an assist.",
      "zh-CN": "该客户在这里下过单为 1，协助的不算。",
      "zh-TW": "該顧客在這裡下過單為 1，協助的不算。",
    },
    onceIf((at) => {
      const isOrdered = `(${at.all("stage")}<>"")*(${at.all("stage")}>1)`;
      return `${sameAgent(at)}*${sameCustomer(at)}*${isOrdered}*(1-${at.cell("assist")})`;
    }),
  ),
];
