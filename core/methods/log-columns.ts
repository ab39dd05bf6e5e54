import type { Grid } from "../grid";
import { type KpiError, wrongInput } from "../kpi-error";
import { type Language, languages } from "../text";

/** The headings under which exports bring each column, by language; compared without spaces, width and case. */
const headings = {
  agent: {
    en: ["agent", "agent name", "staff", "operator"],
    "zh-CN": ["客服", "客服昵称", "客服姓名", "客服名称", "接待客服", "旺旺"],
    "zh-TW": ["客服人員", "客服暱稱", "客服名稱", "接待人員", "專員"],
  },
  customer: {
    en: ["customer", "customer name", "customer id", "buyer", "visitor"],
    "zh-CN": ["客户", "客户昵称", "客户名称", "顾客", "买家", "买家昵称", "访客"],
    "zh-TW": ["顧客", "顧客名稱", "客戶", "客戶名稱", "買家", "訪客"],
  },
  asked: {
    en: ["asked", "asked at", "inquiry time", "question time", "start time"],
    "zh-CN": ["咨询时间", "提问时间", "开始时间", "接入时间", "进线时间"],
    "zh-TW": ["詢問時間", "諮詢時間", "提問時間", "開始時間", "進線時間"],
  },
  replied: {
    en: ["replied", "replied at", "reply time", "first reply", "first response"],
    "zh-CN": ["回复时间", "首次回复时间", "首次响应时间", "响应时间"],
    "zh-TW": ["回覆時間", "首次回覆時間", "首次回應時間", "回應時間"],
  },
  ordered: {
    en: ["ordered", "ordered at", "order time"],
    "zh-CN": ["下单", "是否下单", "下单时间"],
    "zh-TW": ["下單", "是否下單", "下單時間", "訂購時間"],
  },
  paid: {
    en: ["paid", "paid at", "payment time"],
    "zh-CN": ["付款", "是否付款", "付款时间", "支付时间"],
    "zh-TW": ["付款狀態", "付款時間", "是否已付款"],
  },
  amount: {
    en: ["amount", "amount paid", "paid amount", "sales"],
    "zh-CN": ["金额", "付款金额", "实付金额", "销售额"],
    "zh-TW": ["金額", "付款金額", "實付金額", "銷售額"],
  },
  tag: {
    en: ["tag", "tags", "label", "code word"],
    "zh-CN": ["标签", "暗语", "备注标签"],
    "zh-TW": ["標籤", "暗語", "備註標籤"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type LogColumn = keyof typeof headings;

export interface LogColumns {
  /** The position of each column that the log has. */
  readonly at: Readonly<Partial<Record<LogColumn, number>>>;
  /** The language of most headings. */
  readonly language: Language;
}

/** Finds the known columns of a log by its first row; unknown ones are passed over. */
export function readLogColumns(log: Grid): LogColumns {
  const at: Partial<Record<LogColumn, number>> = {};
  const counts: Record<Language, number> = { en: 0, "zh-CN": 0, "zh-TW": 0 };
  for (let column = 0; column < log.columns; column++) {
    const found = known.get(plain(String(log.filled(0, column) ?? "")));
    if (!found || at[found.column] !== undefined) continue;
    at[found.column] = column;
    counts[found.language]++;
  }
  if (at.agent === undefined) throw missingColumn("agent");
  if (at.customer === undefined) throw missingColumn("customer");
  // Several headings are the same in two languages; most of them tell.
  const language = languages.reduce((best, one) => (counts[one] > counts[best] ? one : best));
  return { at, language };
}

function plain(heading: string): string {
  return heading.normalize("NFKC").toLowerCase().replace(/[\s_]/g, "");
}

const known = new Map(
  (Object.keys(headings) as LogColumn[]).flatMap((column) =>
    languages.flatMap((language) =>
      headings[column][language].map((heading) => [plain(heading), { column, language }] as const),
    ),
  ),
);

function missingColumn(column: LogColumn): KpiError {
  const names = headings[column];
  return wrongInput({
    en: `The first row has no heading "${names.en[0]}": include the heading row in the range and name that column so.`,
    "zh-CN": `第一行没有“${names["zh-CN"][0]}”这个标题：选区要包括标题行，并给这一列写上标题。`,
    "zh-TW": `第一列沒有「${names["zh-TW"][0]}」這個標題：範圍要包括標題列，並給這一欄寫上標題。`,
  });
}
