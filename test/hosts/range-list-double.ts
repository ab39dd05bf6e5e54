import { isFormat, isValue } from "./grid-setters";
import { cellsAt, type RangeAt, rangeDouble, refuseGuarded, writeTo } from "./range-double";
import { isColor } from "./sheets-color";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several blocks of cells of one sheet; Google makes none of no blocks. */
export function rangeListDouble(workbook: WorkbookStore, places: readonly RangeAt[]): RangeList {
  if (places.length === 0) throw new Error("Range list must contain at least one range.");
  const ranges = places.map((at) => rangeDouble(workbook, at));
  const members: Partial<RangeList> = {
    getRanges: () => ranges,
    setValue: (value) => {
      if (!isValue(value)) mismatch("RangeList.setValue", [value]);
      for (const cell of places.flatMap(cellsAt)) writeTo(cell, value, workbook.locale);
      return self;
    },
    setNumberFormat: (format) => {
      if (!isFormat(format)) mismatch("RangeList.setNumberFormat", [format]);
      for (const cell of places.flatMap(cellsAt)) cell.numberFormat = format;
      return self;
    },
    setBorder: (...sides: readonly unknown[]) => {
      const [color, style] = sides.slice(6);
      const flags = sides.slice(0, 6).every((side) => side === null || typeof side === "boolean");
      if (sides.length !== 8 || !flags || !isColor(color) || style !== null) mismatch("RangeList.setBorder", sides);
      const border = sides.slice(0, 6).every(Boolean) ? (color as string) : null;
      for (const cell of places.flatMap(cellsAt)) cell.border = border;
      return self;
    },
  };
  const self = strict<RangeList>("RangeList", members, (call) => {
    workbook.watch(call, places[0]?.sheet);
    for (const at of places) refuseGuarded(call, at);
  });
  return self;
}
