import type { KpiFunction } from "../core/define";
import type { Argument } from "../core/values";

/** A call to be measured beside what somebody would write by hand who trusts the data: no check of text, scale or errors. */
export interface Subject {
  readonly kpi: KpiFunction;
  readonly size: string;
  readonly args: readonly Argument[];
  readonly bare: () => unknown;
  /** How many times the bare loop's time it may take. */
  readonly limit: number;
  /** Whether the native form over the first argument is measured in the other engines too. */
  readonly native?: true;
}
