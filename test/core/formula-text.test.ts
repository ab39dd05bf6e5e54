import { describe, expect, test } from "vitest";
import { formulaText } from "../../core/formula-text";
import { functions } from "../../core/functions";
import { named } from "./called";
import { betrayed, glued } from "./chinese";

/** What a call itself says so, and the letters of mathematics. */
const kept = /^(?:TRUE|FALSE|marginal|whole|[a-z])$/;

describe("a formula in words", () => {
  test.each(functions)("$name leaves no English word to a Chinese reader", (kpi) => {
    const text = formulaText(kpi);
    expect(text.en).toBe(kpi.formula);
    for (const chinese of [text["zh-CN"], text["zh-TW"]]) {
      expect(chinese.match(/[a-z_]+/gi)?.filter((word) => !kept.test(word)) ?? []).toEqual([]);
    }
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });

  test.each([
    ["CONVERSION", "付款人数 ÷ 询单人数", "付款人數 ÷ 詢單人數"],
    ["CSAT", "计数（评分 ≥ 满意起点）÷ 计数（评分）", "計數（評分 ≥ 滿意起點）÷ 計數（評分）"],
    ["DEDUCTION", "最大（下限，满分 − 次数 × 每次扣分）", "最大（下限，滿分 − 次數 × 每次扣分）"],
    ["RANKING", "名次 = 1 + 计数（得分 > 本人得分）", "名次 = 1 + 計數（得分 > 本人得分）"],
  ])("%s", (name, simplified, traditional) => {
    const text = formulaText(named(name));
    expect([text["zh-CN"], text["zh-TW"]]).toEqual([simplified, traditional]);
  });
});
