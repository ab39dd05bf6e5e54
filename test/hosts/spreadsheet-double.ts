/** A cell as Google Sheets keeps it: what was typed, and how it is shown. */
interface StoredCell {
  value: unknown;
  formula: string;
  numberFormat: string;
}

/** Refuses everything that was not given to it, so that a call nobody thought of fails instead of passing. */
function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (key in target) return Reflect.get(target, key);
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
      throw new Error(`${name}.${key} is not known to the double`);
    },
  });
}

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * One spreadsheet with one sheet, as far as the add-on uses it. The types are Google's own, so a name or an argument that
 * does not exist there does not compile here. Formulas are refused when they hold a comma outside quotes, as Sheets does in
 * locales with a decimal comma.
 */
export class SpreadsheetDouble {
  readonly cells = new Map<string, StoredCell>();
  readonly menu: { label: string; action: string }[] = [];
  shownSidebar: { file: string; title: string } | undefined;
  selection = "A1";
  isProtected = false;

  constructor(
    readonly locale = "en_US",
    readonly sheetName = "Sheet1",
  ) {}

  cell(address: string): StoredCell {
    const found = this.cells.get(address) ?? { value: "", formula: "", numberFormat: "General" };
    this.cells.set(address, found);
    return found;
  }

  /** The services as globals of the script. */
  globals() {
    return {
      SpreadsheetApp: this.spreadsheetApp(),
      HtmlService: this.htmlService(),
      Session: strict("Session", { getActiveUserLocale: () => this.locale.slice(0, 2) }),
    };
  }

  private range(address: string): Range {
    const cell = this.cell(address);
    const members: Partial<Range> = {
      getA1Notation: () => address,
      getSheet: () => this.sheet(),
      getFormula: () => cell.formula,
      getValue: () => cell.value,
      getNumberFormat: () => cell.numberFormat,
      setFormula: (formula) => {
        if (this.isProtected) throw new Error("You are trying to edit a protected cell or object.");
        if (/,/.test(formula.replace(/"[^"]*"|'[^']*'/g, ""))) throw new Error("Formula parse error");
        cell.formula = formula;
        return this.range(address);
      },
      setNumberFormat: (format) => {
        cell.numberFormat = format;
        return this.range(address);
      },
    };
    return strict("Range", members as Range);
  }

  private sheet(): Sheet {
    const members: Partial<Sheet> = {
      getName: () => this.sheetName,
      getRange: (address: unknown) => this.range(String(address)),
    };
    return strict("Sheet", members as Sheet);
  }

  private spreadsheetApp(): SpreadsheetApp {
    const spreadsheet: Partial<Spreadsheet> = {
      getSpreadsheetLocale: () => this.locale,
      getSheetByName: (name) => (name === this.sheetName ? this.sheet() : null),
    };
    const members: Partial<SpreadsheetApp> = {
      getActiveRange: () => this.range(this.selection),
      getActiveSpreadsheet: () => strict("Spreadsheet", spreadsheet as Spreadsheet),
      getUi: () => this.ui(),
    };
    return strict("SpreadsheetApp", members as SpreadsheetApp);
  }

  private ui(): GoogleAppsScript.Base.Ui {
    const menu: Partial<GoogleAppsScript.Base.Menu> = {
      addItem: (label, action) => {
        this.menu.push({ label, action });
        return strict("Menu", menu as GoogleAppsScript.Base.Menu);
      },
      addToUi: () => undefined,
    };
    const members: Partial<GoogleAppsScript.Base.Ui> = {
      createAddonMenu: () => strict("Menu", menu as GoogleAppsScript.Base.Menu),
      showSidebar: (page) => {
        this.shownSidebar = page as unknown as { file: string; title: string };
      },
    };
    return strict("Ui", members as GoogleAppsScript.Base.Ui);
  }

  private htmlService() {
    return strict("HtmlService", {
      createHtmlOutputFromFile: (file: string) => ({
        file,
        setTitle: (title: string) => ({ file, title }),
      }),
    });
  }
}
