import { languageOf, type Text } from "../core/text";
import type { Insertion, InsertionOutcome, Selection } from "../sidebar/host";
import { automaticFormats } from "./automatic-formats";
import { sheetNamed } from "./sheet-named";

export { call } from "./call";
export { renderSheets } from "./render-sheets";
export { readSheet, replaceCells, showCells } from "./sheet-contents";

const title: Text = { en: "Service KPI", "zh-CN": "客服 KPI", "zh-TW": "客服 KPI" };
const openSidebar: Text = { en: "Open the sidebar", "zh-CN": "打开侧边栏", "zh-TW": "開啟側邊欄" };

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
  const cell = sheetNamed(target.sheet).getRange(target.address);
  if (!replace && (cell.getFormula() !== "" || cell.getValue() !== "")) return "occupied";
  cell.setFormula(formula);
  if (numberFormat !== null && automaticFormats.includes(cell.getNumberFormat())) cell.setNumberFormat(numberFormat);
  return "inserted";
}

/** Hidden sheets too. */
export function sheetNames(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}

export function recall(key: string): string | null {
  return PropertiesService.getDocumentProperties().getProperty(key);
}

export function remember(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}

function userLanguage() {
  return languageOf(Session.getActiveUserLocale());
}
