import type { KpiFunction } from "../core/define";
import { printNative } from "../core/formulas/print-native";
import { areaName } from "../core/formulas/reference";
import { IronCalc } from "../test/engines/iron-calc";
import { startUniver } from "../test/engines/univer";

/** As many cells as these engines take in a few seconds. */
const cells = 100_000;

/** What the independent engines need for the native form over the first part of the column, cells already in place. */
export async function nativeTimes(kpi: KpiFunction, block: readonly (readonly (number | null)[])[]) {
  const part = block.slice(0, cells);
  const range = areaName(0, 0, part.length, 1);
  const formula = printNative(kpi, { [Object.keys(kpi.parameters)[0] as string]: range }) as string;
  return {
    "IronCalc ms, 100,000 cells": ironCalcTime(part, formula),
    "Univer ms, 100,000 cells": await univerTime(part, formula),
  };
}

function ironCalcTime(block: readonly (readonly (number | null)[])[], formula: string): number {
  const engine = new IronCalc();
  engine.setColumn(block.map(([cell]) => cell ?? null));
  const start = performance.now();
  if (typeof engine.formula(formula) !== "number") throw new Error(`IronCalc has no number for ${formula}`);
  return performance.now() - start;
}

/** Filling the cells in is part of what Univer does in one step: the time of that step without a formula is taken off. */
async function univerTime(block: readonly (readonly (number | null)[])[], formula: string): Promise<number> {
  const univer = await startUniver();
  const cells = block.flatMap(([value], row) => (typeof value === "number" ? [{ row, column: 0, value }] : []));
  const timed = async (formulas: string[]) => {
    const start = performance.now();
    const results = await univer.calculateMany(
      cells,
      formulas.map((text, row) => ({ row, column: 5, formula: text })),
    );
    if (results.some((result) => typeof result !== "number")) throw new Error(`Univer has no number for ${formula}`);
    return performance.now() - start;
  };
  const filling = await timed(["1+1"]);
  return Math.max(0, (await timed(["1+1", formula])) - filling);
}
