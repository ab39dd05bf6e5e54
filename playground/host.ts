import type { IStyleData } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import { areaName, parseReference } from "../core/formulas/reference";
import { numberFormats } from "../core/number-formats";
import type { Language } from "../core/text";
import { isCellError } from "../core/values";
import { type Host, HostError, type Insertion, type InsertionOutcome, type Selection } from "../sidebar/host";
import { fromCellData } from "./cell-data";
import type { Grid } from "./grid";
import { recall, remember } from "./memory";
import { openWorkbook } from "./open-workbook";
import { renderSheets } from "./render-sheets";
import { createSheetAccess } from "./sheet-access";
import { words } from "./words";

export interface PlaygroundHost extends Host {
  onSelectionChange(listener: (selection: Selection) => void): () => void;
}

/** The sidebar's host over the spreadsheet on the page. */
export function createPlaygroundHost(grid: Grid, language: Language): PlaygroundHost {
  return {
    language,
    flavour: "functions",
    readSelection: async () => readSelection(grid),
    onSelectionChange: (listener) => followSelection(grid, listener),
    insertFormula: async (insertion) => insertFormula(grid, insertion),
    sheetNames: async () =>
      openWorkbook(grid)
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    renderSheets: async (plans) => renderSheets(grid, plans),
    recall: async (key) => recall(openWorkbook(grid), key),
    remember: async (key, value) => remember(openWorkbook(grid), key, value),
    ...createSheetAccess(grid),
  };
}

function readSelection(grid: Grid): Selection {
  const workbook = openWorkbook(grid);
  const range = workbook.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const { startRow, startColumn, endRow, endColumn } = range;
  const address = areaName(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
  const sheet = workbook.getActiveSheet();
  const showsError = isCellError(fromCellData(sheet.getSheet().getCell(startRow, startColumn)));
  return { sheet: sheet.getSheetName(), address, ...(showsError && { showsError }) };
}

function followSelection(grid: Grid, listener: (selection: Selection) => void): () => void {
  const { api } = grid;
  const moves: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
  let told: Selection | undefined;
  const tell = (selection: Selection) => {
    told = selection;
    listener(selection);
  };
  const moved = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (moves.includes(id) && api.getActiveWorkbook()) tell(readSelection(grid));
  });
  // What is selected before it is calculated may turn out to be an error, or to be one no more.
  const calculated = api.getFormula().calculationResultApplied(() => {
    const selection = told && api.getActiveWorkbook() ? readSelection(grid) : undefined;
    if (selection && selection.showsError !== told?.showsError) tell(selection);
  });
  return () => {
    moved.dispose();
    calculated.dispose();
  };
}

function insertFormula(grid: Grid, { target, formula, format, replace }: Insertion): InsertionOutcome {
  const { sheet, row, column } = cellOf(grid, target);
  const occupied = sheet.getSheet().getCell(row, column);
  const holds = fromCellData(occupied) !== null || Boolean(occupied?.f ?? occupied?.si);
  if (holds && !replace) return "occupied";
  const range = sheet.getRange(row, column);
  const pattern = numberFormats[format];
  const style: IStyleData | undefined =
    pattern && !range.getCellStyleData()?.n?.pattern ? { n: { pattern } } : undefined;
  range.setValue({ f: formula, v: null, p: null, ...(style && { s: style }) });
  return "inserted";
}

function cellOf({ api }: Grid, { sheet: name, address }: Selection) {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  const reference = parseReference(address);
  if (!sheet || !reference) throw new HostError(words.noWorkbook);
  return { sheet, row: reference.row, column: reference.column };
}
