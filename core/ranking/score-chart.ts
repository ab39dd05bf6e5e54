import type { ChartDesign } from "../plan/sheet-design";
import type { Text } from "../text";
import { fullBar } from "./bar-scale";

/** More bars nobody reads one by one. */
const most = 20;

/** Of a heading this much fits into the title of a chart. */
const longestHeading = 40;

/** A bar for everybody's score, in the order of the places. */
export function scoreChart(heading: string, scores: readonly number[]): ChartDesign {
  const charted = scores.slice(0, most);
  return {
    kind: "bar",
    title: titleOf(inOneLine(heading), scores.length),
    table: "places",
    names: "name",
    values: ["score", "score"],
    most,
    axis: { from: Math.min(0, ...charted), to: fullBar(charted), step: null, isReversed: false },
  };
}

/** Our own word comes first: Excel would take a title that begins with `=` for a reference. */
function titleOf(heading: string, people: number): Text {
  const all = { en: `Ranking by ${heading}`, "zh-CN": `按${heading}排名`, "zh-TW": `依${heading}排名` };
  if (people <= most) return all;
  return {
    en: `${all.en}: the first ${most} of ${people}`,
    "zh-CN": `${all["zh-CN"]}（前 ${most} 人，共 ${people} 人）`,
    "zh-TW": `${all["zh-TW"]}（前 ${most} 人，共 ${people} 人）`,
  };
}

function inOneLine(heading: string): string {
  const signs = [...heading.replace(/\s+/g, " ").trim()];
  return signs.length <= longestHeading ? signs.join("") : `${signs.slice(0, longestHeading - 1).join("")}…`;
}
