/**
 * A difference to the last digit that a spreadsheet shows of its two numbers: 5 − 4.9 is 0.1, without the noise that is left
 * over where most of it cancels.
 */
export function difference(minuend: number, subtrahend: number): number {
  const result = minuend - subtrahend;
  const decimals = 14 - Math.floor(Math.log10(Math.max(Math.abs(minuend), Math.abs(subtrahend))));
  return decimals >= 0 && decimals <= 100 ? Number(result.toFixed(decimals)) : result;
}
