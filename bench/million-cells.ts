import type { KpiFunction } from "../core/define";
import { evaluate } from "../core/evaluate";
import { csat } from "../core/functions/csat";
import { nps } from "../core/functions/nps";
import { compare } from "./measure";

const cells = 1_000_000;

/** A column of answers in no order, the same in every run; every ninth is blank. */
function answers(lowest: number, highest: number): (number | null)[][] {
  let state = 42;
  return Array.from({ length: cells }, (_, row) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return [row % 9 === 0 ? null : lowest + (Math.floor(state / 65_536) % (highest - lowest + 1))];
  });
}

/** What somebody would write who trusts the data: no check of scale, text or errors. */
const bare: Readonly<Record<string, (block: readonly (readonly (number | null)[])[]) => number>> = {
  CSAT: (block) => {
    let answered = 0;
    let satisfied = 0;
    for (const row of block) {
      for (const cell of row) {
        if (typeof cell !== "number") continue;
        answered++;
        if (cell >= 4) satisfied++;
      }
    }
    return satisfied / answered;
  },
  NPS: (block) => {
    let answered = 0;
    let balance = 0;
    for (const row of block) {
      for (const cell of row) {
        if (typeof cell !== "number") continue;
        answered++;
        if (cell >= 9) balance++;
        else if (cell < 7) balance--;
      }
    }
    return (balance / answered) * 100;
  },
};

export const subjects = [
  { kpi: csat, block: answers(1, 5) },
  { kpi: nps, block: answers(0, 10) },
] as const;

/** One function over a column of a million cells beside the bare loop over the same arrays. */
export function millionCells(kpi: KpiFunction, block: (number | null)[][]) {
  const loop = bare[kpi.name] as (typeof bare)[string];
  if (Math.abs((evaluate(kpi, [block]) as number) - loop(block)) > 1e-9)
    throw new Error(`${kpi.name} differs from its loop`);
  const times = compare({ loop: () => loop(block), ours: () => evaluate(kpi, [block]) }, 21);
  return { ...times, ratio: times.ours / times.loop, limit: 3 };
}
