import { averageOfRates } from "./average-of-rates";
import { bands } from "./bands";
import { columnFormula } from "./column-formula";
import { deductions } from "./deductions";
import { errors } from "./errors";
import type { Rule } from "./finding";
import { names } from "./names";
import { npsScale } from "./nps-scale";
import { paidReviews } from "./paid-reviews";
import { pool } from "./pool";
import { rates } from "./rates";
import { scale } from "./scale";
import { textNumbers } from "./text-numbers";
import { totals } from "./totals";
import { weightedTwice } from "./weighted-twice";
import { weights } from "./weights";
import { zeros } from "./zeros";

/** Everything that is looked for, the most telling first. */
export const rules: readonly Rule[] = [
  errors,
  weights,
  textNumbers,
  bands,
  scale,
  rates,
  weightedTwice,
  totals,
  pool,
  columnFormula,
  averageOfRates,
  npsScale,
  zeros,
  names,
  deductions,
  paidReviews,
];
