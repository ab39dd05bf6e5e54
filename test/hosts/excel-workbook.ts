import { areaName } from "../../core/formulas/reference";
import { ExcelFailure } from "./excel-failure";
import { type Area, ExcelSheet } from "./excel-sheet";

export { type Area, areaOf, type ConditionalFormat, ExcelSheet } from "./excel-sheet";

/** An open workbook: its sheets in order, what is selected, and whether the user is typing into a cell. */
export class ExcelWorkbook {
  selection: { sheet: string; address: string } | undefined;
  isCellBeingEdited = false;
  isStructureProtected = false;
  /** It is not sure which Excel gives the formula of a spill for every cell it fills. */
  showsSpilledFormulas = false;
  /** The name of the sheet that is shown. */
  active: string | undefined;
  readonly settings = new Map<string, unknown>();
  sheets: readonly ExcelSheet[] = [];
  private count = 0;

  add(name: string): ExcelSheet {
    if (this.isStructureProtected) throw new ExcelFailure("AccessDenied", "the workbook's structure is protected");
    checkName(name);
    if (this.sheet(name)) throw new ExcelFailure("ItemAlreadyExists", `there is a sheet ${name}`);
    const sheet = new ExcelSheet(name, `{0000-${++this.count}}`);
    this.sheets = [...this.sheets, sheet];
    this.active ??= name;
    return sheet;
  }

  copy(sheet: ExcelSheet): ExcelSheet {
    if (this.isStructureProtected) throw new ExcelFailure("AccessDenied", "the workbook's structure is protected");
    let name = "";
    for (let number = 2; name === "" || this.sheet(name); number++) {
      const suffix = ` (${number})`;
      name = sheet.name.slice(0, 31 - suffix.length) + suffix;
    }
    const copy = sheet.copyAs(name, `{0000-${++this.count}}`);
    this.sheets = [...this.sheets, copy];
    return copy;
  }

  rename(sheet: ExcelSheet, name: string): void {
    if (this.isStructureProtected) throw new ExcelFailure("AccessDenied", "the workbook's structure is protected");
    checkName(name);
    const other = this.sheet(name);
    if (other && other !== sheet) throw new ExcelFailure("ItemAlreadyExists", `there is a sheet ${name}`);
    if (this.active === sheet.name) this.active = name;
    sheet.name = name;
  }

  move(sheet: ExcelSheet, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  delete(sheet: ExcelSheet): void {
    if (this.isStructureProtected) throw new ExcelFailure("AccessDenied", "the workbook's structure is protected");
    const isLast = !this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (isLast) throw new ExcelFailure("InvalidOperation", "a workbook has a sheet");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.active === sheet.name) this.active = this.sheets[0]?.name;
  }

  sheet(nameOrId: string): ExcelSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  /** Everything that is kept with the workbook, to be compared. */
  get state(): unknown {
    return { active: this.active, settings: [...this.settings], sheets: this.sheets.map(({ state }) => state) };
  }
}

function checkName(name: string): void {
  const isAllowed =
    /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history" && name.trim() !== "";
  if (!isAllowed) throw new ExcelFailure("InvalidArgument", `not a name for a sheet: ${name}`);
}

/** An address with its sheet as Excel writes it: quoted only where it must be. */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  const whole = area.rows === 1_048_576;
  const name = areaName(area.row, area.column, area.rows, area.columns);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${whole ? name.replace(/\d+/g, "") : name}`;
}
