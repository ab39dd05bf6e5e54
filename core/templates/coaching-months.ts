import type { Choices } from "../plan/choices";
import type { Column, Content, SheetDesign, Written } from "../plan/sheet-design";
import { indicators, monthOf, months } from "./coaching-indicators";
import { common, target } from "./common-words";
import { monthHeading } from "./month-label";
import { sampleTeam } from "./sample-team";
import { atLeast, atMost } from "./target-marks";

type Indicator = (typeof indicators)[number];

/** The figures of an indicator; its target stands over the first month, the others show it. */
function monthColumns({ id, short, lowerIsBetter, target: goal, format, sample }: Indicator, { month }: Choices) {
  const sign = lowerIsBetter ? '"≤ "' : '"≥ "';
  const isShare = format.includes("%");
  const first: Written = (at) => at.side("target", monthOf(id, 0));
  const standard: Content = {
    input: goal,
    format: sign + format,
    allowed: isShare ? { lowest: 0, highest: 1 } : { lowest: 0 },
  };
  return Array.from({ length: months }, (_, index): Column => {
    const own = monthOf(id, index);
    return {
      id: own,
      heading: monthHeading(short, month, index - months + 1),
      ...(index === 0 && { note: noteOf(isShare) }),
      width: 62,
      look: "input",
      format,
      allowed: isShare ? { lowest: 0, highest: 1 } : { lowest: 0 },
      body: { sample: sample.map((row) => row[index] ?? null) },
      standards: { target: index === 0 ? standard : { formula: first, format: sign + format } },
      conditions: (lowerIsBetter ? atMost(own, first) : atLeast(own, first)).filter(({ look }) => look === "missed"),
    };
  });
}

function noteOf(isShare: boolean) {
  return isShare
    ? {
        en: "The target for all months stands here. A month without figures stays blank.",
        "zh-CN": "各月共用的目标填在这里；没有数据的月份留空。",
        "zh-TW": "各月共用的目標填在這裡；沒有資料的月份留空。",
      }
    : {
        en: "In seconds. The target for all months stands here; a month without figures stays blank.",
        "zh-CN": "单位：秒。各月共用的目标填在这里；没有数据的月份留空。",
        "zh-TW": "單位：秒。各月共用的目標填在這裡；沒有資料的月份留空。",
      };
}

/** The figures of the last months, each indicator's months side by side. */
export function coachingMonths(choices: Choices): SheetDesign {
  return {
    name: { en: "Months to {month}", "zh-CN": "月度指标 {month}", "zh-TW": "月度指標 {month}" },
    title: {
      en: "Indicators by month, to {month}",
      "zh-CN": "月度指标 · 至 {month}",
      "zh-TW": "月度指標 · 至 {month}",
    },
    guide: {
      en: "Fill in each agent's months, the oldest first; what misses its target turns red. Next month move each indicator's figures one column left.",
      "zh-CN": "一人一行填各月数据，由旧到新；未达标会标红。下个月把各项数据左移一格，再填新月份。",
      "zh-TW": "一人一列填各月資料，由舊到新；未達標會標紅。下個月把各項資料左移一格，再填新月份。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "months",
        rows: choices.people,
        standards: [target],
        columns: [
          { id: "name", heading: common.name, width: 100, look: "input", body: { sample: sampleTeam } },
          ...indicators.flatMap((indicator) => monthColumns(indicator, choices)),
        ],
      },
    ],
  };
}
