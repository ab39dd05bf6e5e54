import { areaName, parseReference } from "../../core/formulas/reference";
import { documentProperties } from "./document-properties";
import { rangeAt, rangeDouble } from "./range-double";
import { interpolationTypes, ruleBuilder } from "./rule-builder-double";
import type { SheetStore, StoredCell } from "./sheet-store";
import { strict } from "./strict";
import { userInterface } from "./user-interface";
import { validationBuilder } from "./validation-builder-double";
import { workbookDouble } from "./workbook-double";
import { WorkbookStore } from "./workbook-store";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What Google allows while it only builds the menu. */
const allowedInMenu = /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.\w+|Session\.getActiveUserLocale)$/;

/**
 * A spreadsheet and the services around it, as far as the add-on uses them. The types are Google's own, so a name or an
 * argument that does not exist there does not compile here; and what Google refuses, the double refuses.
 */
export class SpreadsheetDouble {
  readonly workbook: WorkbookStore;
  readonly menu: { label: string; action: string }[] = [];
  readonly properties = new Map<string, string>();
  shownSidebar: { file: string; title: string } | undefined;
  /** Whether Google runs the script without any permission, as it does to build the menu. */
  isBuildingMenu = false;

  constructor(locale = "en_US", sheetName = "Sheet1") {
    this.workbook = new WorkbookStore(locale, sheetName);
  }

  get selection(): string {
    return this.workbook.selection;
  }

  set selection(address: string) {
    this.workbook.selection = address;
  }

  get isProtected(): boolean {
    return this.workbook.isProtected;
  }

  set isProtected(isProtected: boolean) {
    this.workbook.isProtected = isProtected;
  }

  /** A sheet by its name; by none, the first. */
  sheet(name?: string): SheetStore {
    const found = this.workbook.sheets.find((sheet, index) => (name === undefined ? index === 0 : sheet.name === name));
    if (!found) throw new Error(`The double has no sheet "${name}".`);
    return found;
  }

  /** A cell of the first sheet. */
  cell(address: string): StoredCell {
    const at = parseReference(address);
    if (!at) throw new Error(`"${address}" is no cell.`);
    return this.sheet().cell(at.row, at.column);
  }

  /** The whole workbook as text, to tell whether anything changed. */
  snapshot(): string {
    const { sheets, active } = this.workbook;
    return JSON.stringify({ sheets, active: active.name, properties: [...this.properties] });
  }

  /** The services as globals of the script. */
  globals() {
    return {
      SpreadsheetApp: this.spreadsheetApp(),
      HtmlService: this.htmlService(),
      PropertiesService: documentProperties(this.properties, this.before),
      Session: strict("Session", { getActiveUserLocale: () => this.workbook.locale.slice(0, 2) }, this.before),
    };
  }

  private readonly before = (call: string): void => {
    if (this.isBuildingMenu && !allowedInMenu.test(call))
      throw new Error(`You do not have permission to call ${call}.`);
    this.workbook.log.record(call);
  };

  private spreadsheetApp(): SpreadsheetApp {
    const { workbook } = this;
    const members: Partial<SpreadsheetApp> = {
      getActiveRange: () => {
        const area = parseReference(workbook.selection);
        return area ? rangeDouble(workbook, { sheet: workbook.active, area }) : (null as never);
      },
      getActiveSpreadsheet: () => workbookDouble(workbook),
      setActiveRange: (range) => {
        const { sheet, area } = rangeAt(range);
        workbook.active = sheet;
        workbook.selection = areaName(area.row, area.column, area.rows, area.columns);
        return range;
      },
      getUi: () => userInterface(this, this.before),
      newConditionalFormatRule: () => ruleBuilder(workbook),
      newDataValidation: () => validationBuilder(workbook),
      flush: () => undefined,
      InterpolationType: interpolationTypes as unknown as SpreadsheetApp["InterpolationType"],
    };
    return strict<SpreadsheetApp>("SpreadsheetApp", members, this.before);
  }

  private htmlService() {
    const createHtmlOutputFromFile = (file: string) => ({ file, setTitle: (title: string) => ({ file, title }) });
    return strict("HtmlService", { createHtmlOutputFromFile }, this.before);
  }
}
