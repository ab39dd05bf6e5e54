import { grade } from "../functions/grade";
import { poolsplit } from "../functions/poolsplit";
import type { Choices } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Column, SheetDesign, SideRow } from "../plan/sheet-design";
import { addsUp } from "./adds-up";
import { bandsOf } from "./band-table";
import { common, target } from "./common-words";
import { ratedColumns, skillColumns } from "./scorecard-ratings";
import { responseColumns } from "./scorecard-response";
import { scorecardRules } from "./scorecard-rules";
import { salesColumns } from "./scorecard-sales";
import { sumOf } from "./share-of";
import type { Template } from "./template";

const full: SideRow = { id: "full", label: { en: "Full points", "zh-CN": "满分", "zh-TW": "滿分" } };
const everybody: SideRow = { id: "team", label: { en: "Team", "zh-CN": "全组", "zh-TW": "全組" } };

/** Points that people give; the others come from tables and are never more than the full points. */
const given = ["attitude", "reviews", "aftersales", "skills"];
const computed = ["speed", "deducted", "conversionPoints", "orderPoints"];

/** Blank until every item has its points. */
function total(at: Place): string {
  const items = [...given, ...computed].map(at.cell);
  const response = `MAX(0,${at.cell("speed")}-${at.cell("deducted")})`;
  const capped = given.map((item) => `MIN(${at.cell(item)},${at.side("full", item)})`);
  const sum = [response, ...capped, at.cell("conversionPoints"), at.cell("orderPoints")].join("+");
  return `IF(COUNT(${items.join(",")})<${items.length},"",ROUND(${sum},1))`;
}

const resultColumns: readonly Column[] = [
  {
    id: "total",
    heading: common.total,
    note: {
      en: "Response points (less those for unanswered customers, never below 0) plus the points of the six other items. They carry their weight already, so they are added up.",
      "zh-CN": "响应得分减未回复扣分（最低 0 分），再加其余六项得分。各项分值已含权重，直接相加。",
      "zh-TW": "回應得分減未回覆扣分（最低 0 分），再加其餘六項得分。各項分值已含權重，直接相加。",
    },
    width: 78,
    look: "score",
    format: "0.0",
    bar: 100,
    body: { formula: total },
    standards: { full: { formula: (at) => addsUp(at, at.sides("full", "speed", "skills")), look: "check" } },
    totals: {
      team: { formula: (at) => `IF(COUNT(${at.all("total")})=0,"",AVERAGE(${at.all("total")}))` },
    },
  },
  {
    id: "grade",
    heading: common.grade,
    kpi: grade,
    note: {
      en: "Grades stand on the rules sheet. Below the mark in the target row the grade is shown in red.",
      "zh-CN": "等级线在“客服考核标准”表。低于目标行的及格线时标红。",
      "zh-TW": "等級線在「客服考核標準」表。低於目標列的及格線時標紅。",
    },
    width: 56,
    look: "grade",
    body: { call: (at) => [grade, { score: at.column("total"), bands: bandsOf(at.table("grades")) }] },
    standards: { target: { input: 60, format: '"≥ "0', allowed: { lowest: 0, highest: 100 } } },
    conditions: [
      {
        when: (at) => `AND(COUNT(${at.cell("total")})=1,${at.cell("total")}<${at.side("target", "grade")})`,
        look: "missed",
      },
    ],
  },
  {
    id: "bonus",
    heading: { en: "Bonus\nyuan", "zh-CN": "本月奖金\n元", "zh-TW": "本月獎金\n元" },
    kpi: poolsplit,
    note: {
      en: "The pool in the target row, shared by total score. Change the pool there.",
      "zh-CN": "目标行的奖金池按总分分配；奖金池直接在那一格改。",
      "zh-TW": "目標列的獎金池按總分分配；獎金池直接在那一格改。",
    },
    width: 90,
    look: "result",
    format: "#,##0.00",
    body: { call: (at) => [poolsplit, { pool: at.side("target", "bonus"), basis: at.column("total") }] },
    standards: {
      target: { input: 12000, allowed: { lowest: 0 } },
      full: {
        formula: (at) =>
          `IF(COUNT(${at.all("bonus")})=0,"",${addsUp(at, at.all("bonus"), at.side("target", "bonus"))})`,
        look: "check",
      },
    },
    totals: { team: { formula: (at) => sumOf(at.all("bonus")) } },
  },
];

function scorecard({ people }: Choices): SheetDesign {
  return {
    name: { en: "Scorecard {month}", "zh-CN": "客服考核 {month}", "zh-TW": "客服考核 {month}" },
    title: {
      en: "E-commerce service scorecard, {month}",
      "zh-CN": "电商客服月度考核 · {month}",
      "zh-TW": "電商客服月度考核 · {month}",
    },
    guide: {
      en: "Fill in the yellow cells; the rest is computed. Points carry their weight already and add up to the total. Bands and targets stand on the rules sheet, definitions in the heading notes.",
      "zh-CN":
        "浅黄色为填写区，其余自动计算。各项得分已含权重，相加即总分。分档和目标在“客服考核标准”表里改，指标定义见标题批注。",
      "zh-TW":
        "淺黃色為填寫區，其餘自動計算。各項得分已含權重，相加即總分。級距和目標在「客服考核標準」表裡改，指標定義見標題附註。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "scorecard",
        rows: people,
        standards: [target, full],
        totals: [everybody],
        columns: [...responseColumns, ...ratedColumns, ...salesColumns, ...skillColumns, ...resultColumns],
      },
    ],
  };
}

/** The monthly appraisal of an online shop's service team: seven items, 100 points, a bonus pool. */
export const ecommerceScorecard: Template = {
  id: "ecommerce-scorecard",
  title: { en: "E-commerce service scorecard", "zh-CN": "电商客服月度考核", "zh-TW": "電商客服月度考核" },
  summary: {
    en: "Seven items from response time to skills add up to 100 points, with grades and a bonus pool shared to the cent.",
    "zh-CN": "从响应、态度到转化、售后，七项合计 100 分；自动评级，奖金池按得分分到分文不差。",
    "zh-TW": "從回應、態度到轉換、售後，七項合計 100 分；自動評級，獎金池按得分分到分毫不差。",
  },
  rows: { label: common.people, usual: 8 },
  sheets: (choices) => [scorecard(choices), scorecardRules],
};
