import { defineFunction } from "../define";
import { ifAllValid, isHeading } from "../formulas/native";
import { cellsOf, parseReference, type Reference } from "../formulas/reference";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { type Criterion, notACriterion, parseCriterion, testOf } from "../methods/criterion";
import type { Part } from "../workings";

/** The condition of a period that ends the streak. */
const opposite = { "=": "<>", "<>": "=", ">": "<=", ">=": "<", "<": ">=", "<=": ">" } as const;

/** With more periods a formula that counts back cell by cell becomes too long. */
const mostPeriods = 12;

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
  workings: ({ values, criterion }) => {
    const condition = parseCriterion(criterion);
    return {
      rule: {
        en: `Counted back from the last period filled in while it meets ${criterion}.`,
        "zh-CN": `从最近一期往前数，满足 ${criterion} 的连续期数。`,
        "zh-TW": `從最近一期往前數，符合 ${criterion} 的連續期數。`,
      },
      parts: condition ? latestPeriods(values, countLatest(values, testOf(condition))) : [],
    };
  },
  native: ({ values, criterion }) => {
    const condition = /^".*"$/.test(criterion) ? parseCriterion(criterion.slice(1, -1)) : parseCriterion(criterion);
    const reference = parseReference(values);
    if (!condition || !reference) return undefined;
    const cells = cellsOf(values, mostPeriods);
    const count = cells ? countBack(cells, condition) : countByPosition(values, reference, condition);
    const heading = reference.rows * reference.columns > 1 ? `+${isHeading(`INDEX(${values},1)`)}` : "";
    return ifAllValid(values, `COUNT(${values})${heading}`, count);
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

/** From the last cell that holds a number back to the first that does not meet the criterion. */
function countBack(cells: readonly string[], { operator, limit }: Criterion): string {
  const counts: string[] = [];
  for (const cell of cells) {
    const before = counts[counts.length - 1];
    counts.push(`COUNT(${cell})*(${cell}${operator}${limit})${before === undefined ? "" : `*(1+${before})`}`);
  }
  return cells.reduce((earlier, cell, index) => `IF(COUNT(${cell})=1,${counts[index]},${earlier})`, "0");
}

function countByPosition(values: string, reference: Reference, { operator, limit }: Criterion): string {
  const [line, first] = reference.rows > 1 ? ["ROW", reference.row] : ["COLUMN", reference.column];
  const position = first === 0 ? `${line}(${values})` : `(${line}(${values})-${first})`;
  const last = `SUMPRODUCT(MAX(ISNUMBER(${values})*${position}))`;
  const failed = `((1-ISNUMBER(${values})+(${values}${opposite[operator]}${limit}))>0)`;
  return `${last}-SUMPRODUCT(MAX(${failed}*(${position}<=${last})*${position}))`;
}

/** The periods that count, and the one before that does not. */
function latestPeriods(values: Grid, count: number): Part[] {
  const periods: Part[] = [];
  const heading = values.rows === 1 ? "above" : "left";
  for (let row = 0; row < values.rows; row++) {
    for (let column = 0; column < values.columns; column++) {
      const value = values.cell(row, column);
      periods.push({ of: { parameter: "values", row, column, heading }, value });
    }
  }
  while (periods.length > 0 && typeof periods[periods.length - 1]?.value !== "number") periods.pop();
  return periods
    .slice(-count - 1)
    .map((period, index, shown) => ({ ...period, isChosen: index >= shown.length - count }));
}
