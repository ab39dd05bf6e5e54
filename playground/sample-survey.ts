import { numberFormats } from "../core/number-formats";
import type { Language, Text } from "../core/text";
import { people, ratings, recommendations } from "./sample-figures";
import { looks, shownAs } from "./sheet-looks";
import { across, SheetWriter } from "./sheet-writer";
import type { SheetData } from "./workbook-data";

const words = {
  name: { en: "Survey", "zh-CN": "满意度调查", "zh-TW": "滿意度調查" },
  title: {
    en: "Customer survey, October 2026",
    "zh-CN": "客户满意度调查 · 2026 年 10 月",
    "zh-TW": "顧客滿意度調查 · 2026 年 10 月",
  },
  note: {
    en: "A blank is no answer. In “recommend” 0 is an answer; in “rating” the export writes 0 for not rated.",
    "zh-CN": "空白是没有回答。推荐意愿里的 0 是有效回答；评分里的 0 是导出系统写的“未评分”。",
    "zh-TW": "空白是沒有回答。推薦意願裡的 0 是有效回答；評分裡的 0 是匯出系統寫的「未評分」。",
  },
  date: { en: "Date", "zh-CN": "日期", "zh-TW": "日期" },
  agent: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服" },
  recommend: { en: "Recommend (0–10)", "zh-CN": "推荐意愿（0～10）", "zh-TW": "推薦意願（0～10）" },
  rating: { en: "Rating (1–5)", "zh-CN": "评分（1～5）", "zh-TW": "評分（1～5）" },
  metric: { en: "Result", "zh-CN": "指标", "zh-TW": "指標" },
  value: { en: "Value", "zh-CN": "数值", "zh-TW": "數值" },
  nps: { en: "Net Promoter Score", "zh-CN": "净推荐值 NPS", "zh-TW": "淨推薦值 NPS" },
  csat: { en: "Customer satisfaction", "zh-CN": "客户满意度 CSAT", "zh-TW": "顧客滿意度 CSAT" },
  average: { en: "Average rating", "zh-CN": "平均评分", "zh-TW": "平均評分" },
} as const satisfies Record<string, Text>;

const headingRow = 2;
const firstRow = 3;
const from = firstRow + 1;
const to = firstRow + recommendations.length;
/** 1 October 2026. */
const firstDay = 46_296;

/** The survey sheet of the sample: forty answers and what they come to. */
export function sampleSurvey(language: Language): SheetData {
  const writer = new SheetWriter();
  writer.value(0, 0, words.title[language], looks.title);
  writer.value(1, 0, words.note[language], looks.guide);
  [words.date, words.agent, words.recommend, words.rating].forEach((heading, column) => {
    writer.value(headingRow, column, heading[language], looks.heading);
  });
  recommendations.forEach((answer, index) => {
    const row = firstRow + index;
    const agent = people[(index * 5) % people.length]?.name[language] ?? null;
    writer.value(row, 0, firstDay + Math.floor((index * 3) / 4), shownAs(looks.label, "yyyy-mm-dd"));
    writer.value(row, 1, agent, looks.label);
    writer.value(row, 2, answer, looks.input);
    writer.value(row, 3, ratings[index] ?? null, looks.input);
  });
  writeResults(writer, language);
  return {
    name: words.name[language],
    cellData: writer.cellData,
    showGridlines: 0,
    rowData: { 0: { h: 34, ia: 0 }, 1: { h: 24, ia: 0 }, 2: { h: 40, ia: 0 } },
    mergeData: [across(0, 7), across(1, 7)],
    columnData: { 0: { w: 100 }, 1: { w: 92 }, 2: { w: 100 }, 3: { w: 92 }, 4: { w: 24 }, 5: { w: 170 }, 6: { w: 90 } },
    freeze: { xSplit: 0, ySplit: firstRow, startRow: firstRow, startColumn: -1 },
  };
}

function writeResults(writer: SheetWriter, language: Language): void {
  const results = [
    [words.nps, `=NPS(C${from}:C${to})`, "0.0"],
    [words.csat, `=CSAT(D${from}:D${to})`, numberFormats.share],
    [words.average, `=AVGRATING(D${from}:D${to})`, numberFormats.number],
  ] as const;
  writer.value(headingRow, 5, words.metric[language], looks.heading);
  writer.value(headingRow, 6, words.value[language], looks.heading);
  results.forEach(([label, formula, pattern], index) => {
    writer.value(firstRow + index, 5, label[language], looks.label);
    writer.formula(firstRow + index, 6, formula, shownAs(looks.score, pattern));
  });
}
