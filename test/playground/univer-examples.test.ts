import { beforeAll, describe, expect, test } from "vitest";
import type { Example, KpiFunction } from "../../core/define";
import { printCall } from "../../core/formulas/print-call";
import { functions } from "../../core/functions";
import { type Cell, isCellError, type Result } from "../../core/values";
import { blockOf, placed } from "../core/example-call";
import { expectResult } from "../core/expect-result";
import { startUniver } from "../engines/univer";
import type { Calculate } from "../engines/univer-session";

let calculate: Calculate;

beforeAll(async () => {
  calculate = await startUniver();
}, 60_000);

const examples = functions.flatMap((kpi) =>
  kpi.examples.map((example) => ({ kpi, example, call: JSON.stringify(example[0]) })),
);

describe("in Univer", () => {
  test.each(examples)("$kpi.name $call", async ({ kpi, example }) => {
    const { cells, printed } = placed(kpi, example);
    const { result } = await calculate(cells, printCall(kpi, printed, "functions") as string);
    expectResult(result, example[1]);
  });

  test("tells a blank from a zero", async () => {
    const cells = [10, 0, null, 9].map((value, row) => ({ row, column: 0, value }));
    expect((await calculate(cells, "NPS(A1:A6)")).result).toBeCloseTo(100 / 3, 9);
  });

  test("keeps the sentence behind an error, with the cell's name", async () => {
    const cells = [5, "９０"].map((value, row) => ({ row, column: 0, value }));
    const { result, sentence } = await calculate(cells, "CSAT(A1:A2)");
    expect(isCellError(result) && result.error).toBe("#VALUE!");
    expect(sentence?.en).toMatch(/^A2 .*９０/);
  });

  test("takes whole columns, other sheets, computed blocks and omitted arguments", async () => {
    const cells = [9, 10, 2].map((value, row) => ({ row, column: 0, value }));
    for (const argument of ["A:A", "{9;10;2}", "A1:A3+0", "A1:A3,,10", "A1:A3,9,10"]) {
      const whole = argument.includes(",") && !argument.startsWith("{") ? argument : `${argument},,10`;
      expect((await calculate(cells, `CSAT(${whole})`)).result, argument).toBeCloseTo(2 / 3, 9);
    }
  });
});

describe("native form in Univer", () => {
  test.each(examples)("$kpi.name $call", async ({ kpi, example }) => {
    for (const { example: one, expected } of rowByRow(kpi, example)) {
      const { cells, printed } = placed(kpi, one);
      const native = printCall(kpi, printed, "native");
      if (native === undefined) expect(expected).toBe("#VALUE!");
      else expectNative((await calculate(cells, native)).result, expected);
    }
  });
});

/** Native formulas give one result; a spilled example is taken row by row. */
function rowByRow(kpi: KpiFunction, example: Example): { example: Example; expected: Cell }[] {
  const [inputs, expected] = example;
  if (!Array.isArray(expected)) return [{ example, expected: expected as Cell }];
  return (expected as readonly (readonly Cell[])[]).map(([result], row) => {
    const own = Object.entries(inputs).map(([name, argument]) => {
      const spreads = kpi.parameters[name]?.kind === "each" || name === "metrics";
      const block = spreads ? blockOf(argument as Cell) : undefined;
      return [name, block ? [block[Math.min(row, block.length - 1)]] : argument];
    });
    return { example: [Object.fromEntries(own), result ?? null], expected: result ?? null };
  });
}

/** Where the function is an error, the native form is an error or blank. */
function expectNative(actual: Result, expected: Cell) {
  const refused = typeof expected === "string" && expected.startsWith("#");
  if (refused) expect(actual === null || isCellError(actual), JSON.stringify(actual)).toBe(true);
  else expectResult(actual, expected);
}
