import { expect } from "vitest";
import { isCellError, isErrorCode, type Result } from "../../core/values";

/** Compares a result with an example's: numbers to 1e-9, errors by code. */
export function expectResult(actual: Result, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual), `a block, got ${JSON.stringify(actual)}`).toBe(true);
    expect((actual as unknown[]).length).toBe(expected.length);
    expected.forEach((row, index) => {
      const cells = (actual as Result[][])[index] as Result[];
      expect(cells.length).toBe(row.length);
      row.forEach((cell: unknown, column: number) => {
        expectResult(cells[column] as Result, cell);
      });
    });
  } else if (typeof expected === "number") {
    expect(actual).toBeTypeOf("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === "string" && isErrorCode(expected)) {
    expect(isCellError(actual) && actual.error).toBe(expected);
  } else {
    expect(actual).toBe(expected);
  }
}
