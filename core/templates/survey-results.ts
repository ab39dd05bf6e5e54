import type { Choices } from "../plan/choices";
import type { Content, SheetDesign, SideRow } from "../plan/sheet-design";
import { target } from "./common-words";
import { resultColumns } from "./survey-columns";
import { ofMonth, ofWholeLog } from "./survey-formulas";
import { firstDay } from "./survey-months";

const months = Array.from({ length: 12 }, (_, index) => `month ${index + 1}`);

const elsewhere: SideRow = {
  id: "elsewhere",
  label: { en: "Not above", "zh-CN": "不在以上月份", "zh-TW": "不在以上月份" },
};

/** The first of the months is an input, the others follow. */
function monthCells({ month, sample }: Choices): Content[] {
  const first: Content = { input: firstDay(month, sample ? -2 : 0), look: "textInput" };
  const next = (index: number): Content => ({
    formula: (at) => {
      const before = at.at("period", index - 1);
      // A bare date would be shown in each program's own pattern.
      return `N(DATE(YEAR(${before}),MONTH(${before})+1,1))`;
    },
  });
  return months.map((_, index) => (index === 0 ? first : next(index)));
}

/** What all answers come to, and those of each month. */
export function surveyResults(choices: Choices): SheetDesign {
  return {
    name: { en: "Survey results", "zh-CN": "满意度结果", "zh-TW": "滿意度結果" },
    title: { en: "Satisfaction survey results", "zh-CN": "满意度调查结果", "zh-TW": "滿意度調查結果" },
    guide: {
      en: "Note the answers down on the log sheet; everything here follows. The first month and the targets can be changed.",
      "zh-CN": "评价记在“评价登记”表，这里自动更新；起始月份和目标可以改。",
      "zh-TW": "評分記在「評分登記」表，這裡自動更新；起始月份和目標可以改。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "whole",
        rows: ["all"],
        standards: [target],
        columns: resultColumns({
          heading: { en: "Period", "zh-CN": "期间", "zh-TW": "期間" },
          cells: { cells: [{ en: "Whole log", "zh-CN": "全部记录", "zh-TW": "全部紀錄" }] },
          formulas: ofWholeLog(choices.flavour),
        }),
      },
      {
        id: "months",
        caption: { en: "Month by month", "zh-CN": "逐月结果", "zh-TW": "逐月結果" },
        rows: months,
        totals: [elsewhere],
        columns: resultColumns({
          heading: { en: "Month", "zh-CN": "月份", "zh-TW": "月份" },
          cells: { cells: monthCells(choices) },
          format: "yyyy-mm",
          formulas: ofMonth,
        }),
      },
    ],
  };
}
