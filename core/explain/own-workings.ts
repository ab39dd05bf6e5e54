import type { ElementPlace, KpiFunction } from "../define";
import { PassedError } from "../grid";
import { KpiError } from "../kpi-error";
import type { ReadInputs } from "../read-inputs";
import type { Workings } from "../workings";

/**
 * How the function says a result came about; nothing where it cannot say it: a score that waits for one metric has not looked
 * at the next, which may be no number.
 */
export function ownWorkings(kpi: KpiFunction, inputs: ReadInputs, element: ElementPlace): Workings {
  try {
    return kpi.workings?.(inputs, element) ?? {};
  } catch (problem) {
    if (problem instanceof KpiError || problem instanceof PassedError) return {};
    throw problem;
  }
}
