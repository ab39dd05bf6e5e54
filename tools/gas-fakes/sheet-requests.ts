import { parseReference, sheetNameOf } from "../../core/formulas/reference";
import type { Area } from "../../core/plan/sheet-plan";
import type { SheetStore, StoredCell, StoredProtection } from "../../test/hosts/sheet-store";
import { typedValue } from "../../test/hosts/typed-value";
import type { WorkbookStore } from "../../test/hosts/workbook-store";
import { asStored, type CellData, hexOf } from "./cell-data";
import type {
  BatchUpdate,
  CellBorder,
  DimensionRange,
  GridRange,
  ProtectedRange,
  SheetProperties,
  ValueUpdate,
} from "./request-types";
import { storedCriterion, type ValidationRule } from "./validation-rule";

/** Carries out the requests that gas-fakes sends to Google's Sheets API on a workbook of the double. */
export class SheetRequests {
  private static count = 0;
  /** Of its own, since gas-fakes remembers a spreadsheet by it. */
  readonly id = `workbook-${++SheetRequests.count}`;
  /** The names of all requests, in order. */
  readonly names: string[] = [];
  private readonly numbers = new Map<SheetStore, number>();
  private readonly protections = new Map<number, StoredProtection>();

  constructor(readonly workbook: WorkbookStore) {}

  /** A sheet by the number that the requests give it. */
  store(sheetId: number): SheetStore {
    return this.sheetOf({ sheetId });
  }

  /** What `spreadsheets.get` says, as far as gas-fakes asks for it. */
  spreadsheet() {
    const sheets = this.workbook.sheets.map((sheet, index) => {
      const own = [...this.protections].filter(([, protection]) => sheet.protections.includes(protection));
      const protectedRanges = own.map(([protectedRangeId]) => ({ protectedRangeId }));
      return { properties: this.propertiesOf(sheet, index), protectedRanges };
    });
    return { spreadsheetId: this.id, properties: { title: "Second reading", locale: "de_DE" }, sheets };
  }

  carryOut({ requests }: BatchUpdate) {
    const replies = requests.map((request) => {
      const [[name, content] = ["", {}], ...others] = Object.entries(request);
      if (others.length > 0) throw new Error("One request is sent as several.");
      this.names.push(name);
      return (this.known[name] ?? refused(name))(content as never) ?? {};
    });
    return { spreadsheetId: this.id, replies, updatedSpreadsheet: this.spreadsheet() };
  }

