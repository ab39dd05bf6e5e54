import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { ifAll, optionFits, wholeUnits } from "../formulas/native";
import { cellsOf } from "../formulas/reference";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { negative, sumOf } from "../methods/ratio";
import { checkDecimals, split } from "../methods/split";
import { type Text, textOf } from "../text";
import { isBlank } from "../values";

/** Month, quarter and year. */
const usual = [5, 2, 3];

export const payout = defineFunction({
  name: "PAYOUT",
  title: { en: "Payout in parts", "zh-CN": "奖金分期", "zh-TW": "獎金分期" },
  summary: {
    en: "An amount in parts by a ratio, by default 5 : 2 : 3 for month, quarter and year, adding up to the cent. A column of amounts gives one row of parts a person.",
    "zh-CN": "一笔金额按比例分期，默认 5:2:3（月度、季度、年度），合计分文不差。选一列金额就每人得一行。",
    "zh-TW": "一筆金額按比例分期，預設 5:2:3（月度、季度、年度），合計分毫不差。選一欄金額就每人得一列。",
  },
  pitfall: {
    en: "Parts earned are not yet paid: keep a ledger of what is due when, also for people who leave.",
    "zh-CN": "这是应得，不是已发：要登记何时应发多少，离职人员怎么办也要写明。",
    "zh-TW": "這是應得，不是已發：要登記何時應發多少，離職人員怎麼辦也要寫明。",
  },
  source: {
    en: "Payout ratio month : quarter : year = 5 : 2 : 3 of a Chinese e-commerce scheme; cents by largest remainder.",
    "zh-CN": "电商客服方案的奖金分配比例：月度、季度、年度 = 5:2:3；尾差按最大余数法。",
    "zh-TW": "中國大陸電商客服方案的獎金分配比例：月度、季度、年度 = 5:2:3；尾差按最大餘數法。",
  },
  formula: "amount × part ÷ Σ(part), Σ = amount",
  result: "money",
  parameters: {
    amount: {
      kind: "range",
      title: { en: "amount", "zh-CN": "金额", "zh-TW": "金額" },
      help: {
        en: "The amount, or a column of amounts.",
        "zh-CN": "一笔金额，或一列金额。",
        "zh-TW": "一筆金額，或一欄金額。",
      },
      sample: "F4:F15",
    },
    ratio: {
      kind: "range",
      optional: true,
      title: { en: "ratio", "zh-CN": "比例", "zh-TW": "比例" },
      help: {
        en: 'The parts, as text such as "5:2:3" (the default) or a row of cells.',
        "zh-CN": '各期比例，可写文本 "5:2:3"（默认），也可选一行单元格。',
        "zh-TW": '各期比例，可寫文字 "5:2:3"（預設），也可選一列儲存格。',
      },
      sample: '"5:2:3"',
    },
    decimals: {
      kind: "number",
      optional: true,
      usual: 2,
      title: { en: "decimals", "zh-CN": "小数位数", "zh-TW": "小數位數" },
      help: {
        en: "How many decimals are paid out; 2 by default.",
        "zh-CN": "发放到几位小数；默认 2。",
        "zh-TW": "發放到幾位小數；預設 2。",
      },
      sample: "2",
    },
  },
  compute: ({ amount, ratio, decimals }, at) => {
    checkDecimals(decimals, at("decimals"));
    if (amount.columns > 1) throw oneColumn(amount.size);
    const weights = ratio ? readRatio(ratio) : usual;
    return Array.from({ length: amount.rows }, (_, row) => {
      const once: { parts?: readonly (number | null)[] } = {};
      const parts = () => (once.parts ??= partsOf(amount, row, weights, decimals));
      return weights.map((_, index) => () => parts()[index] ?? null);
    });
  },
  workings: ({ amount, ratio, decimals }, { row, column }) => {
    const weights = ratio ? readRatio(ratio) : usual;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = partsOf(amount, row, weights, decimals);
    const whole = plainFigure(amount.number(row, 0) ?? 0);
    return {
      reckoning: textOf(() => `${whole} × ${plainFigure(weights[column] ?? 0)} ÷ ${plainFigure(total)}`),
      rule: {
        en: `Rounded to ${decimals} decimals so that the parts add up to the amount.`,
        "zh-CN": `保留 ${decimals} 位小数，各期合计等于总额。`,
        "zh-TW": `保留 ${decimals} 位小數，各期合計等於總額。`,
      },
      parts: weights.map((weight, index) => ({
        of: {
          en: `Part ${index + 1}, ${plainFigure(weight)} of ${plainFigure(total)}`,
          "zh-CN": `第 ${index + 1} 期，${plainFigure(weight)}/${plainFigure(total)}`,
          "zh-TW": `第 ${index + 1} 期，${plainFigure(weight)}/${plainFigure(total)}`,
        },
        value: parts[index] ?? null,
        format: "money",
        size: weight,
        isChosen: index === column,
      })),
    };
  },
  native: ({ amount, ratio, decimals = "2" }) => {
    const weights =
      ratio === undefined
        ? usual.map(String)
        : /^"[\d:.：]+"$/.test(ratio)
          ? ratio.slice(1, -1).split(/[:：]/)
          : cellsOf(ratio, 12);
    const amounts = cellsOf(amount, 2000);
    if (!weights || !amounts || weights.length < 2) return undefined;
    const unit = /^\d$/.test(decimals) ? String(10 ** Number(decimals)) : `10^${decimals}`;
    const isRead = Number.isNaN(Number(weights[0]));
    const weightsFit = isRead ? [`COUNT(${weights.join(",")})=${weights.length}`, `MIN(${weights.join(",")})>=0`] : [];
    const fits = [...optionFits(decimals, 0, 4, true), ...weightsFit];
    return amounts.map((cell) => weights.map((_, index) => nativePart(cell, weights, index, unit, fits)));
  },
  examples: [
    [{ amount: 1000 }, [[500, 200, 300]]],
    [
      { amount: [1234.56, null] },
      [
        [617.28, 246.91, 370.37],
        [null, null, null],
      ],
    ],
    [{ amount: 0.03, ratio: "1:1" }, [[0.02, 0.01]]],
    [{ amount: 1000, ratio: "5:x" }, "#VALUE!"],
  ],
});

