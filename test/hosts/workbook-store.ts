import { CallLog } from "./call-log";
import { SheetStore } from "./sheet-store";

const changes = /\.(set|insert|delete|protect|copyTo|showSheet)/;

/** The sheets of a workbook, and what happens around every call to it. */
export class WorkbookStore {
  readonly sheets: SheetStore[];
  readonly log = new CallLog();
  active: SheetStore;
  selection = "A1";
  isProtected = false;
  timeZone = "Etc/UTC";

  constructor(
    readonly locale: string,
    sheetName: string,
  ) {
    this.active = new SheetStore(sheetName);
    this.sheets = [this.active];
  }

  /** Called before every call on one of the workbook's objects; `sheet` is the one it belongs to. */
  readonly watch = (call: string, sheet?: SheetStore): void => {
    this.log.record(call);
    if (sheet?.isDeleted) throw new Error(`Sheet ${sheet.name} not found`);
    if (this.isProtected && changes.test(call)) {
      throw new Error("You are trying to edit a protected cell or object. Please contact the spreadsheet owner.");
    }
  };

  /** Refuses what Google takes for no name of a sheet, or for that of another. */
  refuseName(name: unknown, own?: SheetStore): void {
    if (typeof name !== "string" || name === "" || name.length > 100) throw new Error("Invalid sheet name.");
    if (this.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** Behind all others, under a name that Google chooses. */
  append(source: SheetStore): SheetStore {
    const names = this.sheets.map(({ name }) => name);
    let name = `Copy of ${source.name}`;
    for (let count = 2; names.includes(name); count++) name = `Copy of ${source.name} ${count}`;
    const copy = source.copy(name);
    this.sheets.push(copy);
    return copy;
  }

  insert(name: string, index: number): SheetStore {
    this.refuseName(name);
    if (!Number.isInteger(index) || index < 0 || index > this.sheets.length)
      throw new Error("Invalid argument: sheetIndex");
    const sheet = new SheetStore(name);
    this.sheets.splice(index, 0, sheet);
    this.active = sheet;
    return sheet;
  }

  delete(sheet: SheetStore): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    sheet.isDeleted = true;
    if (this.active === sheet) this.active = this.sheets[Math.max(0, index - 1)] as SheetStore;
  }
}
