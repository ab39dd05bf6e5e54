import type { loadAppsScript } from "./apps-script";

/** What cannot cross between the sidebar and the script: Google fails the whole request. Needs nothing around it. */
export function refuseCrossing(value: unknown): void {
  if (value === null || ["string", "boolean"].includes(typeof value)) return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
  if (!isPlain) throw new Error(`Failed due to illegal value in property: ${String(value)}`);
  for (const inner of Object.values(value as object)) refuseCrossing(inner);
}

/** A call as `google.script.run` carries it out: by value both ways. */
export function scriptRun(
  script: ReturnType<typeof loadAppsScript>,
  name: string,
  ...sent: readonly unknown[]
): unknown {
  refuseCrossing(sent);
  const answer = script.run(name, ...(JSON.parse(JSON.stringify(sent)) as unknown[]));
  if (answer === undefined) return undefined;
  refuseCrossing(answer);
  return JSON.parse(JSON.stringify(answer));
}
