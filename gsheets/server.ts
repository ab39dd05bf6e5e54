import { languageOf, type Text } from "../core/text";
import type { Insertion, InsertionOutcome, Selection } from "../sidebar/host";

export { call } from "./call";

const title: Text = { en: "Service KPI", "zh-CN": "客服 KPI", "zh-TW": "客服 KPI" };
const openSidebar: Text = { en: "Open the sidebar", "zh-CN": "打开侧边栏", "zh-TW": "開啟側邊欄" };

/** Number formats that a cell has before anybody chose one. */
const automaticFormats = ["General", "0.###############", ""];

/** Adds the menu. Runs without any permission, so nothing but the menu and the locale may be touched. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(openSidebar[userLanguage()], "showSidebar").addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(title[userLanguage()]);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function readSelection(): Selection {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) throw new Error("nothing selected");
  return { sheet: range.getSheet().getName(), address: range.getA1Notation() };
}

/** What crosses from the sidebar: plain JSON, the formula already with semicolons, the format as a pattern. */
export type SheetsInsertion = Pick<Insertion, "target" | "formula" | "replace"> & {
  readonly numberFormat: string | null;
};

export function insertFormula({ target, formula, numberFormat, replace }: SheetsInsertion): InsertionOutcome {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(target.sheet);
  if (!sheet) throw new Error("no such sheet");
  const cell = sheet.getRange(target.address);
  if (!replace && (cell.getFormula() !== "" || cell.getValue() !== "")) return "occupied";
  cell.setFormula(formula);
  if (numberFormat !== null && automaticFormats.includes(cell.getNumberFormat())) cell.setNumberFormat(numberFormat);
  return "inserted";
}

function userLanguage() {
  return languageOf(Session.getActiveUserLocale());
}
