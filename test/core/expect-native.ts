import { expect } from "vitest";
import type { NativeForm } from "../../core/define";
import { type Cell, isCellError, isErrorCode } from "../../core/values";
import { expectResult } from "./expect-result";

/**
 * Compares the native formulas of a call, cell by cell, with its result: the same value, and an error or blank where the
 * function is an error. Where there is no native form the function must be one that is frozen, or refuse the arguments.
 */
export function expectNative(native: NativeForm | undefined, calculate: (formula: string) => Cell, expected: unknown) {
  if (native === undefined) return;
  const block = typeof native === "string" ? [[native]] : native;
  block.forEach((line, row) => {
    line.forEach((formula, column) => {
      const wanted = Array.isArray(expected) ? expected[row]?.[column] : expected;
      const actual = calculate(formula);
      if (typeof wanted === "string" && isErrorCode(wanted)) {
        expect(actual === null || isCellError(actual), `${formula} gave ${JSON.stringify(actual)}`).toBe(true);
      } else expectResult(actual, wanted);
    });
  });
}
