import { plainFigure } from "../figure-text";
import type { Grid } from "../grid";
import { type KpiError, wrongInput } from "../kpi-error";
import { noNumbers, outsideScale, sentence } from "../messages";
import type { Text } from "../text";
import type { Workings } from "../workings";
import { answersIn } from "./answers";

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
  const { sum, answered } = sumAnswers(countAnswers(ratings, 1, scale));
  return sum / answered;
}

/** The workings of such a mean: how often each answer was given, the highest first. */
export function meanWorkings(ratings: Grid, scale: number): Workings {
  const counts = countAnswers(ratings, 1, scale);
  const { sum, answered } = sumAnswers(counts);
  const total = plainFigure(sum);
  return {
    reckoning: {
      en: `sum of ratings ${total} ÷ ${answered} answers`,
      "zh-CN": `评分合计 ${total} ÷ ${answered} 人评分`,
      "zh-TW": `評分合計 ${total} ÷ ${answered} 人評分`,
    },
    rule: {
      en: `On a scale of 1 to ${scale}.`,
      "zh-CN": `${scale} 分制（1～${scale} 分）。`,
      "zh-TW": `${scale} 分量表（1～${scale} 分）。`,
    },
    answers: answersIn(ratings, true),
    parts: [...counts]
      .sort(([one], [other]) => other - one)
      .map(([answer, count]) => ({
        of: { en: `Rated ${answer}`, "zh-CN": `${answer} 分`, "zh-TW": `${answer} 分` },
        value: count,
        format: "count",
        size: count,
      })),
  };
}

function sumAnswers(counts: ReadonlyMap<number, number>): { sum: number; answered: number } {
  let sum = 0;
  let answered = 0;
  for (const [answer, count] of counts) {
    sum += answer * count;
    answered += count;
  }
  return { sum, answered };
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
