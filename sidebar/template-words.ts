import type { Text } from "../core/text";
import { text } from "./words";

/** Everything the sidebar says about templates, apart from their own words. */
export const templateWords = {
  search: text("Search templates", "搜索模板", "搜尋範本"),
  searchFor: text("Search, e.g. payroll", "搜索，例如“工资”", "搜尋，例如「薪資」"),
  found: (count: number) =>
    text(count === 1 ? "1 template" : `${count} templates`, `${count} 个模板`, `${count} 個範本`),
  nothingFound: (query: string) =>
    text(
      `No template matches “${query}”. Try another word.`,
      `没有与“${query}”有关的模板，换个词试试。`,
      `沒有與「${query}」有關的範本，換個詞試試。`,
    ),
  back: text("All templates", "返回全部模板", "返回全部範本"),
  preview: text("Sheets of this template", "模板里的工作表", "範本裡的工作表"),
  kpis: text("KPIs", "指标与计分", "指標與計分"),

  month: text("Month", "月份", "月份"),
  language: text("Sheet language", "表格语言", "表格語言"),
  wrongCount: (most: number) =>
    text(`Enter a whole number from 1 to ${most}.`, `请填 1 到 ${most} 的整数。`, `請填 1 到 ${most} 的整數。`),
  formulas: text("Formulas", "公式", "公式"),
  withFunctions: text("KPI functions", "KPI 函数", "KPI 函數"),
  withFunctionsUse: text(
    "Short, and they say what is wrong. Whoever works in the sheet needs this add-on.",
    "公式简短，填错会提示。用表的人要安装本工具。",
    "公式簡短，填錯會提示。使用的人要安裝本工具。",
  ),
  native: text("Native formulas", "原生公式", "原生公式"),
  nativeUse: text(
    "Longer, but they calculate for everybody, also without this add-on.",
    "公式较长，没有安装本工具的人也能计算。",
    "公式較長，沒有安裝本工具的人也能計算。",
  ),
  sample: text("Fill in sample data", "填入示例数据", "填入範例資料"),
  sampleUse: text(
    "See how it works, then type your own over it.",
    "先看看效果，再换成自己的数据。",
    "先看看效果，再換成自己的資料。",
  ),

  adds: (names: readonly string[]) =>
    text(
      `Adds ${english(names)}. Your own sheets stay as they are.`,
      `将新建${simplified(names)}；现有的表不会改动。`,
      `將新增${traditional(names)}；現有的工作表不會更動。`,
    ),
  insert: text("Insert template", "插入模板", "插入範本"),
  insertAgain: text("Insert once more", "再插入一份", "再插入一份"),
  tryAgain: text("Try again", "重试", "再試一次"),
  working: text("Adding the sheets…", "正在新建工作表…", "正在新增工作表…"),
  added: (names: readonly string[]) =>
    text(`Added: ${english(names)}`, `已新建：${simplified(names)}`, `已新增：${traditional(names)}`),
} as const satisfies Record<string, Text | ((...given: never[]) => Text)>;

function english(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function simplified(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

function traditional(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join("、");
}
