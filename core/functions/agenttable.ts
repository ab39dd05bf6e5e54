import { defineFunction } from "../define";
import { noData } from "../kpi-error";
import { type AgentFigures, countCustomers, type LogFigures, readLog } from "../methods/agent-figures";
import { agentHeadings } from "../methods/agent-headings";
import { asShown } from "../methods/as-shown";
import { readLogColumns } from "../methods/log-columns";
import { seconds } from "../methods/response";
import type { Cell } from "../values";

export const agenttable = defineFunction({
  name: "AGENTTABLE",
  title: { en: "Comparison of agents", "zh-CN": "客服对比表", "zh-TW": "客服對比表" },
  summary: {
    en: "From a raw log of receptions one row an agent: customers, replies, response, orders, payments, conversion, sales, AOV and assists.",
    "zh-CN": "把接待明细汇总成每位客服一行：接待、回复、响应、下单、付款、转化、销售额、客单价、协助。",
    "zh-TW": "把接待明細彙總成每位客服一列：接待、回覆、回應、下單、付款、轉換、銷售額、客單價、協助。",
  },
  pitfall: {
    en: "A sale belongs to the agent on the paid row. The others who served that customer get an assist, and the customer leaves their conversion. Customers count once, however often they wrote.",
    "zh-CN":
      "成交算在付款那一行的客服名下，接待过这位客户的其他客服记协助，并从他们的转化率分母里去掉。同一客户来几次都只算一位。",
    "zh-TW":
      "成交算在付款那一列的客服名下，接待過這位顧客的其他客服記協助，並從他們的轉換率分母裡去掉。同一顧客來幾次都只算一位。",
  },
  source: {
    en: "Credit and assist rules and the advert filter of Taobao service tools (谁落实算谁的绩效).",
    "zh-CN": "淘宝客服绩效工具的归属规则（谁落实算谁的绩效）、协助规则和广告过滤。",
    "zh-TW": "淘寶客服績效工具的歸屬規則（誰落實算誰的績效）、協助規則和廣告過濾。",
  },
  formula: "reply rate = replied ÷ customers; conversion = paid ÷ (customers − assists); AOV = sales ÷ paid",
  result: "number",
  parameters: {
    log: {
      kind: "range",
      title: { en: "log", "zh-CN": "接待明细", "zh-TW": "接待明細" },
      help: {
        en: "The log with its heading row: agent and customer, and any of asked, replied, ordered, paid, amount and tag.",
        "zh-CN": "带标题行的明细：客服、客户，以及咨询时间、回复时间、下单、付款、金额、标签中有的列。",
        "zh-TW": "帶標題列的明細：客服人員、顧客，以及詢問時間、回覆時間、下單、付款時間、金額、標籤中有的欄。",
      },
      sample: "A1:H500",
    },
    exclude: {
      kind: "text",
      optional: true,
      title: { en: "exclude", "zh-CN": "剔除暗语", "zh-TW": "剔除暗語" },
      help: {
        en: "A code word: rows with this tag, such as adverts, leave every figure.",
        "zh-CN": "暗语：标签是这个词的行（如广告）不计入任何指标。",
        "zh-TW": "暗語：標籤是這個詞的列（如廣告）不計入任何指標。",
      },
      sample: '"AD"',
    },
    with_headings: {
      kind: "flag",
      optional: true,
      usual: true,
      title: { en: "with headings", "zh-CN": "带标题行", "zh-TW": "帶標題列" },
      help: {
        en: "FALSE leaves the heading row out, for a table with headings of its own; TRUE by default.",
        "zh-CN": "表格已有自己的标题时填 FALSE，不输出标题行；默认 TRUE。",
        "zh-TW": "表格已有自己的標題時填 FALSE，不輸出標題列；預設 TRUE。",
      },
      sample: "TRUE",
    },
  },
  compute: ({ log, exclude, with_headings }) => {
    const columns = readLogColumns(log);
    const figures = readLog(log, columns, exclude);
    const own = agentHeadings[columns.language];
    if (figures.agents.length === 0) {
      if (with_headings) throw noReception();
      // A table that waits below headings of its own stays blank until the first reception.
      return [own.map(() => null)];
    }
    const known = (needed: number | undefined, value: Cell) => (needed === undefined ? null : value);
    return [
      ...(with_headings ? [[...own]] : []),
      ...figures.agents.map((agent) => {
        const row = agentRow(agent, figures);
        const { at } = columns;
        const sold = at.paid ?? at.amount;
        return [
          ...row.slice(0, 2),
          ...row.slice(2, 4).map((value) => known(at.replied, value)),
          row[4] as Cell,
          known(at.ordered ?? sold, row[5] as Cell),
          ...row.slice(6, 8).map((value) => known(sold, value)),
          ...row.slice(8, 10).map((value) => known(at.amount, value)),
          known(sold, row[10] as Cell),
        ];
      }),
    ];
  },
  // Grouping rows by a name needs a helper sheet or newer functions: in a copy for others its values are kept.
  native: () => undefined,
  examples: [
    [
      {
        log: [
          ["agent", "customer", "asked", "replied", "paid", "amount"],
          ["Ann", "c1", 46000.5, 46000.50025, 1, 300],
          ["Ann", "c2", 46000.75, null, 0, null],
          ["Bob", "c1", 46000.25, 46000.2505, 0, null],
          ["Bob", "c3", 46000.5, 46000.5005, 1, 100],
        ],
      },
      [
        [...agentHeadings.en],
        ["Ann", 2, 1, 0.5, 21.6, 1, 1, 0.5, 300, 300, 0],
        ["Bob", 2, 2, 1, 43.2, 1, 1, 1, 100, 100, 1],
      ],
    ],
    [
      {
        log: [
          ["买家", "客服", "标签", "金额"],
          ["小王", "周敏", null, 88],
          ["推广", "周敏", "gg", null],
        ],
        exclude: "gg",
      },
      [[...agentHeadings["zh-CN"]], ["周敏", 1, null, null, null, 1, 1, 1, 88, 88, 0]],
    ],
    [
      {
        log: [
          ["agent", "customer", "amount"],
          ["Ann", "c1", 300],
        ],
        with_headings: false,
      },
      [["Ann", 1, null, null, null, 1, 1, 1, 300, 300, 0]],
    ],
    [
      {
        log: [
          ["agent", "customer"],
          [null, null],
        ],
        with_headings: false,
      },
      [[null, null, null, null, null, null, null, null, null, null, null]],
    ],
    [
      {
        log: [
          ["agent", "amount"],
          ["Ann", 300],
        ],
      },
      "#VALUE!",
    ],
    [
      {
        log: [
          ["agent", "customer"],
          [null, null],
        ],
      },
      "#N/A",
    ],
  ],
});

function agentRow(agent: AgentFigures, { payers }: LogFigures): Cell[] {
  const count = countCustomers(agent, payers);
  const per = (part: number, base: number) => (base === 0 ? null : part / base);
  const response = per(agent.days, agent.gaps);
  const sales = asShown(agent.sales);
  return [
    agent.agent,
    count.customers,
    count.replied,
    per(count.replied, count.customers),
    response === null ? null : seconds(response),
    count.ordered,
    count.paid,
    per(count.paid, count.customers - count.assists),
    sales,
    per(sales, count.paid),
    count.assists,
  ];
}

function noReception() {
  return noData({
    en: "The log holds no reception yet: fill in a row below the headings.",
    "zh-CN": "明细里还没有接待记录：请在标题下面填一行。",
    "zh-TW": "明細裡還沒有接待紀錄：請在標題下面填一列。",
  });
}
