import { streak } from "../functions/streak";
import type { Choices } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Column, Content, SheetDesign, Table } from "../plan/sheet-design";
import type { Text } from "../text";
import { common } from "./common-words";
import { monthLabel } from "./month-label";
import { namesFrom } from "./names-from";

const months = 6;

/** Ranks of the last months, the oldest first, one row a person. */
const ranks: readonly (readonly (number | null)[])[] = [
  [2, 1, 2, 1, 1, 1],
  [1, 2, 1, 2, 2, 3],
  [3, 4, 3, 3, 3, 2],
  [5, 5, 5, 5, 5, 6],
  [4, 3, 4, 4, 4, 4],
  [null, null, 6, 6, 6, 5],
  [null, null, null, null, null, 7],
];

function rule(heading: Text, content: Content): { readonly heading: Text; readonly content: Content } {
  return { heading, content };
}

function rulesOf({ sample }: Choices) {
  return {
    publicSales: rule(
      { en: "Public sales of the month", "zh-CN": "当月公共销售业绩", "zh-TW": "當月公共銷售業績" },
      { input: sample ? 286_400 : 0, format: "#,##0.00", allowed: { lowest: 0 } },
    ),
    publicRate: rule(
      { en: "Commission on public sales", "zh-CN": "公共销售提成比例", "zh-TW": "公共銷售抽成比例" },
      { input: 0.005, format: "0.0%", allowed: { lowest: 0, highest: 1 } },
    ),
    awardMonths: rule(
      { en: "Months first in a row for the award", "zh-CN": "连续第一几个月得奖励", "zh-TW": "連續第一幾個月得獎勵" },
      { input: 3, format: "0", allowed: { lowest: 1, isWhole: true } },
    ),
    award: rule(
      { en: "Award", "zh-CN": "奖励金额", "zh-TW": "獎勵金額" },
      { input: 300, format: "#,##0.00", allowed: { lowest: 0 } },
    ),
    mostDeducted: rule(
      {
        en: "Deductions, at most of the wage",
        "zh-CN": "扣款上限（占当月工资）",
        "zh-TW": "扣款上限（占當月薪資）",
      },
      { input: 0.2, format: "0%", allowed: { lowest: 0, highest: 1 } },
    ),
    minimumWage: rule(
      { en: "Minimum wage where you are", "zh-CN": "当地最低工资标准", "zh-TW": "當地最低工資" },
      { input: 2490, isSample: true, format: "#,##0.00", allowed: { lowest: 0 } },
    ),
  };
}

function rules(choices: Choices): Table {
  const own = rulesOf(choices);
  return {
    id: "rules",
    caption: { en: "Rules", "zh-CN": "规则", "zh-TW": "規則" },
    hasHeading: false,
    rows: Object.keys(own),
    columns: [
      {
        id: "label",
        heading: common.name,
        width: 214,
        look: "label",
        body: { cells: Object.values(own).map(({ heading }) => heading) },
      },
      {
        id: "value",
        heading: common.points,
        width: 96,
        look: "input",
        body: { cells: Object.values(own).map(({ content }) => content) },
      },
    ],
  };
}

function placesOf(at: Place): string {
  return at.cells("rank0", `rank${months - 1}`);
}

function isFull(at: Place): string {
  return `COUNTIF(${placesOf(at)},1)=${months}`;
}

/** Everybody's places in the last months, and what months in first place in a row earn. */
function places({ people, month }: Choices): Table {
  const rankColumns = Array.from(
    { length: months },
    (_, index): Column => ({
      id: `rank${index}`,
      heading: monthLabel(month, index - months + 1),
      width: 54,
      look: "input",
      format: "0",
      allowed: { lowest: 1, isWhole: true },
      body: { sample: ranks.map((row) => row[index] ?? null) },
      conditions: [{ when: (at) => `${at.cell(`rank${index}`)}=1`, look: "first" }],
    }),
  );
  return {
    id: "places",
    caption: { en: "Places in the ranking", "zh-CN": "各月名次", "zh-TW": "各月名次" },
    rows: people,
    columns: [
      {
        id: "name",
        heading: common.name,
        width: 214,
        look: "label",
        body: namesFrom("pay"),
      },
      {
        id: "before",
        heading: { en: "First in a row\nbefore these", "zh-CN": "此前连续\n第一月数", "zh-TW": "此前連續\n第一月數" },
        note: {
          en: "Only for who is first in all the months beside: how many months in a row before them, 0 for none.",
          "zh-CN": "右边各月都是第一的人才要填：再往前连续第一了几个月，没有就填 0。",
          "zh-TW": "右邊各月都是第一的人才要填：再往前連續第一了幾個月，沒有就填 0。",
        },
        width: 96,
        look: "input",
        format: "0",
        allowed: { lowest: 0, isWhole: true },
        body: { sample: [] },
        conditions: [{ when: (at) => `AND(${isFull(at)},COUNT(${at.cell("before")})=0)`, look: "missed" }],
      },
      ...rankColumns,
      {
        id: "streak",
        heading: { en: "First\nin a row", "zh-CN": "连续第一\n月数", "zh-TW": "連續第一\n月數" },
        kpi: streak,
        width: 78,
        look: "result",
        format: "0",
        body: {
          formula: (at) => {
            const own = placesOf(at);
            const before = at.cell("before");
            // Who is first in all months may have been so before: without knowing that there is no award to be told.
            const all = `IF(COUNT(${before})=1,${months}+${before},"")`;
            const counted = at.call(streak, { values: own, criterion: '"=1"' });
            return `IF(COUNT(${own})=0,"",IF(${isFull(at)},${all},${counted}))`;
          },
        },
      },
      {
        id: "award",
        heading: { en: "Award", "zh-CN": "奖励", "zh-TW": "獎勵" },
        note: {
          en: "Paid when the months are complete, and again after as many more.",
          "zh-CN": "满约定月数当月发一次，再连续满同样月数再发。",
          "zh-TW": "滿約定月數當月發一次，再連續滿同樣月數再發。",
        },
        width: 80,
        look: "score",
        format: "#,##0.00",
        body: {
          formula: (at) => {
            const [needed, amount] = [
              at.table("rules").at("value", "awardMonths"),
              at.table("rules").at("value", "award"),
            ];
            const [count, last] = [at.cell("streak"), at.cell(`rank${months - 1}`)];
            // Without a place in the last month nothing has been completed in it.
            const isDue = `IF(AND(${count}>0,COUNT(${last})=1),MOD(${count},${needed})=0,FALSE)`;
            return `IF(COUNT(${count})=0,"",IF(${isDue},${amount},0))`;
          },
        },
      },
    ],
  };
}

/** The rules of pay that can be changed, and the awards. */
export function payrollAwards(choices: Choices): SheetDesign {
  return {
    name: { en: "Pay rules {month}", "zh-CN": "规则与名次 {month}", "zh-TW": "規則與名次 {month}" },
    title: {
      en: "Pay rules and awards, {month}",
      "zh-CN": "工资规则与奖励 · {month}",
      "zh-TW": "薪資規則與獎勵 · {month}",
    },
    guide: {
      en: "Change the rules here; enter each month's places, the oldest first.",
      "zh-CN": "规则变了改这里；每月名次由旧到新填写。",
      "zh-TW": "規則變了改這裡；每月名次由舊到新填寫。",
    },
    orientation: "portrait",
    tables: [rules(choices), places(choices)],
  };
}
