import { expect } from "vitest";
import type { KpiFunction } from "../../core/define";
import { evaluate } from "../../core/evaluate";
import { functions } from "../../core/functions";
import { type Argument, type Cell, isCellError, type Result } from "../../core/values";

export function named(name: string): KpiFunction {
  const kpi = functions.find((one) => one.name === name);
  if (!kpi) throw new Error(`There is no function ${name}`);
  return kpi;
}

/** One call as a sheet makes it. */
export function called(name: string, ...args: readonly Argument[]): Result {
  return evaluate(named(name), args);
}

/** The same where only a number will do. */
export function numberOf(name: string, ...args: readonly Argument[]): number {
  const result = called(name, ...args);
  if (typeof result !== "number") throw new Error(`${name} gave ${JSON.stringify(result)}`);
  return result;
}

/** The same where only a block will do. */
export function blockOf(name: string, ...args: readonly Argument[]): Cell[][] {
  const result = called(name, ...args);
  if (!Array.isArray(result)) throw new Error(`${name} gave ${JSON.stringify(result)}`);
  return result;
}

export const column = (...cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

export const times = (count: number, cell: Cell): Cell[][] => Array.from({ length: count }, () => [cell]);

/** What the user reads where a call fails. */
export function sentence(result: Result | undefined): string {
  return (isCellError(result) && result.message?.en) || `no error: ${JSON.stringify(result)}`;
}

/** Compares a result with a figure as it was printed, to its last digit: `"83.33 %"`, `"−35.9"`. */
export function expectPrinted(result: Result, printed: string): void {
  expect(result).toBeTypeOf("number");
  const [, digits = "", percent] = /^(\S+)( %)?$/.exec(printed.replace("−", "-").replaceAll(",", "")) ?? [];
  const value = (result as number) * (percent ? 100 : 1);
  expect(value.toFixed(digits.split(".")[1]?.length ?? 0)).toBe(digits);
}
