import { areaName } from "../../core/formulas/reference";
import { type Cell, isCellError } from "../../core/values";
import { accept, acceptOneOf } from "./excel-accept";
import { conditionalFormatsNode } from "./excel-conditional-formats";
import { dataValidationNode } from "./excel-data-validation";
import { ExcelFailure } from "./excel-failure";
import { formatNode } from "./excel-format";
import { type ExcelNode, nullNode } from "./excel-node";
import { checkFormula, typed } from "./excel-typed";
import { type Area, areaOf, type ExcelSheet, type ExcelWorkbook, fullAddress } from "./excel-workbook";

/** A range as the double holds it. */
export interface RangeNode extends ExcelNode {
  readonly sheet: ExcelSheet;
  readonly area: Area;
}

/** More cells than this Excel would not put into one answer. */
const mostCells = 200_000;

export function rangeAt(workbook: ExcelWorkbook, sheet: ExcelSheet, address: string): RangeNode {
  try {
    return rangeNode(workbook, sheet, areaOf(address));
  } catch {
    throw new ExcelFailure("InvalidArgument", `not a range: ${address}`);
  }
}

export function rangeNode(workbook: ExcelWorkbook, sheet: ExcelSheet, area: Area): RangeNode {
  const { row, column, rows, columns } = area;
  const isWithin = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isWithin) throw new ExcelFailure("InvalidArgument", `not a range: ${JSON.stringify(area)}`);
  return {
    kind: "range",
    sheet,
    area,
    values: loadable(workbook, sheet, area),
    parts: {
      Format: () => formatNode(sheet, area),
      DataValidation: () => dataValidationNode(workbook, sheet, area),
      ConditionalFormats: () => conditionalFormatsNode(sheet, area),
    },
    methods: {
      GetCell: (r: number, c: number) =>
        rangeNode(workbook, sheet, { row: row + r, column: column + c, rows: 1, columns: 1 }),
      GetRow: (index: number) => rangeNode(workbook, sheet, { row: row + index, column, rows: 1, columns }),
      GetBoundingRect: ({ area: other }: RangeNode) => rangeNode(workbook, sheet, boundingRect(area, other)),
      // The library asks this before it sets a large block in parts.
      _ValidateArraySize: (r: number, c: number) => {
        if (r !== rows || c !== columns) throw new ExcelFailure("InvalidArgument", `must be ${rows}×${columns}`);
        return undefined;
      },
      GetUsedRangeOrNullObject: (valuesOnly: unknown) => {
        if (valuesOnly !== true) throw new Error("the double does not know used ranges of looks");
        const used = sheet.cells.usedWithin(area);
        return used ? rangeNode(workbook, sheet, used) : nullNode;
      },
      GetSpillParentOrNullObject: () => {
        const anchor = rows * columns === 1 ? sheet.cells.spillAnchor(row, column) : undefined;
        return anchor
          ? rangeNode(workbook, sheet, { row: anchor[0], column: anchor[1], rows: 1, columns: 1 })
          : nullNode;
      },
      Select: () => {
        accept(workbook.active === sheet.name, "another sheet is shown");
        workbook.selection = { sheet: sheet.name, address: areaName(row, column, rows, columns) };
        return undefined;
      },
      Clear: (what: unknown) => {
        acceptOneOf(what, ["Contents"]);
        setEach(sheet, area, filledWith(area, ""), (r, c) => sheet.cells.put(r, c, undefined));
        return undefined;
      },
      Delete: (shift: unknown) => {
        acceptOneOf(shift, ["Left"]);
        if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
        if (rows !== 1_048_576) throw new Error("the double deletes whole columns only");
        for (let index = columns - 1; index >= 0; index--) sheet.deleteColumn(column + index);
        return undefined;
      },
    },
    setters: {
      Formulas: (block: unknown) => setEach(sheet, area, block, (r, c, given) => enter(workbook, sheet, r, c, given)),
      NumberFormat: (block: unknown) =>
        setEach(sheet, area, block, (r, c, pattern) => {
          if (typeof pattern !== "string" || pattern === "") throw new ExcelFailure("InvalidArgument", "not a format");
          sheet.format(r, c, pattern);
        }),
    },
  };
}

function boundingRect(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const end = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: end - row, columns: right - column };
}

function loadable(workbook: ExcelWorkbook, sheet: ExcelSheet, area: Area): Readonly<Record<string, () => unknown>> {
  const { cells } = sheet;
  const eachCell = (value: (row: number, column: number) => unknown) => () => {
    if (area.rows * area.columns > mostCells) throw new ExcelFailure("ResponsePayloadSizeLimitExceeded");
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => value(area.row + r, area.column + c)),
    );
  };
  return {
    address: () => fullAddress(sheet.name, area),
    rowIndex: () => area.row,
    columnIndex: () => area.column,
    rowCount: () => area.rows,
    columnCount: () => area.columns,
    values: eachCell((row, column) => given(cells.shownAt(row, column))),
    formulas: eachCell((row, column) => {
      const content = cells.at(row, column);
      if (content) return given(content.value);
      const [top, left] = (workbook.showsSpilledFormulas && cells.spillAnchor(row, column)) || [row, column];
      return given(cells.at(top, left)?.value ?? cells.shownAt(row, column));
    }),
    hasSpill: () => {
      const spilled = eachCell((row, column) => cells.spillAnchor(row, column) !== undefined)().flat();
      return spilled.every((one) => one === spilled[0]) ? spilled[0] : null;
    },
    numberFormat: eachCell((row, column) => sheet.formatAt(row, column)),
    valueTypes: eachCell((row, column) => sheet.typeAt(row, column)),
  };
}

/** A cell as Excel gives it. */
function given(cell: Cell): number | string | boolean {
  return cell === null ? "" : isCellError(cell) ? cell.error : cell;
}

function filledWith(area: Area, value: unknown): unknown[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/** Sets every cell for which the block has not `null`, if the block has the size of the range. */
function setEach(
  sheet: ExcelSheet,
  area: Area,
  block: unknown,
  set: (row: number, column: number, value: unknown) => void,
): void {
  if (sheet.isLocked(area)) throw new ExcelFailure("AccessDenied", "the sheet is protected");
  const rows = block as unknown[][];
  const fits = Array.isArray(rows) && rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) throw new ExcelFailure("InvalidArgument", `must be a block of ${area.rows}×${area.columns}`);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) set(area.row + r, area.column + c, value);
    });
  });
}

/** Into a cell formatted as text everything goes as text. */
function enter(workbook: ExcelWorkbook, sheet: ExcelSheet, row: number, column: number, given: unknown): void {
  if (sheet.formatAt(row, column) === "@") {
    sheet.cells.put(row, column, { value: `'${given}`, isFormula: false });
    return;
  }
  const content = typed(given);
  if (content?.isFormula) checkFormula(String(content.value), (name) => workbook.sheet(name) !== undefined);
  sheet.cells.put(row, column, content);
}
