import { defineFunction } from "../define";
import { ifAllValid } from "../formulas/native";
import { parseReference } from "../formulas/reference";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { notACriterion, parseCriterion, testOf } from "../methods/criterion";

/** The condition of a period that ends the streak. */
const opposite = { "=": "<>", "<>": "=", ">": "<=", ">=": "<", "<": ">=", "<=": ">" } as const;

export const streak = defineFunction({
  name: "STREAK",
  title: { en: "Periods in a row", "zh-CN": "连续达成期数", "zh-TW": "連續達成期數" },
  summary: {
    en: "How many of the latest periods in a row meet a condition, counted back from the last one filled in. For awards such as three months in first place.",
    "zh-CN": "从最近一期往前数，连续多少期满足条件。用于“连续三个月第一名”这类奖励。",
    "zh-TW": "從最近一期往前數，連續多少期符合條件。用於「連續三個月第一名」這類獎勵。",
  },
  pitfall: {
    en: "A blank between two periods ends the streak; blanks after the last one are periods still to come.",
    "zh-CN": "中间有空格就断了；最后一期之后的空格是还没到的月份，不算。",
    "zh-TW": "中間有空白就中斷；最後一期之後的空白是還沒到的月份，不算。",
  },
  source: {
    en: "Award rule of Chinese e-commerce service teams: a bonus after three months in first place.",
    "zh-CN": "电商客服常用的奖励规则：连续 3 个月第一名另发奖金。",
    "zh-TW": "中國大陸電商客服常用的獎勵規則：連續 3 個月第一名另發獎金。",
  },
  formula: "max(k): values[last − k + 1 … last] = criterion",
  result: "count",
  parameters: {
    values: {
      kind: "range",
      title: { en: "values", "zh-CN": "各期数值", "zh-TW": "各期數值" },
      help: {
        en: "One row or column, the oldest period first.",
        "zh-CN": "一行或一列，最早的一期在前。",
        "zh-TW": "一列或一欄，最早的一期在前。",
      },
      sample: "B2:M2",
    },
    criterion: {
      kind: "text",
      title: { en: "criterion", "zh-CN": "条件", "zh-TW": "條件" },
      help: {
        en: 'The condition in quotes, such as "=1", ">=90" or "<80".',
        "zh-CN": '带引号的条件，如 "=1"、">=90"、"<80"。',
        "zh-TW": '加引號的條件，如 "=1"、">=90"、"<80"。',
      },
      sample: '"=1"',
    },
  },
  compute: ({ values, criterion }, at) => {
    const condition = parseCriterion(criterion);
    if (!condition) throw notACriterion(at("criterion"), criterion);
    if (values.rows > 1 && values.line(0).length > 1) {
      throw wrongInput({
        en: `"values" is ${values.size} cells: choose one row or one column of periods.`,
        "zh-CN": `“各期数值”选了 ${values.size} 格：请只选一行或一列。`,
        "zh-TW": `「各期數值」選了 ${values.size} 格：請只選一列或一欄。`,
      });
    }
    return countLatest(values, testOf(condition));
  },
  native: ({ values, criterion }) => {
    const condition = /^".*"$/.test(criterion) ? parseCriterion(criterion.slice(1, -1)) : parseCriterion(criterion);
    const reference = parseReference(values);
    if (!condition || !reference) return undefined;
    const [line, first] = reference.rows > 1 ? ["ROW", reference.row] : ["COLUMN", reference.column];
    const position = first === 0 ? `${line}(${values})` : `(${line}(${values})-${first})`;
    const last = `SUMPRODUCT(MAX(ISNUMBER(${values})*${position}))`;
    const failed = `((1-ISNUMBER(${values})+(${values}${opposite[condition.operator]}${condition.limit}))>0)`;
    const streak = `${last}-SUMPRODUCT(MAX(${failed}*(${position}<=${last})*${position}))`;
    const heading = reference.rows * reference.columns > 1 ? `+ISTEXT(INDEX(${values},1))*1` : "";
    return ifAllValid(values, `COUNT(${values})${heading}`, streak);
  },
  examples: [
    [{ values: [2, 1, 1, 1], criterion: "=1" }, 3],
    [{ values: [[95, 92, null, 91, 90, null]], criterion: ">=90" }, 2],
    [{ values: [95, 92, 78], criterion: ">=90" }, 0],
    [{ values: [95, 92], criterion: "good" }, "#VALUE!"],
  ],
});

/** How many values in a row up to the last one meet a test; a blank between two values begins anew. */
function countLatest(values: Grid, meets: (value: number) => boolean): number {
  const { rows } = values;
  let count = 0;
  let isBroken = false;
  for (let row = 0; row < rows; row++) {
    const cells = values.line(row);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === "number" && cell - cell === 0) {
        if (isBroken) count = 0;
        count = meets(cell) ? count + 1 : 0;
        isBroken = false;
      } else if (cell === null || values.isHeading(row, column) || values.number(row, column) === null) {
        isBroken = true;
      }
    }
  }
  return count;
}
