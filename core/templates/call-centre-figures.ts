import type { KpiFunction } from "../define";
import type { Place } from "../plan/place";
import type { Body, Content, Written } from "../plan/sheet-design";
import { shareOf } from "./share-of";

/** An agent's figure on the data sheet. */
export const own = (column: string) => (at: Place) => at.table("data").at(column, at.row as number);

/** The team's sum there. */
export const sum = (column: string) => (at: Place) => at.table("data").side("team", column);

/** A share of two columns of the data sheet for which there is no function of counts. */
export function shareFromData(kpi: KpiFunction, part: string, whole: string) {
  const body: Body = { formula: (at) => shareOf(own(part)(at), own(whole)(at)) };
  const team: Written = (at) => shareOf(sum(part)(at), sum(whole)(at));
  return { kpi, look: "result", body, totals: { team: { formula: team } } } as const;
}

/** A target for a share. */
export function atLeastShare(input: number): Content {
  return { input, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } };
}
