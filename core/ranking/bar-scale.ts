const usualScales = [1, 5, 10, 100];

/** The score at which a bar is full: the nearest usual scale that holds all scores, else the highest score. */
export function fullBar(scores: readonly number[]): number {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return usualScales.find((scale) => scale >= highest) ?? highest;
}
