import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { noNumbers, outsideScale, sentence } from "../messages";
import type { Text } from "../text";

/** Visits every answer on a scale that begins at 1; 0 is how exports write "not answered". Throws where there is none. */
export function forEachAnswer(ratings: Grid, scale: number, visit: (rating: number) => void): void {
  let answered = 0;
  ratings.forEachNumber((rating, row, column) => {
    if (rating === 0) return;
    if (rating < 1 || rating > scale) throw outsideScale(ratings.at(row, column), rating, 1, scale);
    answered++;
    visit(rating);
  });
  if (answered === 0) throw noNumbers(ratings.title);
}

export function meanAnswer(ratings: Grid, scale: number): number {
  let sum = 0;
  let answered = 0;
  forEachAnswer(ratings, scale, (rating) => {
    sum += rating;
    answered++;
  });
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
