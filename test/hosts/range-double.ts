import { areaName } from "../../core/formulas/reference";
import type { Area } from "../../core/plan/sheet-plan";
import { gridSetters, isFormat } from "./grid-setters";
import { refuseUnreadable } from "./script-formula";
import { sheetDouble } from "./sheet-double";
import type { SheetStore, StoredCell } from "./sheet-store";
import { mismatch, strict } from "./strict";
import { typedValue } from "./typed-value";
import { isRefused } from "./validation-builder-double";
import type { WorkbookStore } from "./workbook-store";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface RangeAt {
  readonly sheet: SheetStore;
  readonly area: Area;
}

const places = new WeakMap<object, RangeAt>();

/** Where a range is; refuses what is none. */
export function rangeAt(range: Range): RangeAt {
  return places.get(range) ?? mismatch("Range", [range]);
}

/** The cells of a range, row by row. */
export function cellsAt({ sheet, area }: RangeAt): StoredCell[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    sheet.cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

/** A block of cells of a sheet. */
export function rangeDouble(workbook: WorkbookStore, at: RangeAt): Range {
  const { sheet, area } = at;
  if (!sheet.has(area)) throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  const first = () => sheet.cell(area.row, area.column);
  const write = (cell: StoredCell, typed: unknown) => writeTo(cell, typed, workbook.locale);
  const members: Partial<Range> = {
    getA1Notation: () => areaName(area.row, area.column, area.rows, area.columns),
    getSheet: () => sheetDouble(workbook, sheet),
    getFormula: () => first().formula,
    getValue: () => first().value,
    getNumberFormat: () => first().numberFormat,
    setFormula: (formula) => {
      write(first(), formula);
      return self;
    },
    setNumberFormat: (format) => {
      if (!isFormat(format)) mismatch("Range.setNumberFormat", [format]);
      for (const cell of cellsAt(at)) cell.numberFormat = format;
      return self;
    },
    setVerticalAlignment: (alignment) => {
      for (const cell of cellsAt(at)) cell.verticalAlignment = alignment;
      return self;
    },
    ...gridSetters(
      area,
      () => cellsAt(at),
      write,
      () => self,
    ),
  };
  const self = strict<Range>("Range", members, (call) => workbook.watch(call, sheet));
  places.set(self, at);
  return self;
}

function writeTo(cell: StoredCell, typed: unknown, locale: string): void {
  const { value, formula } = typedValue(typed);
  if (formula) refuseUnreadable(formula, locale);
  else if (cell.validation && isRefused(cell.validation, value)) {
    throw new Error("The data you entered violates the data validation rules set on this cell.");
  }
  Object.assign(cell, { value, formula });
}
