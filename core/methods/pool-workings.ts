import type { ElementPlace } from "../define";
import { plainFigure } from "../figure-text";
import type { Grid } from "../grid";
import { textOf } from "../text";
import type { Part, Workings } from "../workings";
import { split } from "./split";

/** Everybody's part of the pool; together they are the pool. */
export function poolWorkings(
  pool: number,
  basis: Grid,
  weights: ArrayLike<number>,
  decimals: number,
  { row: ownRow, column: ownColumn }: ElementPlace,
): Workings {
  const amounts = split(pool, weights, decimals);
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const heading = basis.rows === 1 ? "above" : "left";
  const parts: Part[] = [];
  let own: number | undefined;
  basis.forEachNumber((weight, row, column) => {
    const isChosen = row === ownRow && column === ownColumn;
    if (isChosen) own = weight;
    const value = amounts[parts.length] ?? null;
    parts.push({ of: { parameter: "basis", row, column, heading }, value, format: "money", size: weight, isChosen });
  });
  return {
    ...(own !== undefined && {
      reckoning: textOf(() => `${plainFigure(pool)} × ${plainFigure(own as number)} ÷ ${plainFigure(total)}`),
    }),
    rule: {
      en: `Rounded to ${decimals} decimals so that the parts add up to the pool.`,
      "zh-CN": `保留 ${decimals} 位小数，各份合计等于奖金池。`,
      "zh-TW": `保留 ${decimals} 位小數，各份合計等於獎金池。`,
    },
    parts,
  };
}
