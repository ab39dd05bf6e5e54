import { accept, acceptBoolean, acceptColor, acceptKeys, acceptNumber, acceptOneOf, acceptText } from "./excel-accept";
import { chartsNode } from "./excel-charts";
import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import { type RangeNode, rangeAt, rangeNode } from "./excel-range";
import type { ExcelSheet } from "./excel-sheet";
import type { ExcelWorkbook } from "./excel-workbook";

const protectionOptions = [
  ...["allowAutoFilter", "allowSort", "allowFormatCells", "allowFormatColumns", "allowFormatRows"],
  ...["allowInsertColumns", "allowInsertRows", "allowDeleteColumns", "allowDeleteRows", "selectionMode"],
];

export function worksheetNode(workbook: ExcelWorkbook, sheet: ExcelSheet): ExcelNode {
  const set = (property: string, check: (value: unknown) => void) => (value: unknown) => {
    check(value);
    sheet.properties[property] = value;
  };
  return {
    kind: "worksheet",
    values: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => workbook.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
    },
    parts: {
      FreezePanes: () => freezePanes(sheet),
      PageLayout: () => pageLayout(set),
      Protection: () => protection(sheet),
      Notes: () => notes(sheet),
      Charts: () => chartsNode(workbook, sheet),
    },
    methods: {
      GetRange: (address: string) => rangeAt(workbook, sheet, address),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeNode(workbook, sheet, { row, column, rows, columns }),
      GetUsedRangeOrNullObject: (valuesOnly: unknown) =>
        rangeNode(workbook, sheet, wholeSheet).methods?.GetUsedRangeOrNullObject?.(valuesOnly),
      Copy: (position: unknown) => {
        acceptOneOf(position, ["End"]);
        return worksheetNode(workbook, workbook.copy(sheet));
      },
      Delete: () => {
        workbook.delete(sheet);
        return undefined;
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new ExcelFailure("InvalidOperation", "the sheet is hidden");
        workbook.active = sheet.name;
        return undefined;
      },
    },
    setters: {
      Gridlines: set("gridlines", acceptBoolean),
      TabColor: set("tabColor", acceptColor),
      Name: (name: string) => workbook.rename(sheet, name),
      Position: (position: number) => {
        acceptNumber(position, 0, workbook.sheets.length - 1);
        workbook.move(sheet, position);
      },
      Visibility: (value: string) => {
        acceptOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        sheet.visibility = value;
      },
    },
  };
}

const wholeSheet = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Each freeze takes the place of the one before. */
function freezePanes(sheet: ExcelSheet): ExcelNode {
  const freeze = (rows: number, columns: number) => {
    acceptNumber(rows + columns, 1, 1_048_576);
    sheet.properties.frozen = { rows, columns };
    return undefined;
  };
  return {
    kind: "freeze panes",
    methods: {
      FreezeAt: ({ area }: RangeNode) => {
        accept(area.row === 0 && area.column === 0, "does not begin at A1");
        return freeze(area.rows, area.columns);
      },
      FreezeRows: (rows: number) => freeze(rows, 0),
      FreezeColumns: (columns: number) => freeze(0, columns),
    },
  };
}

function pageLayout(set: (property: string, check: (value: unknown) => void) => (value: unknown) => void): ExcelNode {
  return {
    kind: "page layout",
    methods: {
      SetPrintTitleRows: (rows: string) => {
        set("printTitleRows", (value) => accept(/^\$\d+:\$\d+$/.test(String(value)), `not rows: ${value}`))(rows);
        return undefined;
      },
    },
    setters: {
      Orientation: set("orientation", (value) => acceptOneOf(value, ["Portrait", "Landscape"])),
      PaperSize: set("paperSize", (value) => acceptOneOf(value, ["A3", "A4", "A5", "Letter", "Legal"])),
      Zoom: set("zoom", (value) => acceptKeys(value, ["horizontalFitToPages", "verticalFitToPages", "scale"])),
    },
  };
}

function protection(sheet: ExcelSheet): ExcelNode {
  return {
    kind: "worksheet protection",
    values: { protected: () => sheet.isProtected },
    methods: {
      Unprotect: (password: string | null) => {
        if ((password ?? undefined) !== sheet.password) throw new ExcelFailure("AccessDenied", "not the password");
        sheet.isProtected = false;
        delete sheet.properties.protection;
        return undefined;
      },
      Protect: (options: Record<string, unknown> | null, password: string | null) => {
        acceptKeys(options ?? {}, protectionOptions);
        if (sheet.isProtected) throw new ExcelFailure("InvalidOperation", "the sheet is protected already");
        sheet.isProtected = true;
        sheet.password = password ?? undefined;
        sheet.properties.protection = { ...options, password };
        return undefined;
      },
    },
  };
}

function notes(sheet: ExcelSheet): ExcelNode {
  return {
    kind: "notes",
    methods: {
      Add: (address: string, content: string) => {
        accept(/^[A-Z]{1,3}\d+$/.test(address), `not one cell: ${address}`);
        acceptText(content, 32_767);
        if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
        if (sheet.notes.has(address)) throw new ExcelFailure("InvalidArgument", `a note is there: ${address}`);
        sheet.notes.set(address, content);
        return { kind: "note" };
      },
    },
  };
}
