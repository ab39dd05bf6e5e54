import type { Text } from "../core/text";
import { HostError } from "../sidebar/host";

const accounts: Text = {
  en: "Google did not let the sidebar reach this sheet: if several Google accounts are signed in, sign out of the others or use a private window.",
  "zh-CN": "Google 不让侧边栏访问此表格：如果同时登录了几个 Google 账号，请退出其他账号，或改用无痕窗口。",
  "zh-TW": "Google 不讓側邊欄存取此試算表：如果同時登入了幾個 Google 帳號，請登出其他帳號，或改用無痕視窗。",
};

const guarded: Text = {
  en: "The cell is protected or you may only view this sheet: choose another cell or ask the owner for edit access.",
  "zh-CN": "该单元格受保护，或您只能查看此表格：请换一格，或请所有者给您编辑权限。",
  "zh-TW": "該儲存格受保護，或您只能檢視此試算表：請換一格，或請擁有者給您編輯權限。",
};

const gone: Text = {
  en: "Nothing is selected there, or its sheet was renamed or deleted: select a cell again.",
  "zh-CN": "没有选中单元格，或工作表已改名、删除：请重新选一格。",
  "zh-TW": "沒有選取儲存格，或工作表已改名、刪除：請重新選一格。",
};

const tooLong: Text = {
  en: "This is more than Google Sheets can remember for a spreadsheet: make it shorter.",
  "zh-CN": "内容太长，Google 表格记不下：请缩短一些。",
  "zh-TW": "內容太長，Google 試算表記不下：請縮短一些。",
};

/** A sheet that was read a moment ago. */
export function missing(name: string): Text {
  return {
    en: `There is no sheet "${name}" any more, as it was renamed or deleted: choose a sheet again.`,
    "zh-CN": `找不到工作表“${name}”，可能已改名或删除：请重新选择工作表。`,
    "zh-TW": `找不到工作表「${name}」，可能已改名或刪除：請重新選擇工作表。`,
  };
}

function unknown(message: string): Text {
  return {
    en: `Google Sheets did not carry this out (${message}): try again, or reload the page.`,
    "zh-CN": `Google 表格没有执行（${message}）：请再试一次，或刷新页面。`,
    "zh-TW": `Google 試算表沒有執行（${message}）：請再試一次，或重新整理頁面。`,
  };
}

/** Whether Google refused the sidebar as such, so that nothing was even begun. */
export function isRefusedAccount(message: string): boolean {
  return /PERMISSION_DENIED|authorization is required/i.test(message);
}

/** Whether the user may not change what was to be changed. Google says it in the user's language. */
export function isProtected(message: string): boolean {
  return /protected|permission|受保护|受保護|权限|權限/i.test(message);
}

/** What the user is told when a call to the server failed. */
export function problemOf({ message }: Error): HostError {
  if (isRefusedAccount(message)) return new HostError(accounts);
  if (isProtected(message)) return new HostError(guarded);
  if (/nothing selected|no such sheet/.test(message)) return new HostError(gone);
  if (/argument too large/i.test(message)) return new HostError(tooLong);
  return new HostError(unknown(message));
}

/** The same where a sheet was read or shown. */
export function sheetProblemOf(problem: Error, sheet: string): HostError {
  return /no such sheet/.test(problem.message) ? new HostError(missing(sheet)) : problemOf(problem);
}
