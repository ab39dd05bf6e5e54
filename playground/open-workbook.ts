import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { HostError } from "../sidebar/host";
import type { Grid } from "./grid";
import { words } from "./words";

/** The workbook on the page. */
export function openWorkbook({ api }: Grid): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new HostError(words.noWorkbook);
  return workbook;
}

/** One of its sheets. */
export function sheetNamed(grid: Grid, name: string): FWorksheet {
  const sheet = openWorkbook(grid).getSheetByName(name);
  if (!sheet) throw new HostError(words.sheetGone);
  return sheet;
}
