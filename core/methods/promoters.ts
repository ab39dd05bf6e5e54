import type { Grid } from "../grid";
import { countAnswers } from "./ratings";

/** Answers from 0 to 10 by group: 9 and more promoters, below 7 detractors. Throws where there is none. */
export function countPromoters(scores: Grid): { answered: number; promoters: number; detractors: number } {
  const groups = { answered: 0, promoters: 0, detractors: 0 };
  for (const [score, count] of countAnswers(scores, 0, 10)) {
    groups.answered += count;
    if (score >= 9) groups.promoters += count;
    else if (score < 7) groups.detractors += count;
  }
  return groups;
}
