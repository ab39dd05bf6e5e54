import { streak } from "../functions/streak";
import type { Choices } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Column, SheetDesign, SideRow } from "../plan/sheet-design";
import type { Text } from "../text";
import { indicators, monthOf, months } from "./coaching-indicators";
import { common } from "./common-words";
import { namesFrom } from "./names-from";

const needed: SideRow = { id: "needed", label: { en: "Listed from", "zh-CN": "几个月列入", "zh-TW": "幾個月列入" } };

const stages: readonly Text[] = [
  { en: "Planned", "zh-CN": "已安排", "zh-TW": "已安排" },
  { en: "Ongoing", "zh-CN": "辅导中", "zh-TW": "輔導中" },
  { en: "Done", "zh-CN": "已达标", "zh-TW": "已達標" },
];

const limit = (at: Place) => at.side("needed", "training");
const first = indicators[0]?.id as string;
const last = indicators[indicators.length - 1]?.id as string;

/** How many of the latest months in a row missed the target. */
const missedColumns: readonly Column[] = indicators.map(({ id, name }) => ({
  id,
  heading: {
    en: `${name.en}\nmonths`,
    "zh-CN": `${name["zh-CN"]}\n连续月数`,
    "zh-TW": `${name["zh-TW"]}\n連續月數`,
  },
  note: {
    en: "Months in a row, up to the latest, in which the target was missed.",
    "zh-CN": "到最近一个月为止，连续未达标的月数。",
    "zh-TW": "到最近一個月為止，連續未達標的月數。",
  },
  kpi: streak,
  width: 92,
  look: "result",
  format: "0",
  body: {
    formula: (at) => {
      const marks = at.table("marks").across(at.row as number, monthOf(id, 0), monthOf(id, months - 1));
      return `IF(COUNT(${marks})=0,"",${at.call(streak, { values: marks, criterion: '"=1"' })})`;
    },
  },
  conditions: [
    { when: (at) => `AND(COUNT(${at.cell(id)})=1,${at.cell(id)}>=${limit(at)})`, look: "missed" },
    { when: (at) => `AND(COUNT(${at.cell(id)})=1,${at.cell(id)}=${limit(at)}-1,${at.cell(id)}>0)`, look: "warning" },
  ],
}));

/** The indicators at fault, joined. */
function faults(at: Place): string {
  const separator: Text = { en: ", ", "zh-CN": "、", "zh-TW": "、" };
  const parts = indicators.map(({ id, name }) => {
    const cell = at.cell(id);
    return `IF(COUNT(${cell})=0,"",IF(${cell}>=${limit(at)},${at.say(separator)}&${at.say(name)},""))`;
  });
  return `MID(${parts.join("&")},${separator[at.language].length + 1},200)`;
}

const results: readonly Column[] = [
  {
    id: "training",
    heading: { en: "To be coached in", "zh-CN": "需辅导的指标", "zh-TW": "需輔導的指標" },
    note: {
      en: "Indicators missed for as many months in a row as stand above, or more.",
      "zh-CN": "连续未达标月数达到上面所填月数的指标。",
      "zh-TW": "連續未達標月數達到上面所填月數的指標。",
    },
    width: 200,
    look: "text",
    body: { formula: (at) => `IF(COUNT(${at.cells(first, last)})=0,"",${faults(at)})` },
    standards: {
      needed: {
        input: 3,
        format: '"≥ "0',
        allowed: { lowest: 1, highest: months, isWhole: true },
      },
    },
    conditions: [{ when: (at) => `${at.cell("training")}<>""`, look: "missed" }],
  },
];

const plan: readonly Column[] = [
  {
    id: "cause",
    heading: { en: "Cause and plan", "zh-CN": "原因与措施", "zh-TW": "原因與措施" },
    width: 210,
    look: "textInput",
    body: {
      sample: [
        null,
        null,
        null,
        {
          en: "Searches too long: knowledge base drill",
          "zh-CN": "查资料慢，做知识库练习",
          "zh-TW": "查資料慢，做知識庫練習",
        },
        { en: "Too many chats at once at noon", "zh-CN": "午间同时接待太多", "zh-TW": "午間同時接待太多" },
      ],
    },
  },
  {
    id: "coach",
    heading: { en: "Coach", "zh-CN": "辅导人", "zh-TW": "輔導人" },
    width: 84,
    look: "textInput",
    body: {
      sample: [
        null,
        null,
        null,
        { en: "Zhou Min", "zh-CN": "周敏", "zh-TW": "周敏" },
        { en: "Chen Hao", "zh-CN": "陈浩", "zh-TW": "陳浩" },
      ],
    },
  },
  {
    id: "stage",
    heading: { en: "Progress", "zh-CN": "进度", "zh-TW": "進度" },
    width: 90,
    look: "input",
    allowed: { words: stages },
    body: { sample: [null, null, null, stages[1] ?? null, stages[0] ?? null] },
  },
];

/** Who is to be coached in what, and how far that has come. */
export function coachingList({ people }: Choices): SheetDesign {
  return {
    name: { en: "Coaching {month}", "zh-CN": "辅导名单 {month}", "zh-TW": "輔導名單 {month}" },
    title: { en: "Coaching list, {month}", "zh-CN": "辅导名单 · {month}", "zh-TW": "輔導名單 · {month}" },
    guide: {
      en: "Months in a row below target, and who is listed for coaching; fill in what is done about it.",
      "zh-CN": "左边是连续未达标月数，达到条件自动列入；右边填原因、措施和进度。",
      "zh-TW": "左邊是連續未達標月數，達到條件自動列入；右邊填原因、措施和進度。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "list",
        rows: people,
        rowHeight: 34,
        standards: [needed],
        columns: [
          {
            id: "name",
            heading: common.name,
            width: 100,
            look: "label",
            body: namesFrom("months"),
          },
          ...missedColumns,
          ...results,
          ...plan,
        ],
      },
    ],
  };
}
