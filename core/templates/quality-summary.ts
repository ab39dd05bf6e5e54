import type { Place } from "../plan/place";
import type { Column, SheetDesign, SideRow, Written } from "../plan/sheet-design";
import { target, team } from "./common-words";
import { fail, pass } from "./quality-criteria";
import { conversations } from "./quality-rows";
import { sampleTeam } from "./sample-team";
import { shareOf, sumOf } from "./share-of";
import { atLeast } from "./target-marks";

/** How many agents there is room for. */
const mostAgents = 12;

const check: SideRow = { id: "check", label: { en: "Check", "zh-CN": "核对", "zh-TW": "核對" } };

const ofAgent = (at: Place) => `(${at.table("samples").all("agent")}=${at.cell("name")})`;

/** Blank in rows without a name. */
const whereNamed =
  (then: Written): Written =>
  (at) =>
    `IF(${at.cell("name")}="","",${then(at)})`;

/** Blank for agents without a score. */
const whereScored =
  (then: Written): Written =>
  (at) =>
    `IF(COUNT(${at.cell("samples")})=0,"",IF(${at.cell("samples")}=0,"",${then(at)}))`;

const scoresOf = (at: Place) => `(${at.table("samples").all("score")}&""<>"")`;

const columns: readonly Column[] = [
  {
    id: "name",
    heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服人員" },
    note: {
      en: "Spelt as on the sheet of samples.",
      "zh-CN": "写法与抽查表一致。",
      "zh-TW": "寫法與抽查表一致。",
    },
    width: 110,
    look: "textInput",
    body: { sample: sampleTeam.slice(0, Math.max(...conversations.map(([agent]) => agent)) + 1) },
  },
  {
    id: "samples",
    heading: { en: "Samples", "zh-CN": "样本数", "zh-TW": "樣本數" },
    note: {
      en: "Conversations with a score. The target is the number from which a mean means something.",
      "zh-CN": "已出分的会话数。目标是平均分有参考价值的最少样本数。",
      "zh-TW": "已出分數的對話數。目標是平均分數有參考價值的最少樣本數。",
    },
    width: 84,
    look: "result",
    format: "0",
    body: { formula: whereNamed((at) => `SUMPRODUCT(${ofAgent(at)}*${scoresOf(at)})`) },
    standards: { target: { input: 4, format: '"≥ "0', allowed: { lowest: 1, isWhole: true } } },
    totals: {
      team: { formula: (at) => sumOf(at.all("samples")) },
      check: {
        formula: (at) => {
          const scored = `SUMPRODUCT(${scoresOf(at)}*1)`;
          const missing = at.say({ en: "✗ agent missing", "zh-CN": "✗ 有人漏列", "zh-TW": "✗ 有人漏列" });
          return `IF(${scored}=0,"",IF(SUM(${at.all("samples")})=${scored},"✓",${missing}))`;
        },
        look: "check",
      },
    },
  },
  {
    id: "mean",
    heading: { en: "Mean\nscore", "zh-CN": "平均分", "zh-TW": "平均分數" },
    note: {
      en: "The mean of the agent's conversations, those with 0 included.",
      "zh-CN": "该客服所有抽查会话的平均分，0 分的也算。",
      "zh-TW": "該客服所有抽查對話的平均分數，0 分的也算。",
    },
    width: 90,
    look: "score",
    format: "0.0",
    body: {
      formula: whereScored(
        (at) => `SUMPRODUCT(${ofAgent(at)}*1,${at.table("samples").all("score")})/${at.cell("samples")}`,
      ),
    },
    standards: { target: { formula: (at) => at.table("samples").side("target", "score"), format: '"≥ "0' } },
    totals: {
      team: {
        formula: (at) => {
          const scores = at.table("samples").all("score");
          return `IF(COUNT(${scores})=0,"",AVERAGE(${scores}))`;
        },
      },
    },
    bar: 100,
  },
  {
    id: "passRate",
    heading: { en: "Pass\nrate", "zh-CN": "合格率", "zh-TW": "合格率" },
    note: {
      en: "Conversations at the target ÷ samples.",
      "zh-CN": "达标会话 ÷ 样本数。",
      "zh-TW": "達標對話 ÷ 樣本數。",
    },
    width: 80,
    look: "result",
    format: "0%",
    body: {
      formula: whereScored((at) => {
        const passed = `(${at.table("samples").all("verdict")}=${at.say(pass)})`;
        return `SUMPRODUCT(${ofAgent(at)}*${passed})/${at.cell("samples")}`;
      }),
    },
    standards: { target: { input: 0.75, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } } },
    conditions: atLeast("passRate"),
    totals: {
      team: {
        formula: (at) =>
          shareOf(`COUNTIF(${at.table("samples").all("verdict")},${at.say(pass)})`, at.side("team", "samples")),
      },
    },
  },
  {
    id: "redLines",
    heading: { en: "Red\nlines", "zh-CN": "红线\n次数", "zh-TW": "紅線\n次數" },
    width: 70,
    look: "result",
    format: "0",
    body: {
      formula: whereScored((at) => `SUMPRODUCT(${ofAgent(at)}*1,${at.table("samples").all("redLines")})`),
    },
    conditions: [{ when: (at) => `AND(COUNT(${at.cell("redLines")})=1,${at.cell("redLines")}>0)`, look: "missed" }],
    totals: { team: { formula: (at) => sumOf(at.all("redLines")) } },
  },
  {
    id: "verdict",
    heading: { en: "Result", "zh-CN": "结论", "zh-TW": "結論" },
    width: 80,
    look: "mark",
    body: {
      formula: whereScored(
        (at) => `IF(${at.cell("mean")}>=${at.side("target", "mean")},${at.say(pass)},${at.say(fail)})`,
      ),
    },
    conditions: atLeast("mean"),
  },
  {
    id: "remark",
    heading: { en: "Remark", "zh-CN": "提示", "zh-TW": "提示" },
    width: 150,
    look: "text",
    body: {
      formula: whereNamed((at) => {
        const few = at.say({
          en: "Too few to judge by",
          "zh-CN": "样本太少，仅供参考",
          "zh-TW": "樣本太少，僅供參考",
        });
        return `IF(${at.cell("samples")}<${at.side("target", "samples")},${few},"")`;
      }),
    },
    conditions: [
      {
        when: (at) => `AND(COUNT(${at.cell("samples")})=1,${at.cell("samples")}<${at.side("target", "samples")})`,
        look: "warning",
      },
    ],
  },
];

/** Each agent's mean, and whether there are enough samples to judge by. */
export function qualitySummary(): SheetDesign {
  return {
    name: { en: "Agents {month}", "zh-CN": "质检汇总 {month}", "zh-TW": "質檢彙總 {month}" },
    title: { en: "Quality by agent, {month}", "zh-CN": "质检汇总 · {month}", "zh-TW": "質檢彙總 · {month}" },
    guide: {
      en: "Enter the agents' names; the rest comes from the samples.",
      "zh-CN": "只填客服姓名，其余从抽查表自动汇总。",
      "zh-TW": "只填客服姓名，其餘從抽查表自動彙總。",
    },
    orientation: "portrait",
    tables: [{ id: "agents", rows: mostAgents, standards: [target], totals: [team, check], columns }],
  };
}