  /** What a person would have typed. */
  type({ range, values }: ValueUpdate): void {
    this.names.push("values");
    const { sheet: name, ...area } = parseReference(range) ?? refused(range)();
    const sheet = this.workbook.sheets.find((one) => one.name === sheetNameOf(name)) ?? refused(name)();
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        Object.assign(this.cellAt(sheet, area.row + row, area.column + column), typedValue(value));
      });
    });
  }

  private readonly known: Readonly<Record<string, (content: never) => object | undefined>> = {
    addSheet: ({ properties: { title, index } }: { properties: { title: string; index: number } }) => {
      const sheet = this.workbook.insert(title, index);
      return { addSheet: { properties: this.propertiesOf(sheet, index) } };
    },
    insertDimension: ({ range }: { range: DimensionRange }) => {
      const sheet = this.sheetOf(range);
      const count = range.endIndex - range.startIndex;
      if (range.startIndex !== (range.dimension === "ROWS" ? sheet.rows : sheet.columns)) refused("insert inside")();
      if (range.dimension === "ROWS") sheet.rows += count;
      else sheet.columns += count;
    },
    updateSheetProperties: ({ properties, fields }: { properties: SheetProperties; fields: string }) => {
      const { gridProperties: grid = {} } = properties;
      const sheet = this.sheetOf(properties);
      if (fields === "gridProperties.frozenRowCount") sheet.frozenRows = grid.frozenRowCount as number;
      else if (fields === "gridProperties.frozenColumnCount") sheet.frozenColumns = grid.frozenColumnCount as number;
      else refused(`updateSheetProperties of ${fields}`)();
    },
    updateDimensionProperties: ({
      range,
      properties,
      fields,
    }: {
      range: DimensionRange;
      properties: { pixelSize: number };
      fields: string;
    }) => {
      if (fields !== "pixelSize") refused(fields)();
      const sheet = this.sheetOf(range);
      const size = [range.startIndex, range.endIndex - range.startIndex, properties.pixelSize] as const;
      if (range.dimension === "ROWS") sheet.setHeights(...size);
      else sheet.setWidths(...size);
    },
    updateCells: ({ range, rows, fields }: { range: GridRange; rows: { values: CellData[] }[]; fields: string }) => {
      this.eachCell(range, (cell, row, column) => {
        Object.assign(cell, asStored(rows[row]?.values[column] ?? refused("a cell that is missing")(), fields));
      });
    },
    repeatCell: ({ range, cell: data, fields }: { range: GridRange; cell: CellData; fields: string }) => {
      this.eachCell(range, (cell) => Object.assign(cell, asStored(data, fields)));
    },
    updateBorders: ({ range, ...sides }: { range: GridRange } & Record<string, CellBorder>) => {
      const border = borderOf(sides);
      this.eachCell(range, (cell) => {
        cell.border = border;
      });
    },
    setDataValidation: ({ range, rule }: { range: GridRange; rule: ValidationRule | null }) => {
      const validation = rule ? storedCriterion(rule) : null;
      this.eachCell(range, (cell) => {
        cell.validation = validation;
      });
    },
    addProtectedRange: ({ protectedRange: { range } }: { protectedRange: { range: GridRange } }) => {
      const protection: StoredProtection = { isWarningOnly: false, unprotected: [] };
      this.sheetOf(range).protections.push(protection);
      const protectedRangeId = this.protections.size + 1;
      this.protections.set(protectedRangeId, protection);
      return { addProtectedRange: { protectedRange: { protectedRangeId, range } } };
    },
    updateProtectedRange: ({ protectedRange, fields }: { protectedRange: ProtectedRange; fields: string }) => {
      const protection = this.protections.get(protectedRange.protectedRangeId) ?? refused("no such protection")();
      if (fields === "warningOnly") protection.isWarningOnly = protectedRange.warningOnly as boolean;
      else if (fields === "unprotectedRanges")
        protection.unprotected = protectedRange.unprotectedRanges?.map(areaOf) ?? [];
      else refused(fields)();
    },
  };

  private propertiesOf(sheet: SheetStore, index: number) {
    if (!this.numbers.has(sheet)) this.numbers.set(sheet, this.numbers.size);
    const gridProperties = { rowCount: sheet.rows, columnCount: sheet.columns };
    return { sheetId: this.numbers.get(sheet), title: sheet.name, index, sheetType: "GRID", gridProperties };
  }

  /** Google leaves a number of 0 out of what it says, and so may gas-fakes. */
  private sheetOf({ sheetId = 0 }: { readonly sheetId?: number }): SheetStore {
    const [sheet] = [...this.numbers].find(([, number]) => number === sheetId) ?? refused(`sheet ${sheetId}`)();
    return sheet;
  }

  private eachCell(range: GridRange, change: (cell: StoredCell, row: number, column: number) => void): void {
    const sheet = this.sheetOf(range);
    const area = areaOf(range);
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        change(this.cellAt(sheet, area.row + row, area.column + column), row, column);
      }
    }
  }

  private cellAt(sheet: SheetStore, row: number, column: number): StoredCell {
    return sheet.has({ row, column, rows: 1, columns: 1 }) ? sheet.cell(row, column) : refused("outside the sheet")();
  }
}

function areaOf(range: GridRange): Area {
  const { startRowIndex: row, startColumnIndex: column } = range;
  return { row, column, rows: range.endRowIndex - row, columns: range.endColumnIndex - column };
}

const allSides = ["bottom", "innerHorizontal", "innerVertical", "left", "right", "top"];

/** The one colour of thin lines on all sides: no other borders are drawn. */
function borderOf(sides: Readonly<Record<string, CellBorder>>): string {
  const colors = new Set(Object.values(sides).map(({ style, color }) => `${style} ${hexOf(color)}`));
  const isWhole = Object.keys(sides).sort().join() === allSides.join();
  const [only = ""] = colors;
  return isWhole && colors.size === 1 && only.startsWith("SOLID ")
    ? only.slice(6)
    : refused(`borders of ${[...colors]}`)();
}

function refused(what: string): () => never {
  return () => {
    throw new Error(`A request is not understood here: ${what}.`);
  };
}
