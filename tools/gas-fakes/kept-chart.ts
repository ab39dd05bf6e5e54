import type { StoredChart } from "../../test/hosts/chart-builder-double";
import { areaAt, type Ranged } from "./area-at";

/** A builder of charts that keeps what it is told: gas-fakes has none. */
export function chartKeeper() {
  let chart: Partial<StoredChart> = {};
  const keep = (part: Partial<StoredChart>) => {
    chart = { ...chart, ...part };
    return builder;
  };
  const builder = {
    asBarChart: () => keep({ kind: "bar" }),
    asLineChart: () => keep({ kind: "line" }),
    addRange: (range: Ranged) => keep({ areas: [...(chart.areas ?? []), areaAt(range)] }),
    setTitle: (title: string) => keep({ title }),
    setColors: (colors: readonly string[]) => keep({ colors }),
    setRange: (from: number, to: number) => keep({ range: [from, to] }),
    setNumHeaders: (headers: number) => keep({ headers }),
    setTransposeRowsAndColumns: (isTransposed: boolean) => keep({ isTransposed }),
    setOption: (option: string, value: unknown) => keep({ options: { ...chart.options, [option]: value } }),
    setPosition: (row: number, column: number, right: number, down: number) => {
      return keep({ corner: { row: row - 1, column: column - 1, offset: [right, down] } });
    },
    build: () => chart,
  };
  return builder;
}
