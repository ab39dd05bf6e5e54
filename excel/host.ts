import { numberFormats } from "../core/number-formats";
import type { Host, Insertion, InsertionOutcome, Selection } from "../sidebar/host";
import { parseAddress } from "./addresses";
import { copySheet } from "./copy-sheet";
import { excelLanguage } from "./language";
import { lookAt } from "./look-at";
import { readSheet } from "./read-sheet";
import { renderSheets } from "./render-sheets";
import { replaceCells } from "./replace-cells";
import { replaceSheet } from "./replace-sheet";
import { showCells } from "./show-cells";
import { withExcel } from "./with-excel";

/** Excel as the sidebar sees it. `search` is the query of the pane's address, where the prefixed manifest makes itself known. */
export function createExcelHost(search: string): Host {
  return {
    language: excelLanguage(),
    flavour: new URLSearchParams(search).has("prefixed") ? "prefixed" : "functions",
    readSelection,
    onSelectionChange,
    insertFormula,
    sheetNames,
    renderSheets,
    readSheet,
    lookAt,
    showCells,
    replaceCells,
    copySheet,
    replaceSheet,
    recall,
    remember,
  };
}

function readSelection(): Promise<Selection> {
  return withExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const first = range.getCell(0, 0).load("valueTypes");
    await context.sync();
    const parsed = parseAddress(range.address);
    if (!parsed) throw Object.assign(new Error(range.address), { code: "InvalidSelection" });
    const showsError = first.valueTypes[0]?.[0] === "Error";
    return { sheet: parsed.sheet, address: parsed.cells, ...(showsError && { showsError }) };
  });
}

function onSelectionChange(listener: (selection: Selection) => void): () => void {
  let ended = false;
  const handler = async () => {
    // A selection that cannot be read, such as a chart, is no news.
    const selection = await readSelection().catch(() => undefined);
    if (selection && !ended) listener(selection);
  };
  const added = withExcel(async (context) => {
    const handle = context.workbook.onSelectionChanged.add(handler);
    await context.sync();
    return handle;
  }).catch(() => undefined);
  return () => {
    ended = true;
    void added.then((handle) => handle && removeHandler(handle)).catch(() => undefined);
  };
}

async function removeHandler(handle: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>) {
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
}

function insertFormula({ target, formula, format, replace }: Insertion): Promise<InsertionOutcome> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cell = sheet.getRange(target.address).getCell(0, 0).load("formulas,numberFormat");
    await context.sync();
    if (cell.formulas[0]?.[0] !== "" && !replace) return "occupied";
    const present = cell.numberFormat[0]?.[0];
    const wanted = numberFormats[format] ?? "General";
    // In a cell formatted as text Excel would keep the formula as text, so the format comes first.
    if (present === "General" || present === "@") cell.numberFormat = [[wanted]];
    cell.formulas = [[formula]];
    await context.sync();
    return "inserted";
  });
}

function sheetNames(): Promise<readonly string[]> {
  return withExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function recall(key: string): Promise<string | null> {
  return withExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

function remember(key: string, value: string): Promise<void> {
  return withExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
