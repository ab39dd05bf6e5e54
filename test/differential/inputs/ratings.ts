import fc, { type Arbitrary } from "fast-check";
import type { Cell } from "../../../core/values";
import { decimal, inColumn, mostly, near, option, range, whole, withOptions, written } from "../arbitraries";
import type { Call } from "../call";

const blank = fc.constant(null);

/** Answers from 1 to the top of a scale, with unanswered ones among them; now and then halves, or one off the scale. */
function answers(scale: number): Arbitrary<Cell> {
  const full = whole(1, scale);
  const half = whole(2, 2 * scale).map((value) => value / 2);
  const missing = fc.constantFrom(null, 0);
  return fc.oneof(
    { arbitrary: full, weight: 30 },
    { arbitrary: half, weight: 8 },
    { arbitrary: missing, weight: 8 },
    { arbitrary: fc.constantFrom(scale, 1), weight: 5 },
  );
}

const usualScales = [2, 3, 4, 5, 6, 7, 10];
const strangeScales = [1, 0, 5.5, -3, 8, 9, 20, 100, 101];

function onScale(usual: number, name: string): Arbitrary<Call> {
  const scale = mostly(fc.constantFrom(...usualScales), fc.constantFrom(...strangeScales), 12);
  const fits = scale.chain((top) =>
    fc.record({ [name]: range(answers(Math.max(1, Math.floor(top)))), scale: option(fc.constant(top)) }),
  );
  const byDefault = withOptions(fc.record({ [name]: range(answers(usual)) }), { scale: option(fc.constant(usual)) });
  return fc.oneof(fits, byDefault);
}

const csat = onScale(5, "ratings").chain((call) => {
  const given = call.scale;
  const top = Number(given && "written" in given ? given.written : (given?.cells[0]?.[0] ?? 5));
  const from = mostly(near([1, top], whole(1, Math.max(1, Math.floor(top)))), fc.constantFrom(0, 0.5, 3.5, top + 1));
  return withOptions(fc.constant(call), { satisfied_from: option(from) });
});

const promoterScore = mostly(
  near([0, 6, 7, 8, 9, 10], whole(0, 10)),
  fc.oneof(blank, fc.constantFrom(6.5, 8.5, 8.999999, 9.000001, 6.999999)),
  5,
);

const scores = mostly(
  range(promoterScore),
  whole(1, 5).map((count) => inColumn(new Array(count).fill(null))),
  30,
);

const confidence = mostly(decimal(0.01, 0.999, 3), fc.constantFrom(0.5, 0.9, 0.95, 0.99, 0, 1, -0.5, 1.2, 95), 2);

const wait: Arbitrary<Cell> = fc.oneof(
  { arbitrary: near([0, 20, 30], whole(0, 120)), weight: 12 },
  { arbitrary: decimal(0, 60, 3), weight: 5 },
  { arbitrary: blank, weight: 2 },
);

const servicelevel = withOptions(
  fc.record({
    waits: range(wait),
    limit: option(mostly(near([0, 20, 30], decimal(0, 60, 1)), fc.constantFrom(-1, 0.001), 20)),
  }),
  { unanswered: option(mostly(whole(0, 50), fc.constantFrom(-1, -5), 15)) },
);

/**
 * Times of one day with the reply some time later, now and then earlier, or none yet. The step in seconds and the number of
 * rows keep the mean off the half thousandths, where rounding hangs on the last bit.
 */
function times(step: number, most: number): Arbitrary<Call> {
  const row = fc.tuple(whole(0, 86_399), mostly(whole(0, 5000), whole(-2, -1), 400), mostly(fc.boolean(), blank, 60));
  return fc.array(row, { minLength: 1, maxLength: most, size: "max" }).map((rows): Call => {
    const asked = rows.map(([second, , isKnown]) => (isKnown === null ? null : 46_000 + second / 86_400));
    const replied = rows.map(([second, steps], index) =>
      (second + index) % 7 === 0 ? null : 46_000 + (second + steps * step) / 86_400,
    );
    return { asked: inColumn(asked), replied: inColumn(replied) };
  });
}

const responsetime = fc.oneof(times(0.1, 7), times(4, 40));

export const ratingInputs: Readonly<Record<string, Arbitrary<Call>>> = {
  CSAT: csat,
  AVGRATING: onScale(5, "ratings"),
  CES: onScale(7, "scores"),
  NPS: fc.record({ scores }),
  NPSINTERVAL: withOptions(fc.record({ scores }), { confidence: fc.oneof(option(confidence), written(confidence)) }),
  SERVICELEVEL: servicelevel,
  RESPONSETIME: responsetime,
};
