import { defineFunction } from "../define";
import { tableFits, valueAt, whereFilled } from "../formulas/native";
import { cellsOf, columnOf } from "../formulas/reference";
import type { Grid } from "../grid";
import { bandReached, filled, readBands } from "../methods/bands";
import { negative } from "../methods/ratio";
import { marginalWorkings, wholeWorkings } from "../methods/tier-workings";

export const commission = defineFunction({
  name: "COMMISSION",
  title: { en: "Tiered commission", "zh-CN": "阶梯提成", "zh-TW": "階梯抽成" },
  summary: {
    en: "Commission on sales by tiers. Marginal: each part of the sales at the rate of its tier; whole: all sales at the rate of the tier reached.",
    "zh-CN": "按阶梯计算提成。超额累进：各段销售额按各段比例；全额：全部销售额按达到的那一档。",
    "zh-TW": "按階梯計算抽成。超額累進：各段銷售額按各段比例；全額：全部銷售額按達到的那一級。",
  },
  pitfall: {
    en: "The two methods pay very differently (2,900 against 3,800 on sales of 38,000): write into the contract which one holds. Marginal is the default; with “whole” one more yuan can raise pay by a jump.",
    "zh-CN":
      "两种算法差很多（销售 38,000 时 2,900 对 3,800），要在方案里写明。默认超额累进；按全额时，多卖一元就可能多拿一大截。",
    "zh-TW":
      "兩種算法差很多（銷售 38,000 時 2,900 對 3,800），要在方案裡寫明。預設超額累進；按全額時，多賣一元就可能多拿一大截。",
  },
  source: {
    en: "Marginal (超额累进) and whole-amount (全额) tiers, as in income tax and in sales plans.",
    "zh-CN": "超额累进与全额累进，同个人所得税和销售提成方案。",
    "zh-TW": "超額累進與全額累進，同所得稅和銷售抽成方案。",
  },
  formula: "marginal: Σ max(0, sales − from) × (rate − previous rate); whole: sales × rate(max(from ≤ sales))",
  result: "money",
  parameters: {
    sales: {
      kind: "each",
      title: { en: "sales", "zh-CN": "销售额", "zh-TW": "銷售額" },
      help: {
        en: "The sales to pay on; a column gives one amount a row.",
        "zh-CN": "计提成的销售额；选一列就每行得一个金额。",
        "zh-TW": "計抽成的銷售額；選一欄就每列得一個金額。",
      },
      sample: "D2:D31",
    },
    tiers: {
      kind: "range",
      title: { en: "tiers", "zh-CN": "阶梯表", "zh-TW": "階梯表" },
      help: {
        en: "Two columns: from which sales on, and the rate.",
        "zh-CN": "两列：起点销售额、提成比例。",
        "zh-TW": "兩欄：起點銷售額、抽成比例。",
      },
      sample: "$H$2:$I$4",
    },
    method: {
      kind: "choice",
      choices: ["marginal", "whole"],
      optional: true,
      usual: "marginal",
      title: { en: "method", "zh-CN": "算法", "zh-TW": "算法" },
      help: {
        en: '"marginal" pays each slice at its own rate (default), "whole" pays everything at the rate reached.',
        "zh-CN": '"marginal" 超额累进（默认），"whole" 全额按达到的档。',
        "zh-TW": '"marginal" 超額累進（預設），"whole" 全額按達到的級。',
      },
      sample: '"marginal"',
    },
  },
  compute: ({ sales, tiers, method }, at) => {
    if (sales < 0) throw negative(at("sales"), sales);
    const table = tiers.once(() => readBands(tiers, (row) => rateOf(tiers, row)));
    if (method === "whole") return sales * (bandReached(table, sales)?.value ?? 0);
    let previous = 0;
    let amount = 0;
    for (const { threshold, value } of table) {
      amount += Math.max(0, sales - threshold) * (value - previous);
      previous = value;
    }
    return amount;
  },
  workings: ({ sales, tiers, method }) => {
    const table = readBands(tiers, (row) => rateOf(tiers, row));
    return method === "whole" ? wholeWorkings(table, sales) : marginalWorkings(table, sales);
  },
  native: ({ sales, tiers, method = '"marginal"' }) => {
    const from = columnOf(tiers, 0);
    const rate = columnOf(tiers, 1);
    const starts = cellsOf(from, 20);
    const rates = cellsOf(rate, 20);
    if (!starts || !rates) return undefined;
    const slices = starts.map((start, index) => {
      const below = `COUNTIF(${from},"<"&${start})`;
      const before = `IF(${below}=0,0,INDEX(${rate},MATCH(SMALL(${from},${below}),${from},0)))`;
      return `IF(COUNT(${start})=0,0,MAX(0,${sales}-${start})*(${rates[index]}-${before}))`;
    });
    const fits = [`${sales}>=0`, `COUNTIFS(${from},"<1E+99",${rate},"<0")=0`, ...tableFits(from, rate, "number")];
    const count = `COUNTIF(${from},"<="&${sales})`;
    const whole = `IF(${count}=0,0,${sales}*${valueAt(`SMALL(${from},${count})`, from, rate)})`;
    const by: Readonly<Record<string, string>> = {
      '"marginal"': whereFilled([sales], fits, slices.join("+")),
      '"whole"': whereFilled([sales], fits, whole),
    };
    return by[method.toLowerCase()];
  },
  examples: [
    [
      {
        sales: 38000,
        tiers: [
          [0, 0.05],
          [10000, 0.08],
          [30000, 0.1],
        ],
      },
      2900,
    ],
    [
      {
        sales: 38000,
        tiers: [
          [0, 0.05],
          [10000, 0.08],
          [30000, 0.1],
        ],
        method: "whole",
      },
      3800,
    ],
    [
      {
        sales: [5000, 20000, null],
        tiers: [
          [0, 0.05],
          [10000, 0.075],
        ],
      },
      [[250], [1250], [null]],
    ],
    [
      {
        sales: 38000,
        tiers: [
          [0, 0.05],
          [0, 0.1],
        ],
      },
      "#VALUE!",
    ],
  ],
});

function rateOf(tiers: Grid, row: number): number {
  filled(tiers, row);
  const rate = tiers.number(row, 1) ?? 0;
  if (rate < 0) throw negative(tiers.at(row, 1), rate);
  return rate;
}