function readRatio(ratio: Grid): number[] {
  const text = ratio.cell(0, 0);
  const weights: number[] = [];
  if (!ratio.isBlock && typeof text === "string") {
    weights.push(...text.split(/[:：]/).map((part) => (part.trim() === "" ? Number.NaN : Number(part))));
  } else {
    sumOf(ratio);
    ratio.forEachNumber((weight) => weights.push(weight));
  }
  const blank = firstBlank(ratio);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // One number is what a cell makes of 5:2:3 typed without quotes: a time.
  if (!blank && weights.length > 1 && weights.every((weight) => weight >= 0) && total > 0) return weights;
  throw wrongInput(
    sentence(blank ?? ratio.at(0, 0), {
      en: 'is no ratio: give each part, as in "5:2:3", 0 for none, none negative.',
      "zh-CN": '不是比例：请填每一期，如 "5:2:3"，不发填 0，不能有负数。',
      "zh-TW": '不是比例：請填每一期，如 "5:2:3"，不發填 0，不能有負數。',
    }),
  );
}

/** Where a part is blank: without its place those behind it would be paid at another time. */
function firstBlank(ratio: Grid): Text | undefined {
  for (let row = 0; row < ratio.rows; row++) {
    for (let column = 0; column < ratio.columns; column++) {
      if (isBlank(ratio.cell(row, column))) return ratio.at(row, column);
    }
  }
  return undefined;
}

function partsOf(amount: Grid, row: number, weights: readonly number[], decimals: number): readonly (number | null)[] {
  const whole = amount.number(row, 0);
  if (whole === null) return weights.map(() => null);
  if (whole < 0) throw negative(amount.at(row, 0), whole);
  return Array.from(split(whole, weights, decimals));
}

function oneColumn(size: string) {
  return wrongInput({
    en: `"amount" is ${size} cells: choose one cell or one column.`,
    "zh-CN": `“金额”选了 ${size} 格：请只选一格或一列。`,
    "zh-TW": `「金額」選了 ${size} 格：請只選一格或一欄。`,
  });
}

function nativePart(
  cell: string,
  weights: readonly string[],
  index: number,
  unit: string,
  fits: readonly string[],
): string {
  const units = wholeUnits(cell, unit);
  const total = `(${weights.join("+")})`;
  const exact = (part: number) => `${units}*${weights[part]}/${total}`;
  const remainder = (part: number) => `INT((${exact(part)}-INT(${exact(part)}))*10^6+1/2)`;
  const others = weights.map((_, part) => part).filter((part) => part !== index);
  const isAhead = (part: number) => `(${weights[part]}${part < index ? ">=" : ">"}${weights[index]})/2`;
  const ahead = others.map((part) => `(${remainder(part)}+${isAhead(part)}>${remainder(index)})`);
  const left = `${units}-${weights.map((_, part) => `INT(${exact(part)})`).join("-")}`;
  const own = `(INT(${exact(index)})+(0+${ahead.join("+")}<${left}))/${unit}`;
  return `IF(${cell}="","",${ifAll([`COUNT(${cell})=1`, `${cell}>=0`, ...fits], own)})`;
}
