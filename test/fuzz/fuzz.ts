import fc, { type Arbitrary } from "fast-check";
import { expect } from "vitest";
import { seed } from "../core/seed";

/** Without a time in seconds so many sheets are tried, the same in every run. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 250);
const seconds = Number(process.env.FUZZ_SECONDS ?? Number.POSITIVE_INFINITY);

/**
 * Demands a promise of everything that can be generated, and that keeping it leaves what was given as it was. A promise that
 * takes long gets its share of the runs.
 */
export async function fuzz<Value>(
  name: string,
  arbitrary: Arbitrary<Value>,
  promise: (value: Value) => void | Promise<void>,
  share = 1,
): Promise<void> {
  const isLong = Number.isFinite(seconds);
  let runs = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    runs++;
    const before = structuredClone(value);
    await promise(frozen(value));
    expect(value).toEqual(before);
  });
  await fc.assert(property, {
    seed,
    ...(isLong
      ? { numRuns: 1e9, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
      : { numRuns: Math.ceil(numRuns * share) }),
  });
  if (isLong) console.log(`${name}: ${runs} runs in ${seconds} s with SEED=${seed}`);
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
