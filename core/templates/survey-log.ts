import type { Choices } from "../plan/choices";
import type { Column, SheetDesign } from "../plan/sheet-design";
import type { Text } from "../text";
import { answerColumns } from "./answer-columns";
import { scores } from "./sample-scores";
import { sampleTeam } from "./sample-team";
import { firstDay } from "./survey-months";

const channels: readonly Text[] = [
  { en: "Chat", "zh-CN": "在线客服", "zh-TW": "線上客服" },
  { en: "Phone", "zh-CN": "电话", "zh-TW": "電話" },
  { en: "Messenger", "zh-CN": "微信", "zh-TW": "LINE 訊息" },
  { en: "E-mail", "zh-CN": "邮件", "zh-TW": "電子郵件" },
];

/** Twenty answers a month, for three months. */
const perMonth = 20;
const samples = {
  csat: scores("4535 2443 5541 3454 3245 4554 5354 4525 5-54 5453 5554 4452 5545 4553 5554"),
  ces: scores("5646 3554 6651 4565 3456 5665 6-65 5636 7565 6664 7665 5563 6756 5664 7665"),
  nps: scores("8X69 28X5 9980 789X 5398 9X89 97-6 X893 9X87 X995 X99X 8894 99X8 7X96 X998"),
};

/** The days of the month on which the answers of a month came in, from 0. */
const days = Array.from({ length: perMonth }, (_, index) => Math.floor((index * 27) / (perMonth - 1)));

const comments: Readonly<Record<number, Text>> = {
  0: { en: "Quick and friendly", "zh-CN": "回复很快，态度好", "zh-TW": "回覆很快，態度好" },
  4: { en: "Had to explain it three times", "zh-CN": "同一件事说了三遍", "zh-TW": "同一件事說了三遍" },
  11: { en: "Refund took two days", "zh-CN": "退款等了两天", "zh-TW": "退款等了兩天" },
  20: { en: "Nobody called back", "zh-CN": "说好回电却没回", "zh-TW": "說好回電卻沒回" },
  29: { en: "Solved at once", "zh-CN": "一次就解决了", "zh-TW": "一次就解決了" },
  42: { en: "Very patient", "zh-CN": "很有耐心", "zh-TW": "很有耐心" },
  51: { en: "The guide was wrong", "zh-CN": "使用说明写错了", "zh-TW": "使用說明寫錯了" },
};

function columns({ month }: Choices): Column[] {
  const dates = [-2, -1, 0].flatMap((later) => days.map((day) => firstDay(month, later) + day));
  return [
    {
      id: "date",
      heading: { en: "Date", "zh-CN": "日期", "zh-TW": "日期" },
      note: {
        en: "The day of the answer, as a date. A cell turns red when the program does not take it for a date.",
        "zh-CN": "评价当天的日期。程序认不出是日期时会标红。",
        "zh-TW": "評分當天的日期。程式認不出是日期時會標紅。",
      },
      width: 100,
      look: "input",
      format: "yyyy-mm-dd",
      body: { sample: dates },
      conditions: [
        {
          when: (at) => `AND(COUNT(${at.cell("date")})=0,COUNTA(${at.cell("date")},${at.cells("csat", "nps")})>0)`,
          look: "missed",
        },
      ],
    },
    {
      id: "channel",
      heading: { en: "Channel", "zh-CN": "渠道", "zh-TW": "管道" },
      width: 96,
      look: "textInput",
      allowed: { words: channels },
      body: { sample: dates.map((_, index) => channels[[0, 1, 0, 2, 3][index % 5] as number] ?? null) },
    },
    {
      id: "agent",
      heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服" },
      width: 96,
      look: "textInput",
      body: { sample: dates.map((_, index) => sampleTeam[index % 7] ?? null) },
    },
    ...answerColumns(samples, 80),
    {
      id: "comment",
      heading: { en: "In the customer's words", "zh-CN": "客户原话", "zh-TW": "顧客原話" },
      width: 190,
      look: "textInput",
      body: { sample: dates.map((_, index) => comments[index] ?? null) },
    },
  ];
}

/** Where answers are noted down as they come in, month after month. */
export function surveyLog(choices: Choices): SheetDesign {
  return {
    name: { en: "Survey log", "zh-CN": "评价登记", "zh-TW": "評分登記" },
    title: { en: "Survey log", "zh-CN": "评价登记", "zh-TW": "評分登記" },
    guide: {
      en: "One answer a row, blank where not answered. For more rows, lift the protection and insert above the last one.",
      "zh-CN": "一份评价一行，没回答的题留空；行不够时先撤销工作表保护，再在最后一行之上插入行。",
      "zh-TW": "一份評分一列，沒回答的題留空；列不夠時先取消工作表保護，再在最後一列之上插入列。",
    },
    orientation: "portrait",
    tables: [{ id: "log", rows: choices.people, columns: columns(choices) }],
  };
}
