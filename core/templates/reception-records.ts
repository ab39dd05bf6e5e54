import type { Choices } from "../plan/choices";
import type { Allowed, Column, SheetDesign } from "../plan/sheet-design";
import type { Text } from "../text";
import { type LogColumnName, no, receptionSamples, yes } from "./reception-rows";
import { workings } from "./reception-workings";

const yesOrNo: Allowed = { words: [yes, no] };

interface Heading {
  readonly heading: Text;
  readonly note: Text;
  readonly width: number;
  readonly look: "input" | "textInput";
  readonly format?: string;
  readonly allowed?: Allowed;
}

/** The headings are among those by which AGENTTABLE knows the columns. */
const headings: Readonly<Record<LogColumnName, Heading>> = {
  agent: {
    heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服人員" },
    note: {
      en: "Always the same spelling: another spelling is another agent.",
      "zh-CN": "写法要一致：写法不同会算成两个人。",
      "zh-TW": "寫法要一致：寫法不同會算成兩個人。",
    },
    width: 96,
    look: "textInput",
  },
  customer: {
    heading: { en: "Customer", "zh-CN": "客户", "zh-TW": "顧客" },
    note: {
      en: "The customer's account. Whoever comes several times counts once an agent.",
      "zh-CN": "客户账号。同一客户在同一客服处来几次都只算一位。",
      "zh-TW": "顧客帳號。同一顧客在同一位客服處來幾次都只算一位。",
    },
    width: 110,
    look: "textInput",
  },
  asked: {
    heading: { en: "Asked", "zh-CN": "咨询时间", "zh-TW": "詢問時間" },
    note: {
      en: "Date and time of the first question, such as 2026-10-01 09:05:13; red where the program does not take it for a time.",
      "zh-CN": "客户第一句话的日期和时间，如 2026-10-01 09:05:13；程序认不出是时间时会标红。",
      "zh-TW": "顧客第一句話的日期和時間，如 2026-10-01 09:05:13；程式認不出是時間時會標紅。",
    },
    width: 142,
    look: "input",
    format: "yyyy-mm-dd hh:mm:ss",
  },
  replied: {
    heading: { en: "Replied", "zh-CN": "回复时间", "zh-TW": "回覆時間" },
    note: {
      en: "Date and time of the first reply by a person. Blank: no reply. An automatic greeting is none.",
      "zh-CN": "人工第一次回复的日期和时间；没回复就留空，自动欢迎语不算。",
      "zh-TW": "人工第一次回覆的日期和時間；沒回覆就留空，自動歡迎詞不算。",
    },
    width: 142,
    look: "input",
    format: "yyyy-mm-dd hh:mm:ss",
  },
  ordered: {
    heading: { en: "Ordered", "zh-CN": "下单", "zh-TW": "下單" },
    note: {
      en: "Yes when the customer placed an order after this reception.",
      "zh-CN": "这次接待后下了单填“是”。",
      "zh-TW": "這次接待後下了單填「是」。",
    },
    width: 70,
    look: "input",
    allowed: yesOrNo,
  },
  paid: {
    heading: { en: "Paid", "zh-CN": "付款", "zh-TW": "付款狀態" },
    note: {
      en: "Yes on the row of the agent who closed the sale; it counts there.",
      "zh-CN": "谁落实付款就在谁那一行填“是”，业绩算在这一行。",
      "zh-TW": "誰促成付款就在誰那一列填「是」，業績算在這一列。",
    },
    width: 74,
    look: "input",
    allowed: yesOrNo,
  },
  amount: {
    heading: { en: "Amount", "zh-CN": "金额", "zh-TW": "金額" },
    note: {
      en: "The amount paid. It counts only where Paid says Yes.",
      "zh-CN": "实付金额；付款填“是”的行才计入销售额。",
      "zh-TW": "實付金額；付款狀態填「是」的列才計入銷售額。",
    },
    width: 90,
    look: "input",
    format: "#,##0.00",
    allowed: { lowest: 0 },
  },
  tag: {
    heading: { en: "Tag", "zh-CN": "标签", "zh-TW": "標籤" },
    note: {
      en: "A code word for receptions that are not to be counted, such as adverts; the word is set on the next sheet.",
      "zh-CN": "不计入考核的接待在这里写暗语（如广告）；暗语在下一张表里设。",
      "zh-TW": "不計入考核的接待在這裡寫暗語（如廣告）；暗語在下一張工作表裡設。",
    },
    width: 80,
    look: "textInput",
  },
};

/** Marks what the program does not take for a time. */
function notATime(id: string): NonNullable<Column["conditions"]> {
  return [{ when: (at) => `AND(COUNTA(${at.cell(id)})=1,COUNT(${at.cell(id)})=0)`, look: "missed" }];
}

/** The log itself; without our functions it also has the columns from which the comparison is added up. */
export function receptionRecords(choices: Choices): SheetDesign {
  const samples = receptionSamples(choices);
  const columns = (Object.keys(headings) as LogColumnName[]).map((id): Column => {
    const isTime = id === "asked" || id === "replied";
    return { id, ...headings[id], body: { sample: samples[id] }, ...(isTime && { conditions: notATime(id) }) };
  });
  const isNative = choices.flavour === "native";
  return {
    name: { en: "Log {month}", "zh-CN": "接待明细 {month}", "zh-TW": "接待明細 {month}" },
    title: { en: "Reception log, {month}", "zh-CN": "接待明细 · {month}", "zh-TW": "接待明細 · {month}" },
    guide: {
      en: "One reception a row, typed or pasted from an export. The comparison is on the next sheet.",
      "zh-CN": "一次接待一行，手填或从后台导出后粘贴；下一张表自动对比。",
      "zh-TW": "一次接待一列，手填或從後台匯出後貼上；下一張工作表自動對比。",
    },
    orientation: "landscape",
    tables: [{ id: "log", rows: choices.people, columns: isNative ? [...columns, ...workings] : columns }],
  };
}
