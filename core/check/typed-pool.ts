import type { Area } from "../plan/sheet-plan";
import { isUsual } from "../ranking/ranking-words";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isNumber, numbersIn, rounded, sumOf } from "./area-cells";
import type { CheckedSheet } from "./checked-sheet";
import { bodyRows, isEntry } from "./table-body";

const poolWord =
  /^(本月)?(奖金池|獎金池|奖金总额|獎金總額|奖金总包|獎金總包|奖金包|提成池|抽成池|bonus pool|(total )?pool|total bonus)[:：]?$/i;
const shareWord =
  /^(奖金|獎金|个人奖金|個人獎金|应得奖金|應得獎金|奖金金额|獎金金額|奖金分配|獎金分配|分得奖金|分得獎金|bonus|share)$/i;

/** Shares that were typed, and the pool that stands beside the words for it. */
export interface TypedPool {
  readonly area: Area;
  readonly total: number;
  readonly amount: number;
}

/** Only where the sheet names one pool and one column of shares; what a formula shares is judged by the formula. */
export function typedPool(sheet: CheckedSheet): TypedPool | undefined {
  const [amount, ...others] = pools(sheet.snapshot);
  const [column, ...more] = (sheet.headings?.titles ?? []).flatMap((title, index) =>
    isUsual(shareWord, title) ? [index] : [],
  );
  if (amount === undefined || column === undefined || others.length + more.length > 0) return undefined;
  const { from, to } = bodyRows(sheet);
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  const own = new Set(rows.filter((row) => isEntry(sheet.snapshot, row)));
  const isTyped = (row: number) =>
    isNumber(cellAt(sheet.snapshot, row, column)) && !sheet.snapshot.formulas[row]?.[column];
  if (own.size < 2 || ![...own].every(isTyped)) return undefined;
  const whole = { row: from, column, rows: to - from, columns: 1 };
  const shares = numbersIn(sheet.snapshot, whole).filter(({ row }) => own.has(row));
  const [first, last] = [shares[0]?.row ?? from, shares[shares.length - 1]?.row ?? from];
  const area = { ...whole, row: first, rows: last - first + 1 };
  const total = rounded(sumOf(shares));
  // Far from it, the column holds something else.
  return total > amount / 2 && total < amount * 1.5 ? { area, total, amount } : undefined;
}

function pools({ cells }: SheetSnapshot): number[] {
  return cells.flatMap((line) =>
    line.flatMap((cell, column) => {
      const amount = line[column + 1] ?? null;
      return typeof cell === "string" && isUsual(poolWord, cell.trim()) && isNumber(amount) && amount > 0
        ? [amount]
        : [];
    }),
  );
}
