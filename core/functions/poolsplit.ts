import { defineFunction } from "../define";
import { countFilled, optionFits, wholeUnits } from "../formulas/native";
import { cellsOf, isOneRow } from "../formulas/reference";
import type { Grid } from "../grid";
import { noData } from "../kpi-error";
import { poolWorkings } from "../methods/pool-workings";
import { negative } from "../methods/ratio";
import { checkDecimals, split } from "../methods/split";
import type { Text } from "../text";

export const poolsplit = defineFunction({
  name: "POOLSPLIT",
  title: { en: "Split of a bonus pool", "zh-CN": "奖金池分配", "zh-TW": "獎金池分配" },
  summary: {
    en: "A pool shared in proportion to a column of sales or scores, rounded so that the parts add up to the pool to the cent.",
    "zh-CN": "按销售额或得分的比例分奖金池，四舍五入后合计与奖金池分文不差。",
    "zh-TW": "按銷售額或得分的比例分獎金池，捨入後合計與獎金池分毫不差。",
  },
  pitfall: {
    en: "Rounding each share by itself loses or invents cents (1,000 ÷ 3 is 999.99): here the largest remainders get them. Fix the basis beforehand: sales and scores share the same pool differently.",
    "zh-CN":
      "各自四舍五入会多出或少掉几分钱（1000 ÷ 3 合计 999.99），这里按最大余数补齐。依据要事先定好：按销售额分和按得分分，结果不一样。",
    "zh-TW":
      "各自捨入會多出或少掉幾分錢（1000 ÷ 3 合計 999.99），這裡按最大餘數補齊。依據要事先定好：按銷售額分和按得分分，結果不一樣。",
  },
  source: {
    en: "Largest-remainder method (Hamilton); key as in 团队总奖金 × 销售额占团队百分比.",
    "zh-CN": "最大余数法；依据同“团队总奖金 × 销售额占团队百分比”。",
    "zh-TW": "最大餘數法；依據同「團隊總獎金 × 銷售額占團隊百分比」。",
  },
  formula: "pool × basis ÷ sum(basis), Σ = pool",
  result: "money",
  parameters: {
    pool: {
      kind: "number",
      title: { en: "pool", "zh-CN": "奖金池", "zh-TW": "獎金池" },
      help: {
        en: "The amount to share; it is rounded to the decimals first.",
        "zh-CN": "要分的总额，先按小数位数取整。",
        "zh-TW": "要分的總額，先按小數位數取整。",
      },
      sample: "$B$1",
    },
    basis: {
      kind: "range",
      title: { en: "basis", "zh-CN": "分配依据", "zh-TW": "分配依據" },
      help: {
        en: "One row or column: everybody's sales or scores.",
        "zh-CN": "一行或一列：每个人的销售额或得分。",
        "zh-TW": "一列或一欄：每個人的銷售額或得分。",
      },
      sample: "D4:D15",
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
  compute: ({ pool, basis, decimals }, at) => {
    checkDecimals(decimals, at("decimals"));
    if (pool < 0) throw negative(at("pool"), pool);
    const weights = readBasis(basis);
    const count = weights.length;
    if (count > 0 && !weights.some((weight) => weight > 0)) throw noData(nothingToShareBy(basis.title));
    const parts = count > 0 ? split(pool, weights, decimals) : [];
    let next = 0;
    const partAt = (row: number, column: number) =>
      typeof basis.cell(row, column) === "number" ? (parts[next++] as number) : null;
    const result = new Array<(number | null)[]>(basis.rows);
    for (let row = 0; row < basis.rows; row++) {
      const isSingle = basis.columns === 1;
      result[row] = isSingle
        ? [partAt(row, 0)]
        : Array.from({ length: basis.columns }, (_, column) => partAt(row, column));
    }
    return result;
  },
  workings: ({ pool, basis, decimals }, element) => poolWorkings(pool, basis, readBasis(basis), decimals, element),
  native: ({ pool, basis, decimals = "2" }) => {
    const cells = cellsOf(basis, 2000);
    if (!cells) return undefined;
    const unit = /^\d$/.test(decimals) ? String(10 ** Number(decimals)) : `10^${decimals}`;
    const fits = [
      ...optionFits(pool, 0),
      ...optionFits(decimals, 0, 4, true),
      `COUNTIF(${basis},">=0")=${countFilled(basis)}`,
      `SUM(${basis})>0`,
    ];
    const formulas = cells.map((cell, index) => nativePart(pool, basis, cell, cells.slice(0, index), unit, fits));
    return isOneRow(basis) ? [formulas] : formulas.map((formula) => [formula]);
  },
  examples: [
    [{ pool: 1000, basis: [1, 1, 1] }, [[333.34], [333.33], [333.33]]],
    [{ pool: 5000, basis: [30000, 50000, null, 20000] }, [[1500], [2500], [null], [1000]]],
    [{ pool: 100, basis: [2, 1], decimals: 0 }, [[67], [33]]],
    [{ pool: 1000, basis: [null, null] }, [[null], [null]]],
    [{ pool: 100, basis: [50, -1] }, "#VALUE!"],
    [{ pool: 100, basis: [0, 0] }, "#N/A"],
  ],
});

/** One person's part: whole units of the exact share, and one more for the largest remainders, then the larger cells, then earlier ones. */
function nativePart(
  pool: string,
  basis: string,
  cell: string,
  before: readonly string[],
  unit: string,
  fits: readonly string[],
): string {
  const units = wholeUnits(pool, unit);
  // The zero before it turns the empty text of a formula, which no sum takes, into a 0.
  const exact = (weights: string) => `${units}*(0&${weights})/SUM(${basis})`;
  const remainder = (weights: string) => `INT((${exact(weights)}-INT(${exact(weights)}))*10^6+1/2)`;
  const isLarger = `((0&${basis})*1>(0&${cell})*1)`;
  const left = `(${units}-SUMPRODUCT(INT(${exact(basis)})))`;
  const ahead = [
    `SUMPRODUCT((${remainder(basis)}+${isLarger}/2>${remainder(cell)})*1)`,
    ...(before.length > 0 ? [`COUNTIF(${before[0]}:${before[before.length - 1]},${cell})`] : []),
  ].join("+");
  return `IF(${cell}="","",IF(AND(${fits.join(",")}),(INT(${exact(cell)})+(${ahead}<${left}))/${unit},NA()))`;
}

function nothingToShareBy(title: Text): Text {
  return {
    en: `"${title.en}" adds up to 0, so there is nothing to share by: fill in at least one amount.`,
    "zh-CN": `“${title["zh-CN"]}”合计为 0，没有可分的依据：请至少填一个数。`,
    "zh-TW": `「${title["zh-TW"]}」合計為 0，沒有可分的依據：請至少填一個數。`,
  };
}

/** Everybody's share of the basis, blanks passed over. */
function readBasis(basis: Grid): Float64Array {
  const weights = new Float64Array(basis.rows * basis.columns);
  let count = 0;
  basis.forEachNumber((weight, row, column) => {
    if (weight < 0) throw negative(basis.at(row, column), weight);
    weights[count++] = weight;
  });
  return weights.subarray(0, count);
}
