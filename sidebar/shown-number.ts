import { asShown } from "../core/methods/as-shown";

/** What turns numbers into texts as their cells show them; where nobody chose a pattern, with as many decimals as they have. */
export function numberPrinter(pattern: string | undefined, numbers: readonly number[]): (value: number) => string {
  const decimals = pattern === undefined ? mostDecimals(numbers) : decimalsOf(pattern);
  const isShare = pattern?.includes("%") ?? false;
  return (value) => {
    const fixed = asShown(isShare ? value * 100 : value).toFixed(decimals);
    const digits = pattern?.includes(",") ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : fixed;
    return isShare ? `${digits}%` : digits;
  };
}

function decimalsOf(pattern: string): number {
  return /\.([0#]+)/.exec(pattern)?.[1]?.length ?? 0;
}

function mostDecimals(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => {
    const decimals = /\.(\d+)$/.exec(asShown(value).toFixed(2).replace(/0+$/, ""))?.[1]?.length ?? 0;
    return Math.max(most, decimals);
  }, 0);
}
