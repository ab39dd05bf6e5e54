import type { KpiFunction } from "../core/define";
import { printNative } from "../core/formulas/print-native";
import { areaName } from "../core/formulas/reference";
import { IronCalc } from "../engines/iron-calc";
import { startUniver } from "../engines/univer";

/** As many cells as these engines take in a few seconds. */
const cells = 100_000;

/** What the independent engines need for the native form over the first part of the column, cells already in place. */
export async function nativeTimes(kpi: KpiFunction, block: readonly (readonly (number | null)[])[]) {
  const part = block.slice(0, cells);
  const range = areaName(0, 0, part.length, 1);
  const formula = printNative(kpi, { [Object.keys(kpi.parameters)[0] as string]: range }) as string;
  return {
    "IronCalc ms, 100,000 cells": ironCalcTime(part, formula),
    "Univer ms, 100,000 cells and filling them": await univerTime(part, formula),
  };
}

function ironCalcTime(block: readonly (readonly (number | null)[])[], formula: string): number {
  const engine = new IronCalc();
  engine.setColumn(block.map(([cell]) => cell ?? null));
  const start = performance.now();
  if (typeof engine.formula(formula) !== "number") throw new Error(`IronCalc has no number for ${formula}`);
  return performance.now() - start;
}

/** Univer fills cells in and calculates in one step, so its time holds both. */
async function univerTime(block: readonly (readonly (number | null)[])[], formula: string): Promise<number> {
  const univer = await startUniver();
  const filled = block.flatMap(([value], row) => (typeof value === "number" ? [{ row, column: 0, value }] : []));
  const start = performance.now();
  const [result] = await univer.calculateMany(filled, [{ row: 0, column: 5, formula }]);
  if (typeof result !== "number") throw new Error(`Univer has no number for ${formula}`);
  return performance.now() - start;
}
