import type { SheetAccess } from "../sidebar/sheet-access";
import { copySheet } from "./copy-sheet";
import type { Grid } from "./grid";
import { lookAt } from "./look-at";
import { readSheet } from "./read-sheet";
import { replaceCells } from "./replace-cells";
import { replaceSheet } from "./replace-sheet";
import { showCells } from "./show-cells";

/** What the sidebar does with the sheets of the workbook on the page. */
export function createSheetAccess(grid: Grid): Required<SheetAccess> {
  return {
    readSheet: (name) => readSheet(grid, name),
    lookAt: (name, row, column) => lookAt(grid, name, row, column),
    showCells: (place) => showCells(grid, place),
    replaceCells: (sheet, changes) => replaceCells(grid, sheet, changes),
    copySheet: (copy) => copySheet(grid, copy),
    replaceSheet: (name, plan) => replaceSheet(grid, name, plan),
  };
}
