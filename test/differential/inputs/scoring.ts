import fc, { type Arbitrary } from "fast-check";
import type { Cell } from "../../../core/values";
import { decimal, elements, line, mostly, near, option, range, whole, withOptions } from "../arbitraries";
import type { Call, Given } from "../call";

const rare = fc.constantFrom(null, -1, 0);
const points: Arbitrary<Cell> = mostly(fc.oneof(whole(1, 100), decimal(0, 50, 1)), rare, 20);
const flag = option(fc.boolean());

/** Rows of distinct thresholds in any order; now and then one twice, or a row left blank. */
function table(
  threshold: Arbitrary<number>,
  earns: Arbitrary<Cell>,
  most = 6,
): Arbitrary<readonly (readonly Cell[])[]> {
  const distinct = fc.uniqueArray(threshold, { minLength: 1, maxLength: most });
  const rows = mostly(distinct, fc.array(threshold, { minLength: 2, maxLength: most }), 12);
  const spare = whole(0, 3).map((count) => Array.from({ length: Math.max(0, count - 1) }, () => [null, null]));
  const used = rows.chain((limits) =>
    fc.tuple(...limits.map((limit) => fc.tuple(mostly(fc.constant<Cell>(limit), fc.constant(null), 60), earns))),
  );
  return fc.tuple(used, spare).map(([own, blank]) => [...own, ...blank]);
}

function limitsOf(bands: readonly (readonly Cell[])[]): number[] {
  return bands.flatMap(([limit]) => (typeof limit === "number" ? [limit] : []));
}

const threshold = fc.oneof(decimal(0, 1, 2), whole(-20, 120), decimal(0, 100, 1));
const value = fc.oneof(decimal(0, 1.2, 3), whole(-30, 130), decimal(0, 100, 2));

/** Values on, between and beyond the thresholds of a table. */
function onTable(name: string, bands: readonly (readonly Cell[])[]): Arbitrary<Call> {
  const own: Arbitrary<Cell> = mostly(near(limitsOf(bands), value), fc.constant(null), 20);
  return elements(fc.record({ [name]: own }));
}

const bandscore = table(threshold, mostly(points, fc.constant(null), 80)).chain((bands) =>
  withOptions(
    onTable("value", bands).map((call) => ({ ...call, bands: { cells: bands } })),
    { lower_is_better: flag },
  ),
);

const label = fc.constantFrom<Cell>("A", "金牌", "good", "<5", "1", 7, null);
const grade = fc.oneof(
  elements(fc.record({ score: mostly(near([90, 80, 70, 60], decimal(0, 100, 2)), rare) })),
  table(whole(0, 100), mostly(label, fc.constant("B"))).chain((bands) =>
    onTable("score", bands).map((call) => ({ ...call, bands: { cells: bands } })),
  ),
);

const deduction = fc.oneof(
  elements(fc.record({ full: points, count: mostly(whole(0, 60), rare), per_item: mostly(decimal(0, 5, 2), rare) })),
  elements(
    fc.record({
      full: points,
      count: mostly(whole(0, 60), rare),
      per_item: mostly(decimal(0, 5, 2), rare),
      floor: mostly(decimal(-5, 20, 1), rare),
    }),
  ),
);

const answer = fc.constantFrom<Cell>(true, false, 1, 0, "Y", "N", "yes", "no", "是", "否", null);
const passfail = elements(fc.record({ passed: mostly(answer, fc.constantFrom<Cell>("maybe", 2, 0.5)), points }));

const words = ["优", "良", "中", "差", "good", "fair", "poor", "not bad"];
const qualitative = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).chain((known) => {
  const rating = mostly(fc.constantFrom<Cell>(...known), fc.constantFrom<Cell>(null, "GOOD", "很好"), 25);
  const scale = fc.tuple(
    ...known.map((word) => fc.tuple(fc.constant<Cell>(word), mostly(points, fc.constant(null), 60))),
  );
  const twice = scale.map((rows) => [...rows, ...rows.slice(0, 1)]);
  const withSpare = scale.map((rows) => [...rows, [null, null], [null, null]]);
  return fc.record({
    ratings: range(rating, 12),
    scale: mostly(mostly(scale, withSpare, 4), twice, 25).map((cells): Given => ({ cells })),
  });
});

const target = mostly(fc.oneof(whole(1, 1000), decimal(0.01, 1, 2)), rare, 20);
const ratioscore = withOptions(
  elements(fc.record({ actual: mostly(fc.oneof(whole(0, 2000), decimal(0, 2, 3)), rare), target, points })),
  { cap: option(mostly(decimal(0, 3, 2), fc.constantFrom(-1, 0), 20)), lower_is_better: flag },
);

const linearscore = elements(
  mostly(
    fc.record({ value, zero_at: threshold, full_at: threshold, points }),
    fc.record({ value: rare, zero_at: fc.constant(3), full_at: fc.constantFrom(3, 5), points }),
  ).map((own): Record<string, Cell> => ({ ...own })),
);

const shortfall = withOptions(
  elements(
    fc.record({
      actual: mostly(fc.oneof(decimal(0, 1.2, 3), decimal(0, 120, 1)), rare, 20),
      target: fc.oneof(decimal(0.5, 1, 2), whole(50, 100)),
      points,
      per_step: mostly(decimal(0, 5, 1), rare),
    }),
  ),
  { step: option(mostly(fc.constantFrom(0.01, 0.001, 1, 0.5, 10), fc.constantFrom(0, -1), 15)) },
);

const rankscore = fc
  .array(mostly<Cell, Cell>(fc.oneof(whole(0, 20), decimal(0, 100, 2)), fc.constant(null), 12), {
    minLength: 1,
    maxLength: 20,
  })
  .chain((list) => {
    const one = mostly(fc.constantFrom(...list), decimal(0, 100, 2), 8);
    return withOptions(
      fc.record({
        value: fc.oneof(
          line(fc.constant(list)),
          one.map((own): Given => ({ cells: [[own]] })),
        ),
        all: line(fc.constant(list)),
        points: option(mostly(decimal(0.5, 100, 1), fc.constantFrom(0, -1), 20)),
      }),
      { lower_is_better: flag },
    );
  });

export const scoringInputs: Readonly<Record<string, Arbitrary<Call>>> = {
  BANDSCORE: bandscore,
  GRADE: grade,
  DEDUCTION: deduction,
  VETO: elements(fc.record({ score: points, violations: mostly(whole(0, 2), fc.constantFrom(null, -1)) })),
  PASSFAIL: passfail,
  QUALITATIVE: qualitative,
  RATIOSCORE: ratioscore,
  LINEARSCORE: linearscore,
  SHORTFALL: shortfall,
  RANKSCORE: rankscore,
};
