import type { Grid } from "../grid";
import { noNumbers, outsideScale } from "../messages";

/** Answers from 0 to 10 by group: 9 and more promoters, below 7 detractors. Throws where there is none. */
export function countAnswers(scores: Grid): { answered: number; promoters: number; detractors: number } {
  let answered = 0;
  let promoters = 0;
  let detractors = 0;
  scores.forEachNumber((score, row, column) => {
    if (score < 0 || score > 10) throw outsideScale(scores.at(row, column), score, 0, 10);
    answered++;
    if (score >= 9) promoters++;
    else if (score < 7) detractors++;
  });
  if (answered === 0) throw noNumbers(scores.title);
  return { answered, promoters, detractors };
}
