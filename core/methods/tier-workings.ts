import { givenFigure, plainFigure } from "../figure-text";
import { type Text, textOf } from "../text";
import type { Part, Workings } from "../workings";
import { type Band, bandReached } from "./bands";

/** Each slice of the sales at its own rate; together they are the commission. */
export function marginalWorkings(tiers: readonly Band<number>[], sales: number): Workings {
  const parts = tiers.flatMap(({ threshold, value: rate }, index): Part[] => {
    const end = Math.min(sales, tiers[index + 1]?.threshold ?? sales);
    if (end <= threshold) return [];
    const amount = end - threshold;
    return [slice(from(threshold), amount, rate)];
  });
  return {
    rule: {
      en: "Each slice of the sales earns its own rate.",
      "zh-CN": "超额累进：每一段销售额按各自的比例。",
      "zh-TW": "超額累進：每一段銷售額按各自的比例。",
    },
    parts,
  };
}

/** All sales at the rate reached. */
export function wholeWorkings(tiers: readonly Band<number>[], sales: number): Workings {
  const tier = bandReached(tiers, sales);
  return {
    rule: {
      en: "All sales earn the rate reached.",
      "zh-CN": "全额累进：全部销售额按达到的一档。",
      "zh-TW": "全額累進：全部銷售額按達到的那一級。",
    },
    parts: tier ? [slice(from(tier.threshold), sales, tier.value)] : [],
  };
}

function slice(of: Text, amount: number, rate: number): Part {
  return {
    of,
    value: amount * rate,
    format: "money",
    detail: textOf((language) => `${plainFigure(amount)} × ${givenFigure(rate, true, language)}`),
    size: amount * rate,
  };
}

function from(threshold: number): Text {
  const start = plainFigure(threshold);
  return { en: `From ${start}`, "zh-CN": `${start} 起`, "zh-TW": `${start} 起` };
}
