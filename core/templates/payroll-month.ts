import type { Choices } from "../plan/choices";
import type { Place } from "../plan/place";
import type { Column, SheetDesign, SideRow } from "../plan/sheet-design";
import { common, team } from "./common-words";
import { amount } from "./payroll-amount";
import { bonusParts, bonusShares } from "./payroll-bonus";
import { payCheck } from "./payroll-check";
import { sampleTeam } from "./sample-team";

const base = [4200, 4200, 4000, 4000, 4000, 3800, 3500];
const sales = [186_420.5, 152_300, 143_875.25, 61_240, 98_660, 75_310.75, 12_480];
const deductions = [0, 50, 0, 1200, 0, 0, 0];

/** What is to be shared, and in what parts it is paid. */
const basis: SideRow = { id: "basis", label: { en: "Pool, parts", "zh-CN": "奖金池、分期", "zh-TW": "獎金池、分期" } };
const check: SideRow = { id: "check", label: { en: "Check", "zh-CN": "核对", "zh-TW": "核對" } };

const wage = (at: Place) => `SUM(${at.cell("base")},${at.cell("now")},${at.cell("award")})`;

function inputs(): Column[] {
  return [
    { id: "name", heading: common.name, width: 96, look: "input", body: { sample: sampleTeam } },
    amount({
      id: "base",
      heading: { en: "Base pay", "zh-CN": "岗位工资", "zh-TW": "底薪" },
      look: "input",
      body: { sample: base },
      more: { allowed: { lowest: 0 } },
    }),
    amount({
      id: "sales",
      heading: { en: "Own sales", "zh-CN": "个人\n销售额", "zh-TW": "個人\n銷售額" },
      note: {
        en: "What was closed and paid in the month, returns taken off.",
        "zh-CN": "当月本人落实付款的金额，退款已扣除。",
        "zh-TW": "當月本人促成付款的金額，退款已扣除。",
      },
      look: "input",
      body: { sample: sales },
      more: { allowed: { lowest: 0 }, width: 96 },
    }),
  ];
}

function payable(): Column[] {
  return [
    amount({
      id: "award",
      heading: { en: "Award", "zh-CN": "奖励", "zh-TW": "獎勵" },
      note: {
        en: "For months in first place in a row, from the next sheet.",
        "zh-CN": "连续第一的奖励，取自下一张表。",
        "zh-TW": "連續第一的獎勵，取自下一張工作表。",
      },
      look: "result",
      body: {
        formula: (at) => {
          const award = at.table("places").at("award", at.row as number);
          return `IF(COUNT(${at.cell("base")},${award})<2,"",${award})`;
        },
      },
      more: { width: 76 },
    }),
    amount({
      id: "deducted",
      heading: { en: "Deductions", "zh-CN": "扣款", "zh-TW": "扣款" },
      note: {
        en: "Only what the law and your agreement allow; this sheet checks the amount, not the ground.",
        "zh-CN": "只填法律和约定允许扣的；本表只核对金额，不判断理由。",
        "zh-TW": "只填法律和約定允許扣的；本表只核對金額，不判斷理由。",
      },
      look: "input",
      body: { sample: deductions },
      more: { allowed: { lowest: 0 }, width: 86 },
    }),
    amount({
      id: "payable",
      heading: { en: "To pay\nthis month", "zh-CN": "本月\n应发", "zh-TW": "本月\n應發" },
      note: {
        en: "Base pay + part paid now + award − deductions; before tax and insurance.",
        "zh-CN": "岗位工资 + 当月发放的奖金 + 奖励 − 扣款；未扣个税和社保。",
        "zh-TW": "底薪 + 當月發放的獎金 + 獎勵 − 扣款；未扣所得稅和勞健保。",
      },
      look: "score",
      body: { formula: (at) => `IF(COUNT(${at.cell("base")})=0,"",ROUND(${wage(at)}-SUM(${at.cell("deducted")}),2))` },
      full: (at) => {
        const sum = (column: string) => `SUM(${at.all(column)})`;
        return `ROUND(${sum("base")}+${sum("now")}+${sum("award")}-${sum("deducted")},2)`;
      },
    }),
    payCheck(wage),
  ];
}

/** One row a person: what the month earned, what is paid of it now, and whether deductions go too far. */
export function payrollMonth(choices: Choices): SheetDesign {
  return {
    name: { en: "Pay {month}", "zh-CN": "工资 {month}", "zh-TW": "薪資 {month}" },
    title: { en: "Payroll, {month}", "zh-CN": "客服工资表 · {month}", "zh-TW": "客服薪資表 · {month}" },
    guide: {
      en: "Fill in the yellow cells: the pool and the parts above, base pay, sales and deductions below. Rules and places are on the next sheet.",
      "zh-CN": "填黄色格子：上面是奖金池和分期比例，下面是岗位工资、销售额和扣款；规则和名次在下一张表。",
      "zh-TW": "填黃色儲存格：上面是獎金池和分期比例，下面是底薪、銷售額和扣款；規則和名次在下一張工作表。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "pay",
        rows: choices.people,
        standards: [basis],
        totals: [team, check],
        columns: [...inputs(), ...bonusShares(choices), ...bonusParts(), ...payable()],
      },
    ],
  };
}
