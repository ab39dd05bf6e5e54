import type { ICellData } from "@univerjs/core";
import type { Planned, SheetPlan } from "../core/plan/sheet-plan";
import { pageSetup } from "../xlsx/page-setup";
import { keptSettings, unlocked } from "./file-settings";
import { plannedContent } from "./planned-content";
import { looks, shownAs } from "./sheet-looks";
import type { SheetData } from "./workbook-data";

/** Nobody needs a password to change it; columns and rows can be made wider as they are. */
const protection = { sheet: true, formatColumns: true, formatRows: true };

/** A planned sheet's cells and measures as Univer keeps them. */
export function planData(plan: SheetPlan): SheetData {
  const { rows, columns } = plan.frozen;
  return {
    name: plan.name,
    cellData: cellsOf(plan),
    tabColor: plan.tabColor,
    showGridlines: 0,
    rowData: Object.fromEntries(plan.heights.map((h, row) => [row, { h, ia: 0 as const }])),
    columnData: Object.fromEntries(plan.widths.map((w, column) => [column, { w }])),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    ...keptSettings({ pageSetup: pageSetup(plan), protection }),
  };
}

function cellsOf({ cells, looks: wanted, formats, inputs }: SheetPlan): SheetData["cellData"] {
  const lookAt = byCell(wanted);
  const patternAt = byCell(formats);
  const inputAt = byCell(inputs.map((area) => ({ area, value: true })));
  const data: SheetData["cellData"] = {};
  cells.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((content, c) => {
      const look = lookAt(r, c);
      const style = shownAs(look ? looks[look] : {}, patternAt(r, c));
      const cell: ICellData = {
        ...plannedContent(content),
        ...(Object.keys(style).length > 0 && { s: style }),
        ...(inputAt(r, c) && unlocked),
      };
      if (Object.keys(cell).length > 0) line[c] = cell;
    });
    data[r] = line;
  });
  return data;
}

/** Looks up what is planned for a cell, where the areas do not overlap. */
function byCell<T>(planned: readonly Planned<T>[]): (row: number, column: number) => T | undefined {
  const found = new Map<string, T>();
  for (const { area, value } of planned) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        found.set(`${row},${column}`, value);
    }
  }
  return (row, column) => found.get(`${row},${column}`);
}
