import { evaluate } from "../core/evaluate";
import type { Subject } from "./subject";

/**
 * Bytes that a call allocates for each byte of its input. Needs node's `--expose-gc`, and a young generation large enough
 * (`--max-semi-space-size`) that nothing is collected while it is counted.
 */
export function allocationRatio({ kpi, args }: Subject): number {
  // Code that the engine has not yet optimised boxes every number on its way.
  for (let run = 0; run < 12; run++) evaluate(kpi, args);
  const input = allocated(() => structuredClone(args));
  return allocated(() => evaluate(kpi, args)) / input;
}

function allocated(run: () => unknown): number {
  if (!globalThis.gc) throw new Error("Run this with node --expose-gc.");
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = run();
  const bytes = process.memoryUsage().heapUsed - before;
  return kept === undefined ? 0 : bytes;
}
