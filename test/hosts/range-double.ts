import { areaName } from "../../core/formulas/reference";
import type { Area } from "../../core/plan/sheet-plan";
import { googleValue } from "./google-value";
import { gridSetters, isFormat } from "./grid-setters";
import { refuseUnreadable, shownFormula } from "./script-formula";
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

/** Refuses a call that changes what others have protected. */
export function refuseGuarded(call: string, { sheet, area }: RangeAt): void {
  const isApart = (from: number, size: number, other: number, otherSize: number) =>
    from + size <= other || other + otherSize <= from;
  const isHit = sheet.guarded.some(
    ({ row, rows, column, columns }) =>
      !isApart(row, rows, area.row, area.rows) && !isApart(column, columns, area.column, area.columns),
  );
  if (isHit && /\.set/.test(call)) throw new Error("You are trying to edit a protected cell or object.");
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
  const first = () => sheet.seen(area.row, area.column);
  const grid = <Value>(held: (cell: Readonly<StoredCell>) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => held(sheet.seen(area.row + row, area.column + column))),
    );
  const write = (cell: StoredCell, typed: unknown) => writeTo(cell, typed, workbook.locale);
  const members: Partial<Range> = {
    getA1Notation: () => areaName(area.row, area.column, area.rows, area.columns),
    getSheet: () => sheetDouble(workbook, sheet),
    getFormula: () => shownFormula(first().formula, workbook.locale),
    getValue: () => googleValue(first(), workbook.timeZone),
    getNumberFormat: () => first().numberFormat,
    getFormulas: () => grid((cell) => shownFormula(cell.formula, workbook.locale)),
    getValues: () => grid((cell) => googleValue(cell, workbook.timeZone)),
    getNumberFormats: () => grid(({ numberFormat }) => numberFormat),
    setFormula: (formula) => {
      write(sheet.cell(area.row, area.column), formula);
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
  const self = strict<Range>("Range", members, (call) => {
    workbook.watch(call, sheet);
    refuseGuarded(call, at);
  });
  places.set(self, at);
  return self;
}

/** Into a cell of texts everything goes as a text. */
export function writeTo(cell: StoredCell, typed: unknown, locale: string): void {
  const isText = cell.numberFormat === "@" && typed !== "" && typed !== null;
  const { value, formula } = typedValue(isText && !String(typed).startsWith("'") ? `'${String(typed)}` : typed);
  if (formula) refuseUnreadable(formula, locale);
  else if (cell.validation && isRefused(cell.validation, value)) {
    throw new Error("The data you entered violates the data validation rules set on this cell.");
  }
  Object.assign(cell, { value, formula });
}
