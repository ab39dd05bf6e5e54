import { normalQuantile } from "./normal-quantile";

/**
 * Between which shares the true one lies, 19 times out of 20, when so many cases out of so many did (Wilson score interval,
 * right for few cases too). `of` is above 0.
 */
export function wilsonInterval(hits: number, of: number): readonly [low: number, high: number] {
  const z = normalQuantile(0.975);
  const share = hits / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [hits === 0 ? 0 : centre - reach, hits === of ? 1 : centre + reach];
}
