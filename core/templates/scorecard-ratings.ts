import type { Column } from "../plan/sheet-design";
import type { Text } from "../text";

/** What people rate, out of the points in the standards row. */
function rated(id: string, heading: Text, note: Text, full: number, sample: readonly number[]): Column {
  return {
    id,
    heading,
    note,
    width: 66,
    look: "input",
    format: "0.0",
    allowed: { lowest: 0, highest: 100 },
    body: { sample },
    standards: { full: { input: full, format: "0", allowed: { lowest: 0, highest: 100 } } },
    conditions: [
      {
        when: (at) => `AND(COUNT(${at.cell(id)})=1,${at.cell(id)}>${at.side("full", id)})`,
        look: "missed",
      },
    ],
  };
}

/** Attitude and reviews, 10 points each. */
export const ratedColumns: readonly Column[] = [
  rated(
    "attitude",
    { en: "Attitude\nby lead", "zh-CN": "服务态度\n主管评分", "zh-TW": "服務態度\n主管評分" },
    {
      en: "The manager's points after reading conversations picked at random. More than the full points counts as full points.",
      "zh-CN": "主管抽查聊天记录后打分。超过满分的按满分计，并标红。",
      "zh-TW": "主管抽查對話紀錄後評分。超過滿分的按滿分計，並標紅。",
    },
    10,
    [9.5, 9, 9.5, 8, 9, 8.5, 9],
  ),
  rated(
    "reviews",
    { en: "Reviews\nby QA", "zh-CN": "买家评价\n质检评分", "zh-TW": "買家評價\n質檢評分" },
    {
      en: "Points for what buyers say on their own account. Do not count paid-for reviews: giving cash, red packets or coupons for good reviews is unlawful in mainland China (interim provisions against unfair competition online, in force since 2024-09-01).",
      "zh-CN":
        "质检看买家自发评价的内容打分，不按返现得来的好评数。好评返现、送红包或优惠券换好评，已被《网络反不正当竞争暂行规定》（2024 年 9 月 1 日起施行）禁止。",
      "zh-TW":
        "質檢看買家自發評價的內容評分，不按返現換來的好評數。以現金、紅包或優惠券換好評，在中國大陸自 2024 年 9 月 1 日起屬違法（《網路反不正當競爭暫行規定》）。",
    },
    10,
    [9.5, 9, 9, 6, 8.5, 8, 8.5],
  ),
];

/** After-sales, 30 points, and skills, 10 points. */
export const skillColumns: readonly Column[] = [
  rated(
    "aftersales",
    { en: "After-\nsales", "zh-CN": "售后处理\n主管评分", "zh-TW": "售後處理\n主管評分" },
    {
      en: "Returns, exchanges and complaints settled, by the after-sales record. Cases left open beyond 48 hours cost points.",
      "zh-CN": "按售后登记（退换货、投诉处理）评分；超过 48 小时未处理或未反馈的要扣分。",
      "zh-TW": "按售後登記（退換貨、客訴處理）評分；超過 48 小時未處理或未回報的要扣分。",
    },
    30,
    [29, 28, 28, 14, 27, 25, 26],
  ),
  rated(
    "skills",
    { en: "Skills\ntest", "zh-CN": "业务技能\n考试评分", "zh-TW": "業務技能\n考試評分" },
    {
      en: "The monthly test of products, platform rules and tools.",
      "zh-CN": "每月业务考试：商品知识、平台规则、工具使用。",
      "zh-TW": "每月業務考試：商品知識、平台規則、工具使用。",
    },
    10,
    [9, 9.5, 9, 8, 9, 8.5, 8.5],
  ),
];
