import type { Text } from "../core/text";
import { HostError } from "../sidebar/host";
import { isProtected, isRefusedAccount, missing, problemOf } from "./problem-of";

const guarded: Text = {
  en: "Some of these cells are protected or you may only view this spreadsheet, so nothing was changed: ask the owner for edit access.",
  "zh-CN": "部分单元格受保护，或您只能查看此表格，没有做任何更改：请所有者给您编辑权限。",
  "zh-TW": "部分儲存格受保護，或您只能檢視此試算表，沒有做任何變更：請擁有者給您編輯權限。",
};

const refused: Text = {
  en: "The data validation of a cell refuses its new content, so nothing was changed: loosen that rule, then try again.",
  "zh-CN": "有单元格的数据验证规则不允许新内容，没有做任何更改：请先放宽该规则，再试一次。",
  "zh-TW": "有儲存格的資料驗證規則不允許新內容，沒有做任何變更：請先放寬該規則，再試一次。",
};

function unknown(message: string): Text {
  return {
    en: `Google Sheets did not change the cells (${message}), and all are as they were: try again, or reload the page.`,
    "zh-CN": `Google 表格没有更改单元格（${message}），内容都和原来一样：请再试一次，或刷新页面。`,
    "zh-TW": `Google 試算表沒有變更儲存格（${message}），內容都和原來一樣：請再試一次，或重新整理頁面。`,
  };
}

function halfway(sheet: string): Text {
  return {
    en: `Google Sheets stopped halfway, and some cells of "${sheet}" may be changed: undo it with Ctrl+Z, or restore the sheet under File > Version history.`,
    "zh-CN": `Google 表格中途停下，“${sheet}”的部分单元格可能已更改：请按 Ctrl+Z 撤销，或在“文件 > 版本记录”里恢复。`,
    "zh-TW": `Google 試算表中途停下，「${sheet}」的部分儲存格可能已變更：請按 Ctrl+Z 復原，或在「檔案 > 版本記錄」裡還原。`,
  };
}

function unclear(sheet: string): Text {
  return {
    en: `Google Sheets no longer answers: once it does, see whether "${sheet}" is as it was before you try again.`,
    "zh-CN": `Google 表格没有回应：恢复后请先看“${sheet}”是否和原来一样，再重试。`,
    "zh-TW": `Google 試算表沒有回應：恢復後請先看「${sheet}」是否和原來一樣，再重試。`,
  };
}

/** What the user is told when cells were not replaced, by what a look at them afterwards said. */
export function cellsProblem(problem: Error, sheet: string, cells: "unchanged" | "changed" | "unknown"): HostError {
  const { message } = problem;
  if (isRefusedAccount(message)) return problemOf(problem);
  if (/no such sheet/.test(message)) return new HostError(missing(sheet));
  if (cells === "unknown") return new HostError(unclear(sheet));
  if (cells === "changed") return new HostError(halfway(sheet));
  if (isProtected(message)) return new HostError(guarded);
  return new HostError(isInvalid(message) ? refused : unknown(message));
}

/** Google says it in the user's language. */
function isInvalid(message: string): boolean {
  return /data validation|数据验证|資料驗證/i.test(message);
}
