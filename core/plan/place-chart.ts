import type { Chart } from "./chart";
import type { Choices } from "./choices";
import { chartColors } from "./looks";
import type { ChartDesign } from "./sheet-design";
import { columnAt, type TablePosition } from "./table-position";

const width = { bar: 440, line: 520 };
const height = { title: 90, bar: 24, least: 200, line: 380 };

/** Puts a chart level with the rows that it shows, its left edge at a column. */
export function placeChart(
  { kind, title, table, names, values, most, axis }: ChartDesign,
  positions: readonly TablePosition[],
  column: number,
  { language }: Choices,
): Chart {
  const position = positions.find((one) => one.table.id === table);
  // Rows of standards between the headings and the people would be charted too.
  if (position?.heading === undefined || position.heading + 1 !== position.body) {
    throw new Error(`There is no table "${table}" of headings and people.`);
  }
  const [left, first, last] = [names, ...values].map((id) => columnAt(position, id)) as [number, number, number];
  if (first !== left + 1) throw new Error(`What is charted of "${table}" does not stand beside the names.`);
  const people = Math.min(position.rows, most);
  return {
    kind,
    title: title[language],
    data: { row: position.heading, column: left, rows: people + 1, columns: last - left + 1 },
    axis,
    colors: chartColors.slice(0, kind === "bar" ? 1 : people),
    corner: { row: position.body, column },
    width: width[kind],
    height: kind === "bar" ? Math.max(height.least, height.title + height.bar * people) : height.line,
  };
}
