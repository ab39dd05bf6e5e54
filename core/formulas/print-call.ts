import type { KpiFunction } from "../define";

/** How a KPI is called: by its name, or with the namespace of the prefixed Excel build. */
export type Flavour = "functions" | "prefixed";

/** The namespace of the prefixed Excel build. */
export const prefix = "KPI.";

/** Arguments as they stand in a formula, by parameter name; those left out are missing or empty. */
export type PrintedCall = Readonly<Record<string, string | undefined>>;

/** A call by its name as a formula without its `=`. */
export function printCall(kpi: KpiFunction, args: PrintedCall, flavour: Flavour): string {
  const given = Object.keys(kpi.parameters).map((name) => args[name]?.trim() || undefined);
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return `${flavour === "prefixed" ? prefix : ""}${kpi.name}(${given.map((text) => text ?? "").join(",")})`;
}

/** The call a newcomer should see: required arguments by their samples. */
export function sampleCall(kpi: KpiFunction): PrintedCall {
  const required = Object.entries(kpi.parameters).filter(([, parameter]) => !parameter.optional);
  return Object.fromEntries(required.map(([name, parameter]) => [name, parameter.sample]));
}
