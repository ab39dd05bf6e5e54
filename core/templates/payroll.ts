import { payrollAwards } from "./payroll-awards";
import { payrollMonth } from "./payroll-month";
import type { Template } from "./template";

export const payroll: Template = {
  id: "payroll",
  title: { en: "Payroll", "zh-CN": "客服工资表", "zh-TW": "客服薪資表" },
  summary: {
    en: "Base pay, the bonus pool and the public sales shared by sales to the cent, awards, and the bonus paid in parts now, after the quarter and at year end.",
    "zh-CN": "底薪、按销售额分的团队奖金和公共销售提成（分文不差）、连续第一的奖励，奖金按月、季、年分期发放。",
    "zh-TW": "底薪、按銷售額分的團隊獎金和公共銷售抽成（分毫不差）、連續第一的獎勵，獎金按月、季、年分期發放。",
  },
  rows: { label: { en: "People", "zh-CN": "人数", "zh-TW": "人數" }, usual: 8 },
  sheets: (choices) => [payrollMonth(choices), payrollAwards(choices)],
};
