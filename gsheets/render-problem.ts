import type { Text } from "../core/text";
import { HostError } from "../sidebar/host";
import { isProtected, isRefusedAccount, missing, problemOf } from "./problem-of";
import type { Replacement } from "./sheet-steps";

const locked: Text = {
  en: "You may not add sheets to this spreadsheet, so nothing was changed: ask the owner for edit access, or make a copy of it.",
  "zh-CN": "您不能在此表格里新增工作表，没有做任何更改：请所有者给您编辑权限，或先复制一份表格。",
  "zh-TW": "您不能在此試算表中新增工作表，沒有做任何變更：請擁有者給您編輯權限，或先複製一份試算表。",
};

const tooLarge: Text = {
  en: "This spreadsheet would have more cells than Google Sheets allows, so nothing was changed: choose fewer rows, or use a new spreadsheet.",
  "zh-CN": "表格会超出 Google 表格的单元格上限，没有做任何更改：请减少行数，或新建一个表格再试。",
  "zh-TW": "試算表會超出 Google 試算表的儲存格上限，沒有做任何變更：請減少列數，或新增一個試算表再試。",
};

const tooSlow: Text = {
  en: "Google Sheets ran out of time, and nothing was changed: choose fewer rows, or try again later.",
  "zh-CN": "Google 表格超时了，没有做任何更改：请减少行数，或稍后再试。",
  "zh-TW": "Google 試算表逾時了，沒有做任何變更：請減少列數，或稍後再試。",
};

function nameTaken(name: string): Text {
  return {
    en: `A sheet named "${name}" is there by now, so nothing was changed: try again, and the new sheet gets another name.`,
    "zh-CN": `现在已有名为“${name}”的工作表，没有做任何更改：请再试一次，新工作表会换个名称。`,
    "zh-TW": `現在已有名為「${name}」的工作表，沒有做任何變更：請再試一次，新工作表會換個名稱。`,
  };
}

function unknown(message: string): Text {
  return {
    en: `Google Sheets did not carry this out (${message}), and nothing was changed: try again, or reload the page.`,
    "zh-CN": `Google 表格没有执行（${message}），没有做任何更改：请再试一次，或刷新页面。`,
    "zh-TW": `Google 試算表沒有執行（${message}），沒有做任何變更：請再試一次，或重新整理頁面。`,
  };
}

function leftBehind(names: readonly string[]): Text {
  return {
    en: `Google Sheets stopped halfway and left behind ${names.map((name) => `"${name}"`).join(", ")}: delete what is incomplete, then try again with fewer rows.`,
    "zh-CN": `Google 表格中途停下，留下了${names.map((name) => `“${name}”`).join("")}：请删除不完整的工作表，再用较少的行数重试。`,
    "zh-TW": `Google 試算表中途停下，留下了${names.map((name) => `「${name}」`).join("")}：請刪除不完整的工作表，再用較少的列數重試。`,
  };
}

function unclear(names: readonly string[]): Text {
  return {
    en: `Google Sheets no longer answers: once it does, look for ${names.map((name) => `"${name}"`).join(", ")}, delete what is incomplete, then try again.`,
    "zh-CN": `Google 表格没有回应：恢复后请看有没有${names.map((name) => `“${name}”`).join("")}，删除不完整的工作表，再试一次。`,
    "zh-TW": `Google 試算表沒有回應：恢復後請看有沒有${names.map((name) => `「${name}」`).join("")}，刪除不完整的工作表，再試一次。`,
  };
}

function kept(name: string, spare: string): Text {
  return {
    en: `Google Sheets stopped halfway, and your sheet "${name}" is now named "${spare}": delete what is incomplete, then give it its name back.`,
    "zh-CN": `Google 表格中途停下，原来的工作表“${name}”现在名为“${spare}”：请删除不完整的工作表，再把它改回原名。`,
    "zh-TW": `Google 試算表中途停下，原來的工作表「${name}」現在名為「${spare}」：請刪除不完整的工作表，再把它改回原名。`,
  };
}

/** What the user is told when sheets were not made. That nothing was changed is only said after a look at the workbook. */
export async function renderProblem(
  problem: Error,
  planned: readonly string[],
  sheetNames: () => Promise<readonly string[]>,
  source?: string,
): Promise<HostError> {
  const { message } = problem;
  if (isRefusedAccount(message)) return problemOf(problem);
  if (/no such sheet/.test(message)) return new HostError(missing(source ?? ""));
  const taken = /name taken: (.*)$/s.exec(message)?.[1];
  if (taken !== undefined) return new HostError(nameTaken(taken));
  try {
    const names = await sheetNames();
    const left = planned.filter((name) => names.includes(name));
    return new HostError(left.length > 0 ? leftBehind(left) : reason(message));
  } catch {
    return new HostError(unclear(planned));
  }
}

/** The same when a new sheet was to stand in the place of another, which may have its spare name by now. */
export async function replacementProblem(
  problem: Error,
  { name, spare, made }: Replacement & { readonly made: string },
  sheetNames: () => Promise<readonly string[]>,
): Promise<HostError> {
  if (/no such sheet/.test(problem.message)) return new HostError(missing(name));
  const names = await sheetNames().catch((): string[] => []);
  return names.includes(spare) ? new HostError(kept(name, spare)) : renderProblem(problem, [made], sheetNames);
}

/** Google writes most of its messages in the user's language. */
function reason(message: string): Text {
  if (/number of cells|limit of \d|单元格.*上限|儲存格.*上限/i.test(message)) return tooLarge;
  if (/maximum execution time|timed? ?out|超时|逾時|执行时间|執行時間/i.test(message)) return tooSlow;
  return isProtected(message) ? locked : unknown(message);
}
