import { asShown } from "../methods/as-shown";

/** 1-2-2-4, or 1-2-2-3. */
export type Ties = "standard" | "dense";

export interface Ranked<T> {
  readonly rank: number;
  readonly entry: T;
}

/** Sorts by score and numbers the places; equal scores share one, and keep the order in which they came. */
export function rank<T>(
  entries: readonly T[],
  scoreOf: (entry: T) => number,
  ties: Ties,
  lowerIsBetter: boolean,
): Ranked<T>[] {
  const direction = lowerIsBetter ? 1 : -1;
  const compared = entries.map((entry) => ({ entry, score: direction * asShown(scoreOf(entry)) }));
  compared.sort((one, other) => one.score - other.score);
  let place = 0;
  let before: number | undefined;
  return compared.map(({ entry, score }, index) => {
    if (score !== before) place = ties === "dense" ? place + 1 : index + 1;
    before = score;
    return { rank: place, entry };
  });
}
