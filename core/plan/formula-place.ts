import type { KpiFunction } from "../define";
import { type PrintedCall, printCall } from "../formulas/print-call";
import { printNative } from "../formulas/print-native";
import { areaName, cellName, onSheet } from "../formulas/reference";
import type { Choices } from "./choices";
import type { Place, TablePlace } from "./place";
import { bodyRowAt, columnAt, fixedArea, fixedCell, sideRowAt, type TablePosition } from "./table-position";

/** A table and the name of the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: string;
  readonly position: TablePosition;
}

/** What formulas of one table may refer to; `row` is the row of the body, where there is one. */
export function formulaPlace(
  own: PlacedTable,
  others: readonly PlacedTable[],
  { language, flavour }: Choices,
  row?: number,
): Place {
  const { position } = own;
  const line = () => {
    if (row === undefined) throw new Error(`A formula of "${position.table.id}" asks for its row where it has none.`);
    return position.body + row;
  };
  return {
    ...tablePlace(position, ""),
    language,
    row,
    cell: (column) => cellName(line(), columnAt(position, column)),
    cells: (first, last) => {
      const [from, to] = [columnAt(position, first), columnAt(position, last)];
      return areaName(line(), from, 1, to - from + 1);
    },
    table: (id) => {
      const found = others.find((other) => other.position.table.id === id);
      if (!found) throw new Error(`There is no table "${id}".`);
      return tablePlace(found.position, found.sheet === own.sheet ? "" : onSheet(found.sheet, ""));
    },
    call: (kpi, args) => (flavour === "native" ? nativeCall(kpi, args) : printCall(kpi, args, flavour)),
    say: (text) => `"${text[language].replace(/"/g, '""')}"`,
  };
}

function tablePlace(position: TablePosition, sheet: string): TablePlace {
  const { body, rows, heading } = position;
  const span = (first: string, last: string) => {
    const from = columnAt(position, first);
    return { from, count: columnAt(position, last) - from + 1 };
  };
  const fixed = (row: number, column: number, height: number, width: number) =>
    sheet + fixedArea(row, column, height, width);
  return {
    column: (id) => sheet + areaName(body, columnAt(position, id), rows, 1),
    all: (id) => fixed(body, columnAt(position, id), rows, 1),
    block: (first, last) => {
      const { from, count } = span(first, last);
      return sheet + areaName(body, from, rows, count);
    },
    allOf: (first, last) => {
      const { from, count } = span(first, last);
      return fixed(body, from, rows, count);
    },
    at: (column, row) => sheet + fixedCell(bodyRowAt(position, row), columnAt(position, column)),
    across: (row, first, last) => {
      const { from, count } = span(first, last);
      return fixed(bodyRowAt(position, row), from, 1, count);
    },
    side: (row, column) => sheet + fixedCell(sideRowAt(position, row), columnAt(position, column)),
    sides: (row, first, last) => {
      const { from, count } = span(first, last);
      return fixed(sideRowAt(position, row), from, 1, count);
    },
    withHeadings: (first, last) => {
      if (heading === undefined) throw new Error(`The table "${position.table.id}" has no heading.`);
      const { from, count } = span(first, last);
      return fixed(heading, from, body + rows - heading, count);
    },
  };
}

function nativeCall(kpi: KpiFunction, args: PrintedCall): string {
  const form = printNative(kpi, args);
  if (typeof form !== "string") throw new Error(`${kpi.name} has no form in one cell for ${JSON.stringify(args)}.`);
  return form;
}
