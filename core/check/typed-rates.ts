import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isNumber, numbersIn } from "./area-cells";

/** Fewer may agree by chance. */
const fewest = 3;

/** Half of a percent: rates are often typed without decimals. */
const rounding = 0.005 + 1e-9;

/**
 * Whether typed numbers are what one column of the same rows is of another. Where all rows are divided by the same number
 * they are not: the average of such rates is right.
 */
export function areTypedRates(snapshot: SheetSnapshot, { row, column, rows }: Area): boolean {
  const rates = numbersIn(snapshot, { row, column, rows, columns: 1 });
  const whole = rates.some(({ cell }) => cell > 1) ? 100 : 1;
  if (rates.length < fewest || rates.every(({ cell }) => Math.abs(cell / whole) <= 10 * rounding)) return false;
  const numberAt = (at: number, other: number) => {
    const cell = cellAt(snapshot, at, other);
    return isNumber(cell) ? cell : undefined;
  };
  const isOf = (part: number, base: number) =>
    rates.every((rate) => {
      const [own, all] = [numberAt(rate.row, part), numberAt(rate.row, base)];
      return own !== undefined && all !== undefined && Math.abs(own / all - rate.cell / whole) <= rounding;
    });
  const differs = (base: number) => new Set(rates.map((rate) => numberAt(rate.row, base))).size > 1;
  const first = rates[0]?.row ?? row;
  const others = (snapshot.cells[first] ?? []).flatMap((cell, index) =>
    isNumber(cell) && index !== column ? [index] : [],
  );
  return others.some((base) => others.some((part) => part !== base && isOf(part, base)) && differs(base));
}
