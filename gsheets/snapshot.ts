import type { SheetSnapshot } from "../core/snapshot";
import type { Cell } from "../core/values";
import { automaticFormats } from "./automatic-formats";
import { cellFromSheets } from "./border";
import { clockIn } from "./clock";
import { formulaFromLocale } from "./locale-formula";
import type { SheetContents } from "./sheet-contents";

/** What Google Sheets gave, as core wants it. */
export function snapshotOf(name: string, [values, formulas, formats, locale, timeZone]: SheetContents): SheetSnapshot {
  // An empty sheet gives its first cell.
  if (values.length === 1 && values[0]?.join() === "" && formulas[0]?.join() === "") {
    return { name, cells: [], formulas: [], formats: [] };
  }
  const serial = clockIn(timeZone);
  const cellOf = (value: SheetContents[0][number][number]): Cell => {
    if (typeof value !== "object") return cellFromSheets(value);
    // Neither is a picture in a cell a value that could cross.
    return value[0] === null ? null : serial(value[0]);
  };
  return {
    name,
    cells: values.map((row) => row.map(cellOf)),
    formulas: formulas.map((row) => row.map((formula) => (formula ? formulaFromLocale(formula, locale) : null))),
    formats: formats.map((row) => row.map((format) => (automaticFormats.includes(format) ? null : format))),
  };
}
