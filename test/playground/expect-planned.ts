import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { expect } from "vitest";
import { looks } from "../../core/plan/looks";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { fromCellData } from "../../playground/cell-data";

type Sheet = Partial<IWorksheetData>;

/** Compares a sheet of Univer's with its plan: cells, looks, formats and measures. */
export function expectPlanned(sheet: Sheet, plan: SheetPlan, styles: IWorkbookData["styles"] = {}): void {
  expect(sheet.name).toBe(plan.name);
  expect(sheet.tabColor).toBe(plan.tabColor);
  expect(sheet.showGridlines).toBe(0);
  expect(sheet.freeze).toMatchObject({ xSplit: plan.frozen.columns, ySplit: plan.frozen.rows });
  expect(plan.widths.map((_, column) => sheet.columnData?.[column]?.w)).toEqual(plan.widths);
  expect(plan.heights.map((_, row) => sheet.rowData?.[row]?.h)).toEqual(plan.heights);
  const spilled = new Set(plan.spills.flatMap((area) => placesOf(area).map(String)));
  const held = plan.cells.map((row, r) =>
    row.map((_, c) => {
      const cell = sheet.cellData?.[r]?.[c];
      if (cell?.f) return { formula: cell.f };
      return spilled.has(`${r},${c}`) ? null : fromCellData(cell);
    }),
  );
  expect(held).toEqual(plan.cells);
  expectLooks(sheet, plan, styles);
}

function expectLooks(sheet: Sheet, plan: SheetPlan, styles: IWorkbookData["styles"]): void {
  const styleAt = (row: number, column: number): IStyleData => {
    const style = sheet.cellData?.[row]?.[column]?.s;
    return (typeof style === "string" ? styles[style] : style) ?? {};
  };
  const planned = new Set<string>();
  for (const { area, value } of plan.looks) {
    const look: { fill?: string; color: string; size: number; isBold?: true; isFramed?: true } = looks[value];
    for (const [row, column] of placesOf(area)) {
      const style = styleAt(row, column);
      planned.add(`${row},${column}`);
      expect(
        [style.bg?.rgb, style.cl?.rgb, style.fs, Boolean(style.bl), Boolean(style.bd?.b)],
        `${plan.name} ${row} ${column}`,
      ).toEqual([look.fill, look.color, look.size, Boolean(look.isBold), Boolean(look.isFramed)]);
    }
  }
  const patterns = new Map(plan.formats.flatMap(({ area, value }) => placesOf(area).map((at) => [String(at), value])));
  plan.cells.forEach((cells, row) => {
    cells.forEach((_, column) => {
      expect(styleAt(row, column).n?.pattern, `${plan.name} ${row} ${column}`).toBe(patterns.get(`${row},${column}`));
      if (!planned.has(`${row},${column}`)) expect(styleAt(row, column).bg).toBeUndefined();
    });
  });
}

function placesOf({ row, column, rows, columns }: SheetPlan["inputs"][number]): [number, number][] {
  return Array.from({ length: rows }, (_, r) => r + row).flatMap((r) =>
    Array.from({ length: columns }, (_, c): [number, number] => [r, c + column]),
  );
}
