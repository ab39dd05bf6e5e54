import { acceptText } from "./excel-accept";
import { ExcelFailure } from "./excel-failure";
import { type ExcelNode, nullNode } from "./excel-node";
import { rangeAt } from "./excel-range";
import type { ExcelWorkbook } from "./excel-workbook";
import { worksheetNode } from "./excel-worksheet";

/** The workbook as a request begins with it. */
export function workbookNode(workbook: ExcelWorkbook): ExcelNode {
  return {
    kind: "workbook",
    parts: {
      Worksheets: () => worksheets(workbook),
      Settings: () => settings(workbook),
      Protection: () => ({
        kind: "workbook protection",
        values: { protected: () => workbook.isStructureProtected },
      }),
    },
    methods: {
      GetSelectedRange: () => {
        const { selection } = workbook;
        if (!selection) throw new ExcelFailure("InvalidSelection");
        const sheet = workbook.sheet(selection.sheet);
        if (!sheet) throw new ExcelFailure("ItemNotFound", `no sheet ${selection.sheet}`);
        return rangeAt(workbook, sheet, selection.address);
      },
    },
  };
}

function worksheets(workbook: ExcelWorkbook): ExcelNode {
  return {
    kind: "worksheets",
    items: () => workbook.sheets.map((sheet) => worksheetNode(workbook, sheet)),
    item: (key) => {
      const sheet = workbook.sheet(key);
      if (!sheet) throw new ExcelFailure("ItemNotFound", `no sheet ${key}`);
      return worksheetNode(workbook, sheet);
    },
    methods: { Add: (name: string) => worksheetNode(workbook, workbook.add(name)) },
  };
}

function settings(workbook: ExcelWorkbook): ExcelNode {
  const setting = (key: string): ExcelNode => ({
    kind: "setting",
    values: { key: () => key, value: () => workbook.settings.get(key) },
  });
  return {
    kind: "settings",
    methods: {
      Add: (key: string, value: unknown) => {
        acceptText(key, 255);
        workbook.settings.set(key, value);
        return setting(key);
      },
      GetItemOrNullObject: (key: string) => (workbook.settings.has(key) ? setting(key) : nullNode),
    },
  };
}
