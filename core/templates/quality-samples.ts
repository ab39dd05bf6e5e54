import { scorecard } from "../functions/scorecard";
import { veto } from "../functions/veto";
import type { Choices } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Column, SheetDesign } from "../plan/sheet-design";
import type { Text } from "../text";
import { addsUp } from "./adds-up";
import { target, weight } from "./common-words";
import { fail, firstCriterion, lastCriterion, pass, sections } from "./quality-criteria";
import { conversations } from "./quality-rows";
import { sampleTeam } from "./sample-team";
import { firstDay } from "./survey-months";
import { atLeast } from "./target-marks";

const channels: readonly Text[] = [
  { en: "Chat", "zh-CN": "在线", "zh-TW": "線上" },
  { en: "Phone", "zh-CN": "电话", "zh-TW": "電話" },
  { en: "E-mail", "zh-CN": "邮件", "zh-TW": "郵件" },
];

function sampled({ month }: Choices): Column[] {
  return [
    {
      id: "agent",
      heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服人員" },
      width: 90,
      look: "textInput",
      body: { sample: conversations.map(([agent]) => sampleTeam[agent] ?? null) },
    },
    {
      id: "date",
      heading: { en: "Date", "zh-CN": "日期", "zh-TW": "日期" },
      width: 92,
      look: "input",
      format: "yyyy-mm-dd",
      body: { sample: conversations.map(([, day]) => firstDay(month) + day - 1) },
    },
    {
      id: "conversation",
      heading: { en: "Conversation", "zh-CN": "会话编号", "zh-TW": "對話編號" },
      width: 96,
      look: "textInput",
      body: { sample: conversations.map(([, , conversation]) => conversation) },
    },
    {
      id: "channel",
      heading: { en: "Channel", "zh-CN": "渠道", "zh-TW": "管道" },
      width: 76,
      look: "input",
      allowed: { words: channels },
      body: { sample: conversations.map(([, , , channel]) => channels[channel] ?? null) },
    },
  ];
}

const criteria: readonly Column[] = sections
  .flatMap((section) => [...section.criteria])
  .map(({ id, heading, note, weight: share }, index) => ({
    id,
    heading,
    note,
    width: 68,
    look: "input",
    allowed: { lowest: 0, highest: 100 },
    body: { sample: conversations.map((row) => row[4][index] ?? null) },
    standards: { weight: { input: share, format: "0", allowed: { lowest: 0, highest: 100 } } },
  }));

const verdicts: readonly Column[] = [
  {
    id: "failed",
    heading: { en: "Failed\nsection", "zh-CN": "不合格\n部分", "zh-TW": "不合格\n部分" },
    note: {
      en: "A section with a mistake that spoils all of it: its criteria count 0. Blank: none.",
      "zh-CN": "出现严重错误的部分：该部分各项都按 0 分算；没有就留空。",
      "zh-TW": "出現嚴重錯誤的部分：該部分各項都按 0 分算；沒有就留空。",
    },
    width: 92,
    look: "input",
    allowed: { words: sections.map(({ name }) => name) },
    body: { sample: conversations.map((row) => sections[row[5] - 1]?.name ?? null) },
    standards: {
      weight: { formula: (at) => addsUp(at, at.sides("weight", firstCriterion, lastCriterion)), look: "check" },
    },
  },
  {
    id: "redLines",
    heading: { en: "Red\nlines", "zh-CN": "红线\n次数", "zh-TW": "紅線\n次數" },
    note: {
      en: "Insults, leaked data, made-up promises …: one is enough for 0 points. Write 0 where there was none; blank means not checked yet, and no score is given.",
      "zh-CN": "辱骂客户、泄露信息、虚假承诺等，一次即 0 分。没有要填 0；空着表示还没查完，不出分。",
      "zh-TW": "辱罵顧客、洩漏個資、虛假承諾等，一次即 0 分。沒有要填 0；空著表示還沒查完，不出分數。",
    },
    width: 60,
    look: "input",
    allowed: { lowest: 0, isWhole: true },
    body: { sample: conversations.map((row) => row[6]) },
  },
];

