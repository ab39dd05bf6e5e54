import type { Month } from "../plan/choices";
import { monthBefore, type PastRanking, rankingSheets } from "./past-rankings";

/**
 * The name of the earlier ranking that has to be read next: the month before, for the movement, and further back only as
 * long as somebody who is first now was first there. `undefined` when nothing more can change the ranking. What has been
 * read is known by the name of its sheet; `null` where a sheet could not be understood.
 */
export function nextPastSheet(
  month: Month,
  leaders: readonly string[],
  sheetNames: readonly string[],
  known: ReadonlyMap<string, PastRanking | null>,
): string | undefined {
  const sheets = rankingSheets(sheetNames);
  let holders = leaders;
  for (let earlier = monthBefore(month); ; earlier = monthBefore(earlier)) {
    const sheet = sheets.find(({ month: one }) => one.year === earlier.year && one.month === earlier.month);
    if (!sheet) return undefined;
    const ranking = known.get(sheet.name);
    if (ranking === undefined) return sheet.name;
    holders = holders.filter((name) => ranking?.ranks.get(name) === 1);
    if (holders.length === 0) return undefined;
  }
}
