import { wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import type { Text } from "../text";
import { asShown } from "./as-shown";

/**
 * An amount, rounded to the decimals, in parts that are proportional to the weights and add up to it exactly: the largest
 * remainders get the units that are left, then larger weights, then earlier ones. The weights are not negative and not all
 * zero.
 */
export function split(amount: number, weights: ArrayLike<number>, decimals: number): ArrayLike<number> {
  const unit = 10 ** decimals;
  const units = Math.round(asShown(amount * unit));
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += weights[index] as number;
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = units;
  for (let index = 0; index < parts.length; index++) {
    const exact = (units * (weights[index] as number)) / total;
    parts[index] = Math.floor(exact);
    // Equal remainders must tie, so what only the last bits of a division tell apart is cut off; the weights then settle
    // that nobody gets less than someone with a smaller one.
    remainders[index] = Math.round((exact - Math.floor(exact)) * 1e6);
    left -= Math.floor(exact);
  }
  const smallest = remainders.slice().sort()[weights.length - left] ?? Number.POSITIVE_INFINITY;
  const tied: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    const remainder = remainders[index] as number;
    if (remainder === smallest) tied.push(index);
    if (remainder <= smallest) continue;
    (parts[index] as number)++;
    left--;
  }
  tied.sort((one, other) => (weights[other] as number) - (weights[one] as number));
  for (const index of tied.slice(0, left)) (parts[index] as number)++;
  return parts.map((part) => part / unit);
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