/** The points that a section adds to the weighted score. */
function sectionPart(at: Place, { criteria: own }: (typeof sections)[number]): string {
  const [first, last] = [own[0].id, own[own.length - 1]?.id ?? own[0].id];
  const [rated, weights] = [at.cells(firstCriterion, lastCriterion), at.sides("weight", firstCriterion, lastCriterion)];
  const points = `SUMPRODUCT(${at.cells(first, last)},${at.sides("weight", first, last)})`;
  return `${points}/SUMIFS(${weights},${rated},">=0")`;
}

const results: readonly Column[] = [
  {
    id: "weighted",
    heading: { en: "Weighted", "zh-CN": "加权分", "zh-TW": "加權分數" },
    kpi: scorecard,
    width: 74,
    look: "result",
    format: "0.0",
    body: {
      call: (at) => [
        scorecard,
        {
          metrics: at.block(firstCriterion, lastCriterion),
          weights: at.sides("weight", firstCriterion, lastCriterion),
          missing: '"skip"',
        },
      ],
    },
  },
  {
    id: "kept",
    heading: { en: "Less failed\nsection", "zh-CN": "扣除后\n得分", "zh-TW": "扣除後\n得分" },
    note: {
      en: "The weighted score without what the failed section brought in.",
      "zh-CN": "加权分减去不合格部分的得分。",
      "zh-TW": "加權分數減去不合格部分的得分。",
    },
    width: 78,
    look: "result",
    format: "0.0",
    body: {
      formula: (at) => {
        const [manner, content] = sections;
        const lost = (section: (typeof sections)[number], otherwise: string) =>
          `IF(${at.cell("failed")}=${at.say(section.name)},${sectionPart(at, section)},${otherwise})`;
        return `IF(COUNT(${at.cell("weighted")})=0,"",${at.cell("weighted")}-${lost(manner, lost(content, "0"))})`;
      },
    },
  },
  {
    id: "score",
    heading: { en: "Score", "zh-CN": "最终\n得分", "zh-TW": "最終\n得分" },
    kpi: veto,
    width: 74,
    look: "score",
    format: "0.0",
    body: { call: (at) => [veto, { score: at.column("kept"), violations: at.column("redLines") }] },
    standards: { target: { input: 85, format: '"≥ "0', allowed: { lowest: 0, highest: 100 } } },
    bar: 100,
  },
  {
    id: "verdict",
    heading: { en: "Result", "zh-CN": "结论", "zh-TW": "結論" },
    width: 70,
    look: "mark",
    body: {
      formula: (at) =>
        `IF(COUNT(${at.cell("score")})=0,"",IF(${at.cell("score")}>=${at.side("target", "score")},${at.say(pass)},${at.say(fail)}))`,
    },
    conditions: atLeast("score"),
  },
];

/** One sampled conversation a row. */
export function qualitySamples(choices: Choices): SheetDesign {
  return {
    name: { en: "Samples {month}", "zh-CN": "质检抽查 {month}", "zh-TW": "質檢抽查 {month}" },
    title: { en: "Quality sampling, {month}", "zh-CN": "质检抽查 · {month}", "zh-TW": "質檢抽查 · {month}" },
    guide: {
      en: "Score each criterion from 0 to 100; leave blank what does not apply, and the other criteria carry its weight.",
      "zh-CN": "每项打 0～100 分；不适用的项留空，由其他项按权重分摊。",
      "zh-TW": "每項打 0～100 分；不適用的項目留空，由其他項目按權重分攤。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "samples",
        rows: choices.people,
        standards: [weight, target],
        columns: [...sampled(choices), ...criteria, ...verdicts, ...results],
      },
    ],
  };
}
