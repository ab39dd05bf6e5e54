import type { KpiFunction } from "../core/define";
import type { Family } from "../core/functions";

/** The families with those functions that hold every word of the query, in whatever language it was typed. */
export function searchFunctions(families: readonly Family[], query: string): Family[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return families
    .map(({ title, functions }) => ({ title, functions: functions.filter((kpi) => holdsAll(kpi, wanted)) }))
    .filter(({ functions }) => functions.length > 0);
}

function holdsAll({ name, title, summary }: KpiFunction, wanted: readonly string[]): boolean {
  const text = folded([name, ...Object.values(title), ...Object.values(summary)].join("\n"));
  return wanted.every((word) => text.includes(word));
}

/** Upper and lower case, full and half width are the same to somebody who searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
