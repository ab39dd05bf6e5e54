import type { Column, SheetDesign } from "../plan/sheet-design";
import { answerColumns } from "./answer-columns";
import { scores } from "./sample-scores";
import { sampleTeam } from "./sample-team";

const size = 200;

const samples = {
  csat: scores("5454354 5542453 4554544 5343452 54554-4 5544543"),
  ces: scores("7565465 6653564 6675655 7454573 65665-5 7655654"),
  nps: scores("X8976X8 9983896 9XX8987 X6958X4 98X97-8 X988996"),
};

const columns: readonly Column[] = [
  {
    id: "ticket",
    heading: { en: "Ticket", "zh-CN": "工单号", "zh-TW": "工單號" },
    width: 96,
    look: "input",
    body: { sample: samples.csat.map((_, index) => `T-${1040 + index * 37}`) },
  },
  {
    id: "agent",
    heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服" },
    note: {
      en: "Written as on the ticket sheet, or the answer counts for the team only.",
      "zh-CN": "姓名要和工单表里写得一样，否则只计入全组。",
      "zh-TW": "姓名要和工單表裡寫得一樣，否則只計入全組。",
    },
    width: 110,
    look: "textInput",
    body: { sample: samples.csat.map((_, index) => sampleTeam[index % 7] ?? null) },
  },
  ...answerColumns(samples, 84),
  {
    id: "check",
    heading: { en: "Check", "zh-CN": "核对", "zh-TW": "核對" },
    width: 150,
    look: "label",
    body: {
      formula: (at) => {
        const unknown = at.say({
          en: "✗ not on the ticket sheet",
          "zh-CN": "✗ 工单表里没有此人",
          "zh-TW": "✗ 工單表裡沒有這個人",
        });
        return `IF(${at.cell("agent")}="","",IF(SUMPRODUCT((${at.table("tickets").all("name")}=${at.cell("agent")})*1)=0,${unknown},""))`;
      },
    },
    conditions: [{ when: (at) => `LEFT(${at.cell("check")},1)="✗"`, look: "warning" }],
  },
];

/** Where survey answers are noted down as they come in. */
export const helpDeskAnswers: SheetDesign = {
  name: { en: "Answers {month}", "zh-CN": "评价记录 {month}", "zh-TW": "評分紀錄 {month}" },
  title: {
    en: "Survey answers, {month}",
    "zh-CN": "评价记录 · {month}",
    "zh-TW": "評分紀錄 · {month}",
  },
  guide: {
    en: "One answer a row; there is room for 200. For more, lift the sheet protection and insert rows above the last one.",
    "zh-CN": "一份评价一行，备好 200 行；不够时先撤销工作表保护，再在最后一行之上插入行。",
    "zh-TW": "一份評分一列，備好 200 列；不夠時先取消工作表保護，再在最後一列之上插入列。",
  },
  orientation: "portrait",
  tables: [{ id: "answers", rows: size, columns }],
};
