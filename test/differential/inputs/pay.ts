import fc, { type Arbitrary } from "fast-check";
import type { Cell } from "../../../core/values";
import { decimal, elements, inColumn, line, mostly, near, option, whole, withOptions, written } from "../arbitraries";
import type { Call, Given } from "../call";

const decimals = option(mostly(whole(0, 4), fc.constantFrom(5, -1, 1.5), 15));
const amount = fc.oneof(fc.constantFrom(0.01, 0.03, 0, 1, 10_000_000), whole(1, 1_000_000), decimal(0.01, 100_000, 2));

const basis: Arbitrary<Cell[]> = fc.oneof(
  fc.array(mostly<Cell, Cell>(decimal(0, 300_000, 2), fc.constantFrom(null, 0), 8), { minLength: 1, maxLength: 10 }),
  fc.array(mostly<Cell, Cell>(whole(0, 5), fc.constant(null), 8), { minLength: 1, maxLength: 10 }),
);
const manyPeople: Arbitrary<Cell[]> = fc.array<Cell>(decimal(0, 300_000, 2), {
  minLength: 11,
  maxLength: 60,
  size: "max",
});

const poolsplit = withOptions(
  fc.record({ pool: option(mostly(amount, fc.constantFrom(-1), 25)), basis: line(mostly(basis, manyPeople, 19)) }),
  { decimals },
);

const part = mostly(whole(1, 10), fc.constantFrom(0, 2.5));
const ratio: Arbitrary<Given> = fc.oneof(
  written(fc.constantFrom("5:2:3", "1:1", "1:1:1", "3:7", "5：2：3", "1:0:2", "0.5:0.25:0.25", "0:0", "5", "1:x")),
  line(fc.array<Cell>(part, { minLength: 2, maxLength: 6 })),
);

const payout = withOptions(
  fc
    .array(mostly<Cell, Cell>(amount, fc.constantFrom(null, -1), 12), { minLength: 1, maxLength: 5 })
    .map((list): Call => ({ amount: inColumn(list) })),
  { ratio, decimals },
);

const tiers = mostly(
  fc.uniqueArray(whole(0, 60), { minLength: 1, maxLength: 6 }),
  fc.array(whole(0, 5), { minLength: 2, maxLength: 5 }),
  12,
).chain((starts) =>
  fc.tuple(
    ...starts.map((start) =>
      fc.tuple(
        mostly(fc.constant<Cell>(start * 1000), fc.constant(null), 60),
        mostly<Cell, Cell>(decimal(0, 0.3, 3), fc.constantFrom(null, -0.1), 100),
      ),
    ),
  ),
);

const commission = fc.tuple(tiers, fc.boolean()).chain(([rows, sorted]) => {
  const own = sorted ? [...rows].sort(([one], [other]) => Number(one) - Number(other)) : rows;
  const starts = rows.flatMap(([start]) => (typeof start === "number" ? [start] : []));
  const sales: Arbitrary<Cell> = mostly(near(starts, decimal(0, 90_000, 2)), fc.constantFrom(null, -1), 20);
  const call = elements(fc.record({ sales })).map((spread): Call => ({ ...spread, tiers: { cells: own } }));
  return withOptions(call, { method: written(fc.constantFrom("marginal", "whole", "Whole")) });
});

export const payInputs: Readonly<Record<string, Arbitrary<Call>>> = {
  POOLSPLIT: poolsplit,
  COMMISSION: commission,
  PAYOUT: payout,
};
