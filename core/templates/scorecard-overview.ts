import type { Column, Table } from "../plan/sheet-design";
import type { Text } from "../text";

/** Each item: the column of its full points, its name, how its points come about. */
const items: readonly (readonly [string, Text, Text])[] = [
  [
    "speed",
    { en: "Response", "zh-CN": "及时响应", "zh-TW": "即時回應" },
    {
      en: "Bands by mean response, less points for customers without reply",
      "zh-CN": "平均响应按分档得分，再减未回复扣分，最低 0 分",
      "zh-TW": "平均回應按級距得分，再減未回覆扣分，最低 0 分",
    },
  ],
  [
    "attitude",
    { en: "Attitude", "zh-CN": "服务态度", "zh-TW": "服務態度" },
    { en: "Manager, from spot checks", "zh-CN": "主管抽查聊天记录评分", "zh-TW": "主管抽查對話紀錄評分" },
  ],
  [
    "reviews",
    { en: "Reviews", "zh-CN": "买家评价", "zh-TW": "買家評價" },
    {
      en: "QA, from what buyers write unasked; no paid-for reviews",
      "zh-CN": "质检按买家自发评价评分，不得返现换好评",
      "zh-TW": "質檢按買家自發評價評分，不得返現換好評",
    },
  ],
  [
    "orderPoints",
    { en: "Order value", "zh-CN": "付款客单价", "zh-TW": "付款客單價" },
    {
      en: "By rank: the first has all points, each place less an equal step",
      "zh-CN": "按名次：第一名得满分，往后每名等额递减",
      "zh-TW": "按名次：第一名得滿分，往後每名等額遞減",
    },
  ],
  [
    "conversionPoints",
    { en: "Conversion", "zh-CN": "询单转化", "zh-TW": "詢單轉換" },
    {
      en: "Bands by people who paid ÷ people who asked",
      "zh-CN": "付款人数 ÷ 询单人数，按分档得分",
      "zh-TW": "付款人數 ÷ 詢單人數，按級距得分",
    },
  ],
  [
    "aftersales",
    { en: "After-sales", "zh-CN": "售后处理", "zh-TW": "售後處理" },
    {
      en: "Manager, from the record; beyond 48 hours costs points",
      "zh-CN": "主管按售后登记评分，超过 48 小时扣分",
      "zh-TW": "主管按售後登記評分，超過 48 小時扣分",
    },
  ],
  [
    "skills",
    { en: "Skills", "zh-CN": "业务技能", "zh-TW": "業務技能" },
    { en: "Monthly test", "zh-CN": "每月业务考试", "zh-TW": "每月業務考試" },
  ],
];

/** The seven items at a glance: full points, and where they come from. */
export const overview: Table = {
  id: "items",
  caption: { en: "Where the points come from", "zh-CN": "得分怎么来", "zh-TW": "得分怎麼來" },
  isBeside: true,
  rows: items.map(([id]) => id),
  columns: [
    column(
      "item",
      { en: "Item", "zh-CN": "项目", "zh-TW": "項目" },
      92,
      "label",
      items.map(([, item]) => item),
    ),
    {
      id: "full",
      heading: { en: "Full\npoints", "zh-CN": "满分", "zh-TW": "滿分" },
      width: 60,
      look: "result",
      format: "0",
      body: {
        cells: items.map(([id]) => ({ formula: (at) => at.table("scorecard").side("full", id) })),
      },
    },
    column(
      "how",
      { en: "How", "zh-CN": "怎么算", "zh-TW": "怎麼算" },
      400,
      "label",
      items.map(([, , how]) => how),
    ),
  ],
};

function column(id: string, heading: Text, width: number, look: Column["look"], cells: readonly Text[]): Column {
  return { id, heading, width, look, body: { cells } };
}
