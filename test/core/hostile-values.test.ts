import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../core/evaluate";
import { functions } from "../../core/functions";
import { type Argument, errorCodes, isCellError, type Result } from "../../core/values";

/** Another seed by `SEED=…`; without one every run tries the same cases. */
const seed = Number(process.env.SEED ?? 20261122);

const hostileNumber = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    0,
    -0,
    1e308,
    -1e308,
    5e-324,
    0.1 + 0.7,
    Number.MAX_SAFE_INTEGER,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
);

const hostileCell = fc.oneof(
  { weight: 4, arbitrary: hostileNumber },
  fc.constantFrom(
    "",
    " ",
    "　",
    "９０",
    "90%",
    "3万",
    "2分23秒",
    "'5",
    "好",
    "=1",
    "<b>",
    "TRUE",
    "wait",
    ">=90",
    "\u202e",
  ),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(...errorCodes).map((error) => ({ error })),
);

/** Also ragged, empty and single. */
const hostileArgument: fc.Arbitrary<Argument> = fc.oneof(
  hostileCell,
  fc.array(fc.array(hostileCell, { maxLength: 4 }), { maxLength: 5 }),
  fc.array(hostileNumber, { minLength: 1, maxLength: 6 }).map((column) => column.map((cell) => [cell])),
  fc.constant(undefined),
);

function expectFit(result: Result): void {
  if (Array.isArray(result)) {
    const widths = new Set(result.map((row) => row.length));
    expect(widths.size, "rows of one length").toBeLessThanOrEqual(1);
    for (const row of result) for (const cell of row) expectFit(cell);
  } else if (isCellError(result)) {
    expect(errorCodes).toContain(result.error);
    for (const sentence of Object.values(result.message ?? { none: "" })) {
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  } else if (typeof result === "number") {
    expect(Number.isFinite(result) && !Object.is(result, -0)).toBe(true);
  } else if (result !== null) {
    expect(typeof result).toMatch(/string|boolean/);
  }
}

describe("whatever a sheet holds, the result is one a sheet can show", () => {
  test.each(functions.map((kpi) => [kpi.name, kpi] as const))("%s", (_, kpi) => {
    const most = Object.keys(kpi.parameters).length + 1;
    fc.assert(
      fc.property(fc.array(hostileArgument, { maxLength: most }), (args) => expectFit(evaluate(kpi, args))),
      { seed, numRuns: 3000 },
    );
  });
});
