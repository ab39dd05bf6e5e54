import type { Text } from "../core/text";
import { text } from "./words";

/** Everything the sidebar says about checking, apart from the findings themselves. */
export const checkWords = {
  title: text("Check", "检查", "檢查"),
  use: text(
    "Looks for slips that make KPIs wrong. Nothing is changed unless you say so.",
    "找出会让指标算错的问题。没有你的同意，什么都不会改。",
    "找出會讓指標算錯的問題。沒有你的同意，什麼都不會改。",
  ),
  source: text("Sheet", "工作表", "工作表"),
  readAgain: text("Read the list of sheets again", "重新读取工作表列表", "重新讀取工作表清單"),
  check: text("Check this sheet", "检查这张表", "檢查這張表"),
  checkAgain: text("Check again", "重新检查", "重新檢查"),
  checking: text("Checking…", "正在检查…", "正在檢查…"),
  fixing: text("Changing…", "正在修改…", "正在修改…"),
  empty: text("This sheet is empty: choose another one.", "这张表是空的：请选另一张。", "這張表是空的：請選另一張。"),

  found: (sheet: string, count: number) =>
    text(
      `${sheet}: ${count === 1 ? "1 thing" : `${count} things`} to look at`,
      `${sheet}：${count} 处要看`,
      `${sheet}：${count} 處要看`,
    ),
  nothing: (sheet: string) => text(`${sheet}: nothing found`, `${sheet}：没有发现问题`, `${sheet}：沒有發現問題`),
  othersPassed: (count: number) =>
    text(
      count === 1 ? "1 other check passed" : `${count} other checks passed`,
      `其余 ${count} 项检查通过`,
      `其餘 ${count} 項檢查通過`,
    ),
  allPassed: (count: number) =>
    text(`All ${count} checks passed`, `${count} 项检查全部通过`, `${count} 項檢查全部通過`),

  error: text("Error", "错误", "錯誤"),
  warning: text("Please check", "请核对", "請核對"),
  goThere: text("Go there", "前往", "前往"),
  goTo: (cells: string) => text(`Go there: ${cells}`, `前往 ${cells}`, `前往 ${cells}`),
  becomes: text("becomes", "改为", "改為"),
  more: (count: number) => text(`${count} more like these`, `还有 ${count} 处同类问题`, `還有 ${count} 處同類問題`),
  fixAll: (count: number) =>
    text(`Fix all ${count} of this kind`, `同类 ${count} 处全部改正`, `同類 ${count} 處全部改正`),
  fixThese: (count: number) => text(`Change these ${count} cells?`, `要改这 ${count} 格吗？`, `要改這 ${count} 格嗎？`),
  changeAll: (count: number) => text(`Change ${count} cells`, `改 ${count} 格`, `改 ${count} 格`),
  andMore: (count: number) => text(`and ${count} more`, `还有 ${count} 格`, `還有 ${count} 格`),
  fixed: (cell: string) => text(`${cell} changed`, `${cell} 已改好`, `${cell} 已改好`),
  fixedAll: (count: number) => text(`${count} cells changed`, `已改好 ${count} 格`, `已改好 ${count} 格`),
  changed: text(
    "The sheet has changed since it was checked, so nothing was replaced. It has been checked anew.",
    "检查之后这张表有改动，所以什么都没改。已经重新检查了一遍。",
    "檢查之後這張表有變動，所以什麼都沒改。已經重新檢查了一遍。",
  ),
} as const satisfies Record<string, Text | ((...given: never[]) => Text)>;
