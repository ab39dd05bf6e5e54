import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { unequalSizes } from "../messages";
import { asShown } from "./as-shown";
import { negative } from "./ratio";

/** Reads the weights; they must add up to 1 or 100 within 0.001 %. */
export function readWeights(weights: Grid): number[] {
  const found: number[] = [];
  for (let index = 0; index < weights.rows * weights.columns; index++) {
    const [row, column] = weights.rows > 1 ? [index, 0] : [0, index];
    const weight = weights.number(row, column) ?? 0;
    if (weight < 0) throw negative(weights.at(row, column), weight);
    found.push(weight);
  }
  const sum = asShown(found.reduce((total, weight) => total + weight, 0));
  if (Math.abs(sum - 1) <= 1e-5 || Math.abs(sum - 100) <= 1e-3) return found;
  throw wrongInput({
    en: `The weights add up to ${sum}, not to 1 (100 %) or 100: correct them.`,
    "zh-CN": `权重合计是 ${sum}，不是 1（100%）或 100：请改正权重。`,
    "zh-TW": `權重合計是 ${sum}，不是 1（100%）或 100：請更正權重。`,
  });
}

/** Whether the metrics of one person stand in a row (people below each other) or in a column. */
export function peopleAreRows(metrics: Grid, weights: Grid): boolean {
  const count = weights.rows * weights.columns;
  const weightsLieAcross = weights.rows === 1;
  const fits = (side: number) => side === count;
  if (weights.rows > 1 && weights.columns > 1) throw severalLines(weights);
  if (weightsLieAcross ? fits(metrics.columns) : fits(metrics.rows)) return weightsLieAcross;
  if (weightsLieAcross ? fits(metrics.rows) : fits(metrics.columns)) return !weightsLieAcross;
  throw unequalSizes(metrics.title, metrics.size, weights.title, weights.size);
}

function severalLines(weights: Grid) {
  return wrongInput({
    en: `"weights" is ${weights.size} cells: choose one row or one column of weights.`,
    "zh-CN": `“权重”选了 ${weights.size} 格：请只选一行或一列。`,
    "zh-TW": `「權重」選了 ${weights.size} 格：請只選一列或一欄。`,
  });
}
