import type { SheetDesign } from "../plan/sheet-design";
import { bandTable, thresholds } from "./band-table";
import { common } from "./common-words";
import { overview } from "./scorecard-overview";

const widths = [120, 80] as const;

const response = bandTable({
  id: "response",
  caption: { en: "Response time", "zh-CN": "平均响应（秒）", "zh-TW": "平均回應（秒）" },
  from: thresholds.notExceeded,
  format: '"≤ "0',
  note: {
    en: "In seconds, the limit included. Slower than the last row earns 0. Blank rows are free for more bands.",
    "zh-CN": "单位秒，含本数。比最后一档还慢得 0 分。空白行可以再加档。",
    "zh-TW": "單位秒，含本數。比最後一個級距還慢得 0 分。空白列可以再加級距。",
  },
  widths,
  bands: [
    [25, 10],
    [30, 8],
    [40, 6],
    [60, 4],
    [100, 2],
  ],
  room: 7,
});

const unanswered = bandTable({
  id: "unanswered",
  caption: { en: "Customers without reply", "zh-CN": "未回复人数", "zh-TW": "未回覆人數" },
  isBeside: true,
  from: thresholds.notExceeded,
  format: '"≤ "#,##0',
  note: {
    en: "People, the limit included. Keep a last row that no number exceeds, or the worst result would cost nothing. The published scheme says nothing above 5 people; the last row is ours.",
    "zh-CN":
      "单位人，含本数。最后一档要填一个到不了的大数，否则最差的反而不扣分。公开的方案没写 5 人以上扣几分，最后一档是本表补的。",
    "zh-TW":
      "單位人，含本數。最後一個級距要填一個到不了的大數，否則最差的反而不扣分。公開的方案沒寫 5 人以上扣幾分，最後一個級距是本表補的。",
  },
  earns: { en: "Points off", "zh-CN": "扣分", "zh-TW": "扣分" },
  widths,
  bands: [
    [0, 0],
    [5, 2],
    [9999, 5],
  ],
  room: 7,
});

const conversion = bandTable({
  id: "conversion",
  caption: { en: "Conversion", "zh-CN": "询单付款转化率", "zh-TW": "詢單付款轉換率" },
  from: thresholds.reached,
  format: '"≥ "0.00%',
  note: {
    en: "The limit itself counts as reached. The published scheme says “above 60 %”: to leave out exactly 60 %, write 60.01 %.",
    "zh-CN": "等于界限就算达到。公开的方案是“大于 60%”，要排除正好 60% 的，把界限写成 60.01%。",
    "zh-TW": "等於界限就算達到。公開的方案是「大於 60%」，要排除正好 60% 的，把界限寫成 60.01%。",
  },
  widths,
  bands: [
    [0.6, 15],
    [0.55, 12],
    [0.5, 9],
    [0.45, 6],
    [0.4, 3],
  ],
  room: 7,
});

const grades = bandTable({
  id: "grades",
  caption: { en: "Grades", "zh-CN": "等级", "zh-TW": "等級" },
  isBeside: true,
  from: { en: "Total from", "zh-CN": "总分达到", "zh-TW": "總分達到" },
  format: '"≥ "0.0',
  note: {
    en: "Only lower limits are given, so that no score falls between two grades. Keep a row for 0.",
    "zh-CN": "只写下限，分数不会掉在两档之间。请保留 0 分那一行。",
    "zh-TW": "只寫下限，分數不會掉在兩級之間。請保留 0 分那一列。",
  },
  earns: common.grade,
  widths,
  bands: [
    [90, "A"],
    [80, "B"],
    [70, "C"],
    [60, "D"],
    [0, "E"],
  ],
  room: 7,
});

/** The tables by which the e-commerce scorecard turns results into points and grades. */
export const scorecardRules: SheetDesign = {
  name: { en: "Scorecard rules", "zh-CN": "客服考核标准", "zh-TW": "客服考核標準" },
  title: { en: "Scorecard rules", "zh-CN": "电商客服考核评分标准", "zh-TW": "電商客服考核評分標準" },
  guide: {
    en: "Change the yellow cells when the rules change: targets, points and grades of the scorecard follow.",
    "zh-CN": "规则变了就改黄色格子，考核表的目标、得分和等级会跟着变。",
    "zh-TW": "規則變了就改黃色儲存格，考核表的目標、得分和等級會跟著變。",
  },
  orientation: "landscape",
  frozenColumns: 0,
  tables: [response, unanswered, overview, conversion, grades],
};
