import type { Choices } from "../plan/choices";
import type { Column, SheetDesign } from "../plan/sheet-design";
import { indicators, monthOf, months } from "./coaching-indicators";
import { common } from "./common-words";
import { monthHeading } from "./month-label";
import { namesFrom } from "./names-from";

/** 1 where a month missed the target, 0 where it did not, blank where there is no figure. */
function markColumns({ id, short, lowerIsBetter }: (typeof indicators)[number], { month }: Choices): Column[] {
  return Array.from({ length: months }, (_, index) => {
    const own = monthOf(id, index);
    return {
      id: own,
      heading: monthHeading(short, month, index - months + 1),
      width: 62,
      look: "mark",
      format: "0",
      body: {
        formula: (at) => {
          const source = at.table("months");
          const [figure, target] = [source.at(own, at.row as number), source.side("target", monthOf(id, 0))];
          return `IF(COUNT(${figure},${target})<2,"",(${figure}${lowerIsBetter ? ">" : "<"}${target})*1)`;
        },
      },
      conditions: [{ when: (at) => `${at.cell(own)}=1`, look: "missed" }],
    };
  });
}

/** From which the months in a row are counted. */
export function coachingMarks(choices: Choices): SheetDesign {
  return {
    name: { en: "Misses to {month}", "zh-CN": "未达标标记 {month}", "zh-TW": "未達標標記 {month}" },
    title: { en: "Missed targets, to {month}", "zh-CN": "未达标标记 · 至 {month}", "zh-TW": "未達標標記 · 至 {month}" },
    guide: {
      en: "1: target missed, 0: met, blank: no figure. Worked out from the first sheet; nothing to fill in.",
      "zh-CN": "1 未达标，0 达标，空白表示没有数据；由第一张表自动算出，不用填。",
      "zh-TW": "1 未達標，0 達標，空白表示沒有資料；由第一張工作表自動算出，不用填。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "marks",
        rows: choices.people,
        columns: [
          {
            id: "name",
            heading: common.name,
            width: 100,
            look: "label",
            body: namesFrom("months"),
          },
          ...indicators.flatMap((indicator) => markColumns(indicator, choices)),
        ],
      },
    ],
  };
}
