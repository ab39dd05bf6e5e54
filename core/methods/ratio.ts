import type { Grid } from "../grid";
import { type KpiError, noData, wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import type { Text } from "../text";
import type { Workings } from "../workings";

type At<Name extends string> = (parameter: Name) => Text;
type Numbers<Name extends string> = Readonly<Record<Name, number>>;

/**
 * One or several amounts added up, divided by a base; nothing may be negative. Where nothing happened there is no result
 * yet, so that somebody on leave does not take the whole column down; an amount without its base is a slip.
 */
export function quotient<const Part extends string, Base extends string>(parts: readonly Part[], base: Base) {
  return (inputs: Numbers<Part | Base>, at: At<Part | Base>): number | null => {
    for (const name of [...parts, base]) if (inputs[name] < 0) throw negative(at(name), inputs[name]);
    const sum = parts.reduce((total, name) => total + inputs[name], 0);
    return sum === 0 && inputs[base] === 0 ? null : divided(sum, inputs[base], at(base));
  };
}

/** A part divided by the whole it belongs to; it can never be larger. */
export function share<Part extends string, Whole extends string>(part: Part, whole: Whole) {
  const divide = quotient([part], whole);
  return (inputs: Numbers<Part | Whole>, at: At<Part | Whole>): number | null => {
    if (inputs[part] > inputs[whole]) throw largerThanWhole(at(part), inputs[part], at(whole), inputs[whole]);
    return divide(inputs, at);
  };
}

/** The workings of such a share: each case of the whole is in the part or not. */
export function shareOfCases<Part extends string, Whole extends string>(part: Part, whole: Whole) {
  return (inputs: Numbers<Part | Whole>): Workings => ({ trials: { hits: inputs[part], of: inputs[whole] } });
}

export function divided(part: number, base: number, place: Text): number {
  if (base !== 0) return part / base;
  throw noData(
    sentence(place, {
      en: "is 0, so there is nothing to divide by: correct it, or clear it until there is something to count.",
      "zh-CN": "是 0，没法作除数：请改正，还没有数据就先清空。",
      "zh-TW": "是 0，無法當除數：請更正，還沒有資料就先清空。",
    }),
  );
}

/** The sum of amounts none of which may be negative. */
export function sumOf(amounts: Grid): number {
  let sum = 0;
  amounts.forEachNumber((amount, row, column) => {
    if (amount < 0) throw negative(amounts.at(row, column), amount);
    sum += amount;
  });
  return sum;
}

export function negative(place: Text, value: number): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is ${value}: it cannot be negative, correct it.`,
      "zh-CN": `是 ${value}：不能是负数，请改正。`,
      "zh-TW": `是 ${value}：不能是負數，請更正。`,
    }),
  );
}

export function largerThanWhole(place: Text, part: number, wholePlace: Text, whole: number): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is ${part}, more than the whole it is part of (${wholePlace.en}: ${whole}): check both numbers.`,
      "zh-CN": `是 ${part}，大于总数（${wholePlace["zh-CN"].trim()}：${whole}）：请核对这两个数。`,
      "zh-TW": `是 ${part}，大於總數（${wholePlace["zh-TW"].trim()}：${whole}）：請核對這兩個數。`,
    }),
  );
}
