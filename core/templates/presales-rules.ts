import type { SheetDesign, Table } from "../plan/sheet-design";
import { bandTable, thresholds } from "./band-table";

const widths = [90, 66] as const;

const reachedNote = {
  en: "The limit itself counts as reached; below the last row the points are 0. Blank rows are free for more bands.",
  "zh-CN": "等于界限就算达到；低于最后一档得 0 分。空白行可以再加档。",
  "zh-TW": "等於界限就算達到；低於最後一個級距得 0 分。空白列可以再加級距。",
};

const resultBands: readonly Table[] = [
  bandTable({
    id: "attainmentBands",
    caption: { en: "Sales target", "zh-CN": "指标完成率", "zh-TW": "目標達成率" },
    from: thresholds.reached,
    format: '"≥ "0%',
    note: reachedNote,
    widths,
    bands: [
      [1, 100],
      [0.9, 85],
      [0.8, 70],
      [0.7, 55],
      [0.6, 40],
      [0.5, 25],
      [0.4, 10],
    ],
    room: 8,
  }),
  bandTable({
    id: "conversionBands",
    caption: { en: "Conversion", "zh-CN": "付款转化率", "zh-TW": "付款轉換率" },
    isBeside: true,
    from: thresholds.reached,
    format: '"≥ "0%',
    note: reachedNote,
    widths,
    bands: [
      [0.45, 100],
      [0.4, 80],
      [0.35, 60],
    ],
    room: 5,
  }),
  bandTable({
    id: "aovBands",
    caption: { en: "Order value", "zh-CN": "客单价（元）", "zh-TW": "客單價（元）" },
    isBeside: true,
    from: thresholds.reached,
    format: '"≥ "#,##0',
    note: reachedNote,
    widths,
    bands: [
      [250, 100],
      [230, 80],
      [210, 60],
    ],
    room: 5,
  }),
  bandTable({
    id: "replyRateBands",
    caption: { en: "Reply rate", "zh-CN": "回复率", "zh-TW": "回覆率" },
    isBeside: true,
    from: thresholds.reached,
    format: '"≥ "0%',
    note: reachedNote,
    widths,
    bands: [
      [0.98, 100],
      [0.95, 80],
      [0.92, 60],
    ],
    room: 5,
  }),
];

const otherBands: readonly Table[] = [
  bandTable({
    id: "responseBands",
    caption: { en: "Response, seconds", "zh-CN": "响应时间（秒）", "zh-TW": "回應時間（秒）" },
    from: thresholds.notExceeded,
    format: '"≤ "0',
    note: {
      en: "The limit included; slower than the last row earns 0. The published table prints “<55: 0 points”, which must mean more than 55.",
      "zh-CN": "含本数；比最后一档还慢得 0 分。公开的原表印作“<55 得 0 分”，应为“>55”。",
      "zh-TW": "含本數；比最後一個級距還慢得 0 分。公開的原表印作「<55 得 0 分」，應為「>55」。",
    },
    widths,
    bands: [
      [35, 100],
      [45, 80],
      [55, 60],
    ],
    room: 5,
  }),
  bandTable({
    id: "attendanceBands",
    caption: { en: "Late or absent", "zh-CN": "迟到缺勤（次）", "zh-TW": "遲到缺勤（次）" },
    isBeside: true,
    from: thresholds.notExceeded,
    format: '"≤ "#,##0',
    note: {
      en: "Times, the limit included. The last row catches every larger number.",
      "zh-CN": "单位次，含本数。最后一档是兜底，次数再多也按它给分。",
      "zh-TW": "單位次，含本數。最後一個級距是保底，次數再多也按它給分。",
    },
    widths,
    bands: [
      [0, 100],
      [3, 80],
      [9999, 60],
    ],
    room: 5,
  }),
  bandTable({
    id: "medals",
    caption: { en: "Medals", "zh-CN": "评级", "zh-TW": "評級" },
    isBeside: true,
    from: { en: "Score from", "zh-CN": "得分达到", "zh-TW": "得分達到" },
    format: '"≥ "0.0',
    note: {
      en: "Only lower limits are given, so that no score falls between two medals. Keep a row for 0.",
      "zh-CN": "只写下限，分数不会掉在两档之间。请保留 0 分那一行。",
      "zh-TW": "只寫下限，分數不會掉在兩級之間。請保留 0 分那一列。",
    },
    earns: { en: "Medal", "zh-CN": "评级", "zh-TW": "評級" },
    widths,
    bands: [
      [90, { en: "Gold", "zh-CN": "金牌", "zh-TW": "金牌" }],
      [80, { en: "Silver", "zh-CN": "银牌", "zh-TW": "銀牌" }],
      [70, { en: "Bronze", "zh-CN": "铜牌", "zh-TW": "銅牌" }],
      [0, { en: "None", "zh-CN": "未评级", "zh-TW": "未評級" }],
    ],
    room: 5,
  }),
];

/** The published bands of the pre-sales rating. */
export const presalesRules: SheetDesign = {
  name: { en: "Pre-sales rules", "zh-CN": "售前评级标准", "zh-TW": "售前評級標準" },
  title: { en: "Pre-sales rating rules", "zh-CN": "售前客服评级标准", "zh-TW": "售前客服評級標準" },
  guide: {
    en: "Change the yellow cells when the rules change. Every item earns 0 to 100 points; its weight stands above its points in the rating.",
    "zh-CN": "规则变了就改黄色格子。每项 0～100 分，权重写在评级表各项得分的上方。",
    "zh-TW": "規則變了就改黃色儲存格。每項 0～100 分，權重寫在評級表各項得分的上方。",
  },
  orientation: "portrait",
  frozenColumns: 0,
  tables: [...resultBands, ...otherBands],
};
