import type { KpiFunction } from "../define";
import type { Place, TablePlace } from "../plan/place";
import type { Body, Written } from "../plan/sheet-design";

/**
 * The results of a KPI whose arguments are columns, by parameter name, the base last; the team's result is that of the
 * columns' sums in the totals row `team`. The columns stand in the same table or in the one named.
 */
export function fromColumns(kpi: KpiFunction, columns: Readonly<Record<string, string>>, table?: string) {
  const source = (at: Place): TablePlace => (table === undefined ? at : at.table(table));
  const args = (cells: (column: string) => string) =>
    Object.fromEntries(Object.entries(columns).map(([parameter, column]) => [parameter, cells(column)]));
  const body: Body = { call: (at) => [kpi, args((column) => source(at).column(column))] };
  const team: Written = (at) => {
    const sums = args((column) => source(at).side("team", column));
    return `IF(SUM(${Object.values(sums).pop()})=0,"",${at.call(kpi, sums)})`;
  };
  return { kpi, look: "result", body, totals: { team: { formula: team } } } as const;
}
