import type { Area } from "../../core/plan/sheet-plan";
import type { StoredCell } from "./sheet-store";
import { isColor } from "./sheets-color";
import { mismatch } from "./strict";
import { storedValidation } from "./validation-builder-double";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The methods of a range that take one value for each of its cells; `cells` go row by row. */
export function gridSetters(
  { rows, columns }: Area,
  cells: () => readonly StoredCell[],
  write: (cell: StoredCell, typed: unknown) => void,
  self: () => Range,
): Partial<Range> {
  const set = <Value>(
    method: keyof Range,
    grid: readonly (readonly Value[])[],
    fits: (value: Value) => boolean,
    put: (cell: StoredCell, value: Value) => void,
  ) => {
    if (!Array.isArray(grid) || !grid.every(Array.isArray)) mismatch(`Range.${method}`, [grid]);
    refuseSize("rows", grid.length, rows);
    for (const line of grid) refuseSize("columns", line.length, columns);
    const values = grid.flat() as Value[];
    if (!values.every(fits)) mismatch(`Range.${method}`, [grid]);
    cells().forEach((cell, index) => {
      put(cell, values[index] as Value);
    });
    return self();
  };
  /** A property of the cell, written as it is given. */
  const keep =
    <Key extends keyof StoredCell>(method: keyof Range, key: Key, fits: (value: unknown) => boolean) =>
    (grid: readonly (readonly unknown[])[]) =>
      set(method, grid, fits, (cell, value) => {
        cell[key] = value as StoredCell[Key];
      });
  return {
    setValues: (values) => set("setValues", values, isValue, write),
    setNumberFormats: keep("setNumberFormats", "numberFormat", isFormat),
    setBackgrounds: keep("setBackgrounds", "background", isColor),
    setFontColors: keep("setFontColors", "fontColor", isColor),
    setFontSizes: keep("setFontSizes", "fontSize", (size) => Number.isInteger(size) && Number(size) > 0),
    setFontWeights: keep("setFontWeights", "fontWeight", oneOf(null, "normal", "bold")),
    setHorizontalAlignments: keep(
      "setHorizontalAlignments",
      "horizontalAlignment",
      oneOf(null, "left", "center", "right", "normal"),
    ),
    setWraps: keep("setWraps", "isWrapped", oneOf(true, false)),
    setNotes: keep("setNotes", "note", (note) => note === null || typeof note === "string"),
    setDataValidations: (rules) =>
      set(
        "setDataValidations",
        rules,
        (rule) => rule === null || storedValidation(rule) !== undefined,
        (cell, rule) => {
          cell.validation = storedValidation(rule) ?? null;
        },
      ),
  };
}

/** Whether Google Sheets takes a text for a pattern of numbers. */
export function isFormat(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** What Google Sheets keeps in a cell; a text may have 50,000 characters. */
export function isValue(value: unknown): boolean {
  if (typeof value === "string") return value.length <= 50_000;
  return value === null || typeof value === "number" || typeof value === "boolean" || value instanceof Date;
}

function oneOf(...allowed: readonly unknown[]): (value: unknown) => boolean {
  return (value) => allowed.includes(value);
}

function refuseSize(what: "rows" | "columns", given: number, expected: number): void {
  if (given === expected) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${expected}.`,
  );
}
