import type { TablePlace } from "../plan/place";
import type { Column, Table } from "../plan/sheet-design";
import type { Text } from "../text";
import { common } from "./common-words";

/** How thresholds are headed: reached from below, or not to be exceeded. */
export const thresholds = {
  reached: { en: "At least", "zh-CN": "达到", "zh-TW": "達到" },
  notExceeded: { en: "Up to", "zh-CN": "不超过", "zh-TW": "不超過" },
} as const satisfies Record<string, Text>;

interface Bands {
  readonly id: string;
  readonly caption: Text;
  readonly isBeside?: true;
  readonly from: Text;
  readonly format: string;
  readonly note?: Text;
  /** What a band earns; points where it is not said. */
  readonly earns?: Text;
  readonly widths: readonly [number, number];
  /** Threshold and what it earns, the best first. */
  readonly bands: readonly (readonly [number, number | string | Text])[];
  /** How many bands there is room for. */
  readonly room: number;
}

/** A table of thresholds and what each earns, all of it editable: columns `threshold` and `earned`. */
export function bandTable({ id, caption, isBeside, from, format, note, earns, widths, bands, room }: Bands): Table {
  const column = (index: 0 | 1, heading: Text): Column => ({
    id: index === 0 ? "threshold" : "earned",
    heading,
    width: widths[index],
    look: "input",
    body: {
      cells: Array.from({ length: room }, (_, row) => {
        const input = bands[row]?.[index] ?? null;
        return index === 0 ? { input, format } : { input };
      }),
    },
  });
  const threshold = column(0, from);
  return {
    id,
    caption,
    ...(isBeside && { isBeside }),
    rows: room,
    columns: [note ? { ...threshold, note } : threshold, column(1, earns ?? common.points)],
  };
}

/** The table as KPI functions take it. */
export function bandsOf(table: TablePlace): string {
  return table.allOf("threshold", "earned");
}

/** A formula for the threshold that earns the most; `MIN` for the least. */
export function bestThreshold(table: TablePlace, best: "MAX" | "MIN" = "MAX"): string {
  const earned = table.all("earned");
  return `INDEX(${table.all("threshold")},MATCH(${best}(${earned}),${earned},0))`;
}
