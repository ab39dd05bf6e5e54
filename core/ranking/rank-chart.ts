import type { ChartDesign } from "../plan/sheet-design";
import type { Text } from "../text";

/** More lines across each other nobody can follow. */
const most = 8;

/** About so many places are written beside the lines. */
const usualLabels = 8;

/** A line for everybody's places from January to December, first place on top; `ranks` in the order of the table. */
export function rankChart(ranks: readonly (readonly (number | null)[])[]): ChartDesign {
  const places = ranks.slice(0, most).flat();
  const worst = places.reduce<number>((last, rank) => Math.max(last, rank ?? 0), 2);
  const step = Math.ceil((worst - 1) / (usualLabels - 1));
  return {
    kind: "line",
    title: titleOf(ranks.length),
    table: "year",
    names: "name",
    values: ["month1", "month12"],
    most,
    axis: { from: 1, to: 1 + step * Math.ceil((worst - 1) / step), step, isReversed: true },
  };
}

function titleOf(people: number): Text {
  const all = { en: "Places by month", "zh-CN": "各月名次", "zh-TW": "各月名次" };
  if (people <= most) return all;
  return {
    en: `${all.en}: the best ${most} of ${people}`,
    "zh-CN": `${all["zh-CN"]}（平均名次最好的 ${most} 人，共 ${people} 人）`,
    "zh-TW": `${all["zh-TW"]}（平均名次最佳的 ${most} 人，共 ${people} 人）`,
  };
}
