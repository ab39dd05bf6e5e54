import type { ICellData, IObjectArrayPrimitiveType, IWorksheetData } from "@univerjs/core";
import { keptSettings, settingsOf } from "./file-settings";
import { formulaWithoutColumns, referenceWithoutColumns } from "./formula-without-columns";
import { placeAfter, rangeWithoutColumns } from "./range-without-columns";
import { conditionWithoutColumns, validationWithoutColumns } from "./rule-without-columns";
import type { SheetExtras } from "./sheet-extras";

/** A sheet and what belongs to it without some of its columns: all that is right of them moves to the left. */
export function withoutColumns(
  sheet: IWorksheetData,
  { conditions, validations, notes }: SheetExtras,
  removed: readonly number[],
): { readonly sheet: IWorksheetData; readonly extras: SheetExtras } {
  if (removed.length === 0) return { sheet, extras: { conditions, validations, notes } };
  return {
    sheet: { ...sheet, ...movedParts(sheet, removed) },
    extras: {
      conditions: conditions.flatMap((rule) => conditionWithoutColumns(rule, removed)),
      validations: validations.flatMap((rule) => validationWithoutColumns(rule, removed)),
      notes: notes.flatMap((note) =>
        removed.includes(note.col) ? [] : [{ ...note, col: placeAfter(note.col, removed) }],
      ),
    },
  };
}

function movedParts(sheet: IWorksheetData, removed: readonly number[]): Partial<IWorksheetData> {
  const { cellData, columnData, mergeData, freeze, columnCount } = sheet;
  const cut = mergeData.filter(({ startColumn }) => removed.includes(startColumn));
  const rows = Object.entries(cellData).map(([row, cells]) => {
    const own = { ...cells, ...mergedTexts(Number(row), cells ?? {}, cut, removed) };
    return [row, moved<ICellData>(own, removed)] as const;
  });
  for (const [, cells] of rows) {
    for (const cell of Object.values(cells)) if (cell?.f) cell.f = formulaWithoutColumns(cell.f, removed);
  }
  const xSplit = placeAfter(freeze.xSplit, removed);
  return {
    cellData: Object.fromEntries(rows),
    columnData: moved(columnData, removed),
    mergeData: mergeData.flatMap((range) => rangeWithoutColumns(range, removed)),
    freeze: { ...freeze, xSplit, startColumn: xSplit || -1 },
    columnCount: columnCount - removed.length,
    ...printedWithout(sheet, removed),
  };
}

/** What stands over several columns is no matter of the first of them: it stays over those that are kept. */
function mergedTexts(
  row: number,
  cells: IObjectArrayPrimitiveType<ICellData>,
  cut: IWorksheetData["mergeData"],
  removed: readonly number[],
) {
  const texts: IObjectArrayPrimitiveType<ICellData> = {};
  for (const { startRow, startColumn, endColumn } of cut) {
    const text = cells[startColumn];
    if (startRow !== row || !text || text.f) continue;
    let kept = startColumn;
    while (removed.includes(kept)) kept++;
    if (kept <= endColumn) texts[kept] = text;
  }
  return texts;
}

function moved<T>(columns: IObjectArrayPrimitiveType<T>, removed: readonly number[]): IObjectArrayPrimitiveType<T> {
  const kept = Object.entries(columns).filter(([column]) => !removed.includes(Number(column)));
  return Object.fromEntries(kept.map(([column, value]) => [placeAfter(Number(column), removed), value]));
}

/** What is printed, and which columns on every page. */
function printedWithout(sheet: IWorksheetData, removed: readonly number[]): Partial<IWorksheetData> {
  const { pageSetup, ...settings } = settingsOf(sheet);
  if (!pageSetup) return {};
  const { printArea, printTitlesColumn, ...rest } = pageSetup;
  const left = { printArea, printTitlesColumn };
  const kept = Object.entries(left).flatMap(([key, address]) => {
    const after = address ? referenceWithoutColumns(address, removed) : undefined;
    return after && after !== "#REF!" ? [[key, after]] : [];
  });
  return keptSettings({ ...settings, pageSetup: { ...rest, ...Object.fromEntries(kept) } });
}
