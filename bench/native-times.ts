import type { KpiFunction } from "../core/define";

export async function nativeTimes(_kpi: KpiFunction, _block: (number | null)[][]): Promise<Record<string, number>> {
  return {};
}
