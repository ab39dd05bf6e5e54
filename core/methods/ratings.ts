import type { Grid } from "../grid";
import { type KpiError, wrongInput } from "../kpi-error";
import { noNumbers, outsideScale, sentence } from "../messages";
import type { Text } from "../text";

/**
 * How often each answer on a scale was given. On a scale that begins at 1, a 0 is how exports write "not answered". Throws
 * where there is no answer, and at the first that is off the scale.
 */
export function countAnswers(ratings: Grid, lowest: number, highest: number): ReadonlyMap<number, number> {
  const counts = ratings.tally();
  if (lowest > 0) counts.delete(0);
  if (counts.size === 0) throw noNumbers(ratings.title);
  for (const answer of counts.keys()) {
    if (answer < lowest || answer > highest) throw firstOutside(ratings, lowest, highest);
  }
  return counts;
}

function firstOutside(ratings: Grid, lowest: number, highest: number): KpiError {
  let first: KpiError | undefined;
  ratings.forEachNumber((answer, row, column) => {
    const isBlank = lowest > 0 && answer === 0;
    if (isBlank || (answer >= lowest && answer <= highest)) return;
    first ??= outsideScale(ratings.at(row, column), answer, lowest, highest);
  });
  return first ?? noNumbers(ratings.title);
}

export function meanAnswer(ratings: Grid, scale: number): number {
  let sum = 0;
  let answered = 0;
  for (const [answer, count] of countAnswers(ratings, 1, scale)) {
    sum += answer * count;
    answered += count;
  }
  return sum / answered;
}

/** The highest rating of a scale must be a whole number from 2 to 100. */
export function checkScale(scale: number, place: Text): void {
  if (Number.isInteger(scale) && scale >= 2 && scale <= 100) return;
  throw wrongInput(
    sentence(place, {
      en: `is ${scale}: give the highest rating of the scale, a whole number from 2 to 100.`,
      "zh-CN": `是 ${scale}：请填满分，2～100 的整数。`,
      "zh-TW": `是 ${scale}：請填滿分，2～100 的整數。`,
    }),
  );
}
