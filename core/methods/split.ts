import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import type { Text } from "../text";
import { asShown } from "./as-shown";

/**
 * An amount, rounded to the decimals, in parts that are proportional to the weights and add up to it exactly: the largest
 * remainders get the units that are left, earlier ones first. The weights are not negative and not all zero.
 */
export function split(amount: number, weights: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const units = Math.round(asShown(amount * unit));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight, index) => {
    const exact = (units * weight) / total;
    return { index, whole: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const left = units - shares.reduce((sum, { whole }) => sum + whole, 0);
  const order = [...shares].sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of order.slice(0, left)) (shares[index] as { whole: number }).whole++;
  return shares.map(({ whole }) => whole / unit);
}

export function checkDecimals(decimals: number, place: Text): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 4) return;
  throw wrongInput(
    sentence(place, {
      en: `is ${decimals}: give a whole number of decimals from 0 to 4.`,
      "zh-CN": `是 ${decimals}：小数位数请填 0～4 的整数。`,
      "zh-TW": `是 ${decimals}：小數位數請填 0～4 的整數。`,
    }),
  );
}
